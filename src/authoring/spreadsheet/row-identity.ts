import type { ListCell, ListRow } from './workbook/list-rows.ts';
import { isSlug } from '../../text/slug.ts';
import { nearest } from '../../text/nearest.ts';
import { quoted } from '../../text/quote.ts';
import { meant, saysUnknown, UNKNOWN } from '../../entries/schemas/scalar.ts';
import { productCodeIn } from '../../catalog/certification/product-code.ts';
import { isTaken } from '../proposal/suggested-slug.ts';
import type { Entries } from '../../entries/read-entries.ts';
import type { RowWork } from './row-judgement.ts';
import { findEntry } from '../proposal/find-entry.ts';

/** The cell with the name of the product’s folder; undefined where the row has none. */
export function productCode({ cells }: ListRow): ListCell | undefined {
  const cell = cells.get('slug');
  return cell && productCodeIn(cell.text) === undefined ? cell : undefined;
}

const TELEPHONE = /(?:\d[\s.-]?){9,}/u;
/** A director, a telephone or a place that offices write behind the name of a producer. */
const REMARK = /\s*(?:\(|[-–,;]\s|(?:đt|sđt|điện thoại|giám đốc|đại diện|địa chỉ)\s*:).*$/iu;

/** Who makes the product of a row: someone on file, someone new, or nobody knows. */
export type RowProducer =
  | { readonly kind: 'known'; readonly slug: string }
  | { readonly kind: 'new'; readonly name: string; readonly slug: string | undefined }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'unsaid' };

/** The producer that a row names by its code or name. */
export function rowProducer(work: RowWork): RowProducer {
  const { importing, row, judgement } = work;
  const { entries } = importing;
  const [cell, code] = [row.cells.get('producer'), row.cells.get('producerSlug')];
  const [byCode] = code ? findEntry('producer', { code: code.text }, entries).values : [];
  if (byCode !== undefined) {
    if (cell) refuseOtherName(work, cell, byCode);
    return { kind: 'known', slug: byCode };
  }
  if (code && (!isSlug(code.text) || isTaken('producer', code.text, entries) || !cell)) {
    const guess = nearest(code.text, entries.producers.keys());
    judgement.refuse(
      code,
      {
        vi: `Không có chủ thể nào mã ${quoted(code.text)}.`,
        en: `No producer has the code ${quoted(code.text)}.`,
      },
      guess === undefined
        ? { vi: 'Để trống ô này; chủ thể tìm theo tên.', en: 'Clear it; the name is enough.' }
        : meant(guess),
    );
    return { kind: 'unsaid' };
  }
  if (!cell) return { kind: 'unsaid' };
  if (saysUnknown(cell.text)) return { kind: UNKNOWN };
  if (code) return { kind: 'new', name: cell.text, slug: code.text };
  const found = findEntry('producer', { name: cell.text }, entries);
  if (found.kind === 'found') return { kind: 'known', slug: found.values[0] };
  const candidates = [...found.values, ...withoutRemark(cell.text, entries)];
  if (candidates.length === 0 && TELEPHONE.test(cell.text)) return refuseTelephone(work, cell);
  if (candidates.length === 0) return { kind: 'new', name: cell.text, slug: undefined };
  const named = candidates.map(
    (slug) => `${quoted(entries.producers.get(slug)?.fields?.name?.vi ?? slug)} (${slug})`,
  );
  judgement.refuse(
    cell,
    {
      vi: `${quoted(cell.text)} có thể là: ${named.join('; ')}.`,
      en: `${quoted(cell.text)} may be: ${named.join('; ')}.`,
    },
    {
      vi: 'Ghi mã chủ thể ấy vào cột “Mã chủ thể”; nếu là chủ thể khác, ghi một mã mới.',
      en: 'Write that code in a column “Producer file”; a new code if it is someone else.',
    },
  );
  return { kind: 'unsaid' };
}

/** The producers that a name means without what stands in brackets or on a line of its own behind it. */
function withoutRemark(name: string, entries: Entries): readonly string[] {
  const bare = name.replace(REMARK, '');
  if (bare === name) return [];
  return everyoneNamed(bare, entries);
}

/** The producers that bear the name or nearly the same. */
function everyoneNamed(name: string, entries: Entries): readonly string[] {
  const found = findEntry('producer', { name }, entries);
  return found.kind === 'found' ? [...found.values, ...found.alike] : found.values;
}

function refuseTelephone({ judgement }: RowWork, cell: ListCell): RowProducer {
  judgement.refuse(
    cell,
    {
      vi: `${quoted(cell.text)} có số điện thoại trong tên chủ thể.`,
      en: `${quoted(cell.text)} has a telephone number within the producer’s name.`,
    },
    {
      vi: 'Để số ấy ở một cột “Điện thoại”, tên ở cột “Chủ thể”.',
      en: 'Put it into a column “Phone” and the name into “Producer”.',
    },
  );
  return { kind: 'unsaid' };
}

/** A code and a name that contradict each other: nobody can tell which of them is meant. */
function refuseOtherName({ importing, judgement }: RowWork, cell: ListCell, slug: string): void {
  const { entries } = importing;
  if (everyoneNamed(cell.text, entries).includes(slug)) return;
  const name = quoted(entries.producers.get(slug)?.fields?.name?.vi ?? slug);
  judgement.refuse(
    cell,
    {
      vi: `Mã ${slug} là của ${name}, không phải ${quoted(cell.text)}.`,
      en: `The code ${slug} belongs to ${name}, not to ${quoted(cell.text)}.`,
    },
    {
      vi: 'Để trống một trong hai ô; nếu chủ thể đã đổi tên, sửa tên trong tệp của chủ thể.',
      en: 'Clear one of the two cells; where the producer was renamed, edit the producer’s file.',
    },
  );
}

/** The product that a row is about: one on file, or a new one of that name; undefined where the row can’t be taken. */
export type RowProduct =
  | { readonly kind: 'known'; readonly slug: string; readonly isByCode: boolean }
  | { readonly kind: 'new'; readonly name: string };

/** The product that a row names by its code, else by its name and producer. */
export function rowProduct(work: RowWork, producer: RowProducer): RowProduct | undefined {
  const { importing, row, judgement } = work;
  const { entries } = importing;
  const [code, name] = [productCode(row), row.cells.get('name.vi')];
  const [byCode] = code ? findEntry('product', { code: code.text }, entries).values : [];
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
  const said = { name: name.text, producer: producer.kind === 'new' ? '' : maker };
  const found = findEntry('product', said, entries);
  const [only] = found.values;
  if (
    code &&
    (!/[a-z]/u.test(code.text) ||
      !isSlug(code.text) ||
      only !== undefined ||
      isTaken('product', code.text, entries))
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
  if (found.kind === 'found') return { kind: 'known', slug: found.values[0], isByCode: false };
  if (only === undefined) return { kind: 'new', name: name.text };
  return judgement.refuse(
    name,
    {
      vi: `${quoted(name.text)} có thể là nhiều sản phẩm: ${found.values.join(', ')}.`,
      en: `${quoted(name.text)} may be several products: ${found.values.join(', ')}.`,
    },
    {
      vi: 'Ghi một mã trong số đó vào cột “Mã sản phẩm”, hoặc ghi chủ thể.',
      en: 'Write one of these codes in a column “Product folder”, or the producer.',
    },
  );
}
