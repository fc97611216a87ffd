import type { Entries } from '../read-entries.ts';
import { quoted } from '../../text/quote.ts';
import { items, leadsNowhere } from './reference.ts';
import type { Rule } from './rule.ts';

const KIND = {
  vi: 'một sản phẩm hay chủ thể trong danh mục',
  en: 'a product or producer of this catalogue',
};
const REMEDY = {
  vi: 'Viết products/ hoặc producers/ rồi tới tên thư mục hay tên tệp.',
  en: 'Write products/ or producers/, then the name of the folder or file.',
};

/** A search query says what it should find, and that exists. */
export const knownResult: Rule = {
  code: 'known-result',
  level: 'error',
  demand: {
    vi: 'Câu tìm kiếm nêu điều nó phải tìm ra trong first hoặc firstThree, và điều ấy có trong danh mục.',
    en: 'A search query names what it should find, under first or firstThree, and that exists.',
  },
  *check(entries) {
    const { fields, complete, at } = entries.searchQueries;
    const known = new Set(addresses(entries));
    for (const [index, query] of items(fields)) {
      const lists = (['first', 'firstThree'] as const).filter((list) => query[list]?.length);
      const wanted = query.none ? 0 : 1;
      // Of a file with faults nobody knows what a query names.
      if (complete && lists.length !== wanted) {
        yield {
          at: at([index, 'query']),
          message: {
            vi: `${quoted(query.query ?? '')} phải có first hoặc firstThree, chỉ một trong hai.`,
            en: `${quoted(query.query ?? '')} needs first or firstThree, just one of them.`,
          },
          remedy: {
            vi: 'Nêu trong first điều phải đứng đầu, hoặc trong firstThree những điều ngang nhau.',
            en: 'Name under first what must come first, or under firstThree what is equally right.',
          },
        };
      }
      for (const list of [...lists, 'never'] as const) {
        for (const [place, typed] of items(query[list])) {
          if (known.has(typed)) continue;
          yield leadsNowhere(at([index, list, place]), [list], typed, KIND, known, REMEDY);
        }
      }
    }
  },
};

function* addresses({ products, producers }: Entries) {
  for (const slug of products.keys()) yield `products/${slug}`;
  for (const slug of producers.keys()) yield `producers/${slug}`;
}
