import { isWithin } from '../../catalog/category.ts';
import type { Name } from '../../text/local-text.ts';
import type { Entries } from '../read-entries.ts';
import { wordLabelled } from '../schemas/choice.ts';
import { meant } from '../schemas/scalar.ts';
import { leadsNowhere } from './reference.ts';
import type { Rule } from './rule.ts';

/** A product is filed under a leaf of the classification, or under its group or sector until the leaf is known. */
export const knownCategory: Rule = {
  code: 'known-category',
  level: 'error',
  demand: {
    vi: 'Sản phẩm phải thuộc một phân nhóm của bảng phân loại; chưa rõ thì ghi nhóm, ngành hoặc unknown.',
    en: 'A product is filed under a leaf of the classification, or its group, sector or unknown until that is known.',
  },
  *check(entries) {
    const leaves = leafCodes(entries);
    if (!leaves) return;
    for (const { fields, at } of entries.products.values()) {
      const category = fields?.category;
      if (category === undefined || category === null) continue;
      if (leaves.some((code) => isWithin(code, category))) continue;
      const named = categoryNamed(entries, category);
      yield leadsNowhere(
        at(['category']),
        ['category'],
        category,
        { vi: 'một phân nhóm cuối cùng', en: 'a leaf of the classification' },
        named === undefined ? leaves : [],
        named === undefined
          ? {
              vi: `Chọn một trong: ${leaves.join(', ')}.`,
              en: `Choose one of: ${leaves.join(', ')}.`,
            }
          : meant(named),
      );
    }
  },
};

/** The leaf of which somebody wrote the name instead of the code. */
function categoryNamed({ categories }: Entries, typed: string): string | undefined {
  const leaves = categories.complete
    ?.flatMap(({ groups }) => groups)
    .flatMap((group): readonly { code: string; name: Name }[] => group.leaves ?? [group]);
  return wordLabelled(
    typed,
    leaves?.flatMap(
      ({ code, name }) =>
        [
          [code, name.vi],
          [code, name.en],
        ] as const,
    ) ?? [],
  );
}

/** The codes under which products may be filed; undefined while the classification has a fault itself. */
export function leafCodes({ categories }: Entries): string[] | undefined {
  return categories.complete
    ?.flatMap(({ groups }) => groups)
    .flatMap((group) => (group.leaves ?? [group]).map(({ code }) => code));
}
