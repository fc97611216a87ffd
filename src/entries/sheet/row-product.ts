import { isSlug } from '../../text/slug.ts';
import { nearest } from '../../text/nearest.ts';
import { takenSlugs } from '../new/suggested-slug.ts';
import { quoted } from '../../text/quote.ts';
import { meant } from '../schemas/refusal.ts';
import { UNKNOWN } from '../schemas/scalar.ts';
import type { RowWork } from './importing.ts';
import { matchingProducts } from './matching-product.ts';
import { presentSlug } from './present-slug.ts';
import { productCode } from './product-code.ts';
import type { RowProducer } from './row-producer.ts';

/** The product that a row is about: one on file, or a new one of that name; undefined where the row can’t be taken. */
export type RowProduct =
  | { readonly kind: 'known'; readonly slug: string; readonly isByCode: boolean }
  | { readonly kind: 'new'; readonly name: string };

/** The product that a row names by its code, else by its name and producer. */
export function rowProduct(work: RowWork, producer: RowProducer): RowProduct | undefined {
  const { importing, row, judgement } = work;
  const { entries } = importing;
  const [code, name] = [productCode(row), row.cells.get('name.vi')];
  noteOfficialCode(work);
  const byCode = code && presentSlug(entries.products, code.text);
  if (byCode !== undefined) return { kind: 'known', slug: byCode, isByCode: true };
  if (!name) {
    return judgement.refuse(
      code ?? { at: `A${row.number}` },
      { vi: 'Dòng này thiếu tên sản phẩm.', en: 'This row has no product name.' },
      { vi: 'Điền tên, hoặc xóa cả dòng.', en: 'Fill it in, or delete the row.' },
    );
  }
  const maker =
    producer.kind === 'known' ? producer.slug : producer.kind === 'unknown' ? UNKNOWN : undefined;
  const found = matchingProducts(name.text, producer.kind === 'new' ? '' : maker, entries);
  const [only] = found;
  if (
    code &&
    (!/[a-z]/u.test(code.text) ||
      !isSlug(code.text) ||
      only !== undefined ||
      isTaken(work, code.text))
  ) {
    const guess = only ?? nearest(code.text, entries.products.keys());
    return judgement.refuse(
      code,
      {
        vi: `Không có sản phẩm nào mã ${quoted(code.text)}.`,
        en: `No product has the code ${quoted(code.text)}.`,
      },
      guess === undefined
        ? { vi: 'Để trống ô này; sản phẩm tìm theo tên.', en: 'Clear it; the name is enough.' }
        : meant(guess),
    );
  }
  if (only !== undefined && found.length === 1)
    return { kind: 'known', slug: only, isByCode: false };
  if (only === undefined) return { kind: 'new', name: name.text };
  return judgement.refuse(
    name,
    {
      vi: `${quoted(name.text)} có thể là nhiều sản phẩm: ${found.join(', ')}.`,
      en: `${quoted(name.text)} may be several products: ${found.join(', ')}.`,
    },
    {
      vi: 'Ghi một mã trong số đó vào cột “Mã sản phẩm”, hoặc ghi chủ thể.',
      en: 'Write one of these codes in a column “Product folder”, or the producer.',
    },
  );
}

function noteOfficialCode({ row, judgement }: RowWork): void {
  const cell = row.cells.get('slug');
  if (!cell || productCode(row)) return;
  judgement.note(
    `Ô ${cell.at} ${quoted(cell.text)} là mã OCOP, không phải tên thư mục; không được ghi vào đâu.`,
    `Cell ${cell.at} ${quoted(cell.text)} is an OCOP code, not a folder; it is not written anywhere.`,
  );
}

function isTaken({ importing }: RowWork, code: string): boolean {
  return takenSlugs('product', importing.entries).has(code);
}
