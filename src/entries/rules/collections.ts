import { quoted } from '../../text/quote.ts';
import { isSlug, slugOf } from '../../text/slug.ts';
import { meant } from '../schemas/scalar.ts';
import { categoriesOf } from '../place-of.ts';
import { items, leadsNowhere } from './reference.ts';
import type { Rule } from './rule.ts';

/** A collection has an address of its own, a way to choose products, and categories that exist. */
export const collections: Rule = {
  code: 'collections',
  level: 'error',
  demand: {
    vi: 'Mỗi tuyển chọn có địa chỉ riêng, có cách chọn, và chỉ nêu nhóm có thật.',
    en: 'A collection has an address of its own, a way to choose, and names categories that exist.',
  },
  *check({ collections: { fields, complete, at }, categories }) {
    const seen = new Set<string>();
    const codes = categoriesOf(categories.complete ?? []).map(({ code }) => code);
    for (const [index, { slug, where, products }] of items(fields)) {
      if (slug !== undefined && !isSlug(slug)) {
        yield {
          at: at([index, 'slug']),
          message: {
            vi: `${quoted(slug)} không dùng làm địa chỉ được.`,
            en: `${quoted(slug)} can't be an address.`,
          },
          remedy: meant(slugOf(slug)),
        };
      } else if (slug !== undefined && seen.has(slug)) {
        yield {
          at: at([index, 'slug']),
          message: {
            vi: `${quoted(slug)} đã là địa chỉ của một tuyển chọn phía trên.`,
            en: `${quoted(slug)} is the address of a collection above.`,
          },
          remedy: { vi: 'Đặt địa chỉ khác.', en: 'Choose another address.' },
        };
      }
      if (slug !== undefined) seen.add(slug);
      const conditions = Object.values(where ?? {}).filter((value) => value !== undefined);
      if (complete && conditions.length + (products?.length ?? 0) === 0) {
        yield {
          at: at([index]),
          message: {
            vi: `Tuyển chọn ${quoted(slug ?? '')} không chọn gì.`,
            en: `The collection ${quoted(slug ?? '')} chooses nothing.`,
          },
          remedy: {
            vi: 'Ghi where (máy chọn theo) hoặc products (người chọn).',
            en: 'State where (chosen by) or products (chosen by the editors).',
          },
        };
      }
      for (const [place, code] of items(where?.categories)) {
        if (codes.length === 0 || codes.includes(code)) continue;
        yield leadsNowhere(
          at([index, 'where', 'categories', place]),
          ['categories'],
          code,
          { vi: 'một nhóm của bảng phân loại', en: 'a category of the classification' },
          codes,
          { vi: 'Xem categories.json.', en: 'See categories.json.' },
        );
      }
    }
  },
};
