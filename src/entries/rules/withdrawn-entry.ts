import type { Path, Place } from '../problems/position.ts';
import type { Finding } from '../problems/problem.ts';
import type { Entries } from '../read-entries.ts';
import { quoted } from '../../text/quote.ts';
import { productsNamed } from './known-product.ts';
import { items } from './reference.ts';
import type { Rule } from './rule.ts';

/** What was withdrawn counts nowhere: no list names it, and no product that counts has its producer. */
export const withdrawnEntry: Rule = {
  code: 'withdrawn-entry',
  level: 'error',
  demand: {
    vi: 'Không danh sách nào nêu mục đã rút, và sản phẩm còn trong danh mục không thuộc chủ thể đã rút.',
    en: 'No list names what was withdrawn, and no product on file has a producer that was.',
  },
  *check(entries) {
    const { products, producers, searchQueries } = entries;
    const gone = new Set([
      ...withdrawnIn(products, 'products'),
      ...withdrawnIn(producers, 'producers'),
    ]);
    for (const { fields, at } of products.values()) {
      const producer = fields?.producer;
      if (fields?.withdrawn || !producer || !gone.has(`producers/${producer}`)) continue;
      yield named(at(['producer']), ['producer'], producer);
    }
    for (const { typed, heading, at } of productsNamed(entries)) {
      if (gone.has(`products/${typed}`)) yield named(at(), heading, typed);
    }
    for (const [index, query] of items(searchQueries.fields)) {
      for (const list of ['first', 'firstThree', 'never'] as const) {
        for (const [place, typed] of items(query[list])) {
          if (gone.has(typed)) yield named(searchQueries.at([index, list, place]), [list], typed);
        }
      }
    }
  },
};

function* withdrawnIn(
  folder: Entries['products'] | Entries['producers'],
  name: string,
): Generator<string> {
  for (const { slug, fields } of folder.values()) {
    if (fields?.withdrawn) yield `${name}/${slug}`;
  }
}

function named(at: Place, heading: Path, typed: string): Finding {
  return {
    at,
    heading,
    message: {
      vi: `${quoted(typed)} đã rút khỏi danh mục.`,
      en: `${quoted(typed)} was withdrawn.`,
    },
    remedy: {
      vi: 'Bỏ tên ấy ở đây; hoặc xóa withdrawn trong tệp của nó, nếu rút nhầm.',
      en: 'Leave it out here; or delete withdrawn in its file, if that was a mistake.',
    },
  };
}
