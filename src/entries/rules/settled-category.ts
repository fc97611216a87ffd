import { isWithin } from '../../catalog/category.ts';
import { leafCodes } from './known-category.ts';
import type { Rule } from './rule.ts';

/** A product whose leaf nobody has told yet is a draft in that: it is listed under what is known. */
export const settledCategory: Rule = {
  code: 'settled-category',
  level: 'reminder',
  demand: {
    vi: 'Phân nhóm chưa rõ nên được chọn khi có nguồn.',
    en: 'A category that is not known yet should be chosen once a source tells it.',
  },
  *check(entries) {
    const leaves = leafCodes(entries) ?? [];
    for (const { fields, at } of entries.products.values()) {
      const category = fields?.category;
      if (category === undefined || (category !== null && leaves.includes(category))) continue;
      const below = leaves.filter((code) => category === null || isWithin(code, category));
      if (below.length === 0) continue;
      yield {
        at: at(['category']),
        heading: ['category'],
        message:
          category === null
            ? { vi: 'chưa rõ phân nhóm.', en: 'the category is not known yet.' }
            : {
                vi: `mới biết đến ${category}, chưa rõ phân nhóm.`,
                en: `only ${category} is known, not the leaf.`,
              },
        remedy: {
          vi: `Có nguồn thì chọn một trong: ${below.join(', ')}.`,
          en: `Once a source tells it, choose one of: ${below.join(', ')}.`,
        },
      };
    }
  },
};
