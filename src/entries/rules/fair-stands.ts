import { LONGEST_BOOTH, LONGEST_PRICE } from '../../catalog/fair.ts';
import type { Path } from '../problems/position.ts';
import type { Finding } from '../problems/problem.ts';
import { items } from './reference.ts';
import type { Rule } from './rule.ts';

/** Where a product stands at a fair, and what it costs there, fits on a card and a label. */
export const fairStands: Rule = {
  code: 'fair-stands',
  level: 'error',
  demand: {
    vi: `Số gian của một sản phẩm dài nhất ${LONGEST_BOOTH} chữ cái, kể cả khi bày ở nhiều gian; giá dài nhất ${LONGEST_PRICE}.`,
    en: `The booths of a product have at most ${LONGEST_BOOTH} letters together, its price ${LONGEST_PRICE}.`,
  },
  *check({ fairs }) {
    for (const { fields, at } of fairs.values()) {
      const booths = new Map<string, string>();
      for (const [booth, { number, products }] of items(fields?.booths)) {
        const tooLong = (path: Path, text: string, most: number, together = false): Finding[] => {
          const letters = [...text].length;
          return letters > most
            ? [{ at: at(['booths', booth, ...path]), ...said(letters, most, together) }]
            : [];
        };
        yield* tooLong(['number'], number ?? '', LONGEST_BOOTH);
        for (const [index, { slug, price }] of items(products)) {
          yield* tooLong(['products', index, 'price'], price ?? '', LONGEST_PRICE);
          if (slug === undefined || number === undefined) continue;
          const before = booths.get(slug);
          booths.set(slug, before === undefined ? number : `${before}, ${number}`);
          if (before === undefined) continue;
          yield* tooLong(['number'], booths.get(slug) ?? '', LONGEST_BOOTH, true);
        }
      }
    }
  },
};

const said = (letters: number, most: number, together: boolean) => ({
  message: {
    vi: `${together ? 'các gian của sản phẩm này gộp lại ' : ''}dài ${letters} chữ cái; thẻ và nhãn chỉ vừa ${most}.`,
    en: `${together ? 'the booths of this product together have ' : ''}${letters} letters; a card or label holds ${most}.`,
  },
  remedy: { vi: 'Rút ngắn.', en: 'Shorten it.' },
});
