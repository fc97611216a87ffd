import { domesticPhone, isPhone, todaysPhone } from '../../text/phone-number.ts';
import { slugOf } from '../../text/slug.ts';
import { tidied } from '../proposal/answers.ts';
import { quoted } from '../../text/quote.ts';
import { cellOf, type RowWork } from './row-judgement.ts';
import { type Edit, editedText } from '../proposal/edited-entry.ts';
import { knownText, meant } from '../../entries/schemas/scalar.ts';
import { DRAWINGS } from '../../catalog/product.ts';
import { DRAWING } from '../../i18n/drawing-words.ts';
import { nearest } from '../../text/nearest.ts';
import { categoriesNamed, leavesBelow } from './category/categories.ts';
import { findAmong } from '../proposal/find-entry.ts';

/** A telephone number of a cell, and what else the cell says. */
export interface PhoneIn {
  readonly phone: string;
  /** Whose number it is, as in `0912 345 678 (anh A)`; empty where nothing else is said. */
  readonly remark: string;
}

const LABEL = /^(?:s?đt|điện thoại|tel|phone|hotline|di động|zalo)\s*[:.]?\s*/iu;
const REMARK = /\s*(\([^()\d]+\)|[-–,]\s*[^\d]+)$/u;

/** The one number that a cell means, with the zero that spreadsheets eat; undefined where it means none or several. */
export function phoneIn(text: string): PhoneIn | undefined {
  const typed = text.replace(LABEL, '');
  const [end = '', remark = ''] = isPhone(typed) ? [] : (REMARK.exec(typed) ?? []);
  const number = typed.slice(0, typed.length - end.length);
  const phone = domesticPhone(number) ?? number;
  return isPhone(phone) ? { phone, remark } : undefined;
}

const SHARED = ['name.en', 'address', 'phone'] as const;
type Shared = (typeof SHARED)[number];

/** The English name, address and telephone number of a row’s producer, as entries write them. */
export function producerFacts({
  row,
  judgement,
}: RowWork): Readonly<Partial<Record<Shared, string>>> {
  const english = knownText(row.cells.get('producerEn'));
  const address = knownText(row.cells.get('address'));
  const cell = row.cells.get('phone');
  const typed = knownText(cell);
  const found = typed === undefined ? undefined : phoneIn(typed);
  if (cell && typed !== undefined && !found) {
    judgement.refuse(
      cell,
      {
        vi: `${quoted(cell.text)} không phải một số điện thoại.`,
        en: `${quoted(cell.text)} is not one telephone number.`,
      },
      { vi: 'Ghi một số, đủ số 0 ở đầu.', en: 'Write one number with its leading zero.' },
    );
  }
  if (cell && found && found.remark !== '') {
    judgement.note(
      `Ô ${cell.at}: chỉ ghi số điện thoại, bỏ ${quoted(found.remark)}.`,
      `Cell ${cell.at}: only the number is written, without ${quoted(found.remark)}.`,
    );
  }
  const today = found && todaysPhone(found.phone);
  if (cell && found && today !== undefined) {
    judgement.note(
      `Ô ${cell.at}: ${quoted(found.phone)} là đầu số cũ, ghi theo số ngày nay ${today}.`,
      `Cell ${cell.at}: ${quoted(found.phone)} has an old beginning; today’s number ${today} is written.`,
    );
  }
  return {
    ...(english !== undefined && { 'name.en': english }),
    ...(address !== undefined && { address }),
    ...(found && { phone: today ?? found.phone }),
  };
}

/** Puts what a row says of a producer on file into its file. */
export function changeProducer(work: RowWork, slug: string): void {
  const { importing, row, judgement, files, shared } = work;
  const { complete, typed } = importing.entries.producers.get(slug) ?? {};
  if (!complete) return;
  const said = producerFacts(work);
  const path = `producers/${slug}.json`;
  const edits: Edit[] = [];
  for (const key of SHARED) {
    const before = key === 'name.en' ? complete.name.en : complete[key];
    const after = said[key];
    if (after === undefined || isSame(key, before ?? '', after)) continue;
    if (key === 'address' && isVaguer(before ?? '', after)) {
      judgement.note(
        `Địa chỉ đã ghi ${quoted(before ?? '')} rõ hơn ${quoted(after)}, nên giữ nguyên.`,
        `The address on file ${quoted(before ?? '')} says more than ${quoted(after)} and is kept.`,
      );
      continue;
    }
    const earlier = importing.rowsOf.get(`${path} ${key}`);
    if (earlier) {
      judgement.refuse(
        cellOf(row, key === 'name.en' ? 'producerEn' : key),
        {
          vi: `Dòng ${earlier.join(', ')} ghi khác về cùng chủ thể: ${quoted(before ?? '')}.`,
          en: `Row ${earlier.join(', ')} says otherwise of the same producer: ${quoted(before ?? '')}.`,
        },
        { vi: 'Ghi một giá trị ở mọi dòng.', en: 'Write the same in every row.' },
      );
      continue;
    }
    edits.push({ path: key.split('.'), set: after });
  }
  for (const key of SHARED) {
    if (said[key] !== undefined) shared.push(`${path} ${key}`);
  }
  if (edits.length > 0 && typed !== undefined) {
    files.set(path, editedText(importing.textOf(path), edits, 'producer'));
  }
}

const DETAIL = /(?<![\p{L}])(?:tổ|bản|thôn|số|đường|khu phố|xóm|ấp|đội|ngõ|ngách|km)(?![\p{L}])/iu;

/** Whether an address only names the commune where the other leads to the door. */
function isVaguer(before: string, after: string): boolean {
  return DETAIL.test(before) && !DETAIL.test(after);
}

/** Whether the file already says it: the same digits, or an address that has every part of this one. */
function isSame(key: Shared, before: string, after: string): boolean {
  if (tidied(before) === after) return true;
  const digits = (text: string) => text.replace(/[^\d+]/gu, '').replace(/^\+84/u, '0');
  if (key === 'phone') return digits(before) === digits(after);
  const whole = slugOf(before);
  return key === 'address' && after.split(',').every((part) => whole.includes(slugOf(part)));
}

/** Texts that a row says of a product as they stand there. */
export const PLAIN_FACTS = ['name.vi', 'name.en', 'summary.vi', 'summary.en', 'gtin'] as const;

/** The drawing that a row names by its word or its label. */
export function drawingSaid({ row, judgement }: RowWork): string | undefined {
  const cell = row.cells.get('drawing');
  if (!cell) return undefined;
  const options = DRAWINGS.map((value) => ({
    value,
    names: [DRAWING.vi[value], DRAWING.en[value]],
  }));
  const [drawing] = findAmong(cell.text, options).values;
  if (drawing !== undefined) return drawing;
  const guess = nearest(cell.text, [...DRAWINGS, ...Object.values(DRAWING.vi)]);
  return judgement.refuse(
    cell,
    {
      vi: `Không có hình vẽ nào tên ${quoted(cell.text)}.`,
      en: `There is no drawing ${quoted(cell.text)}.`,
    },
    guess === undefined
      ? {
          vi: `Chọn một trong: ${DRAWINGS.join(', ')}.`,
          en: `Choose one of: ${DRAWINGS.join(', ')}.`,
        }
      : meant(guess),
  );
}

/** The leaves of the classification that a row allows: by its own cell, else by the heading above it; all where neither says. */
export function leavesSaid({ importing, row, judgement }: RowWork): readonly string[] {
  const { entries } = importing;
  const cell = row.cells.get('category');
  const named = cell ? categoriesNamed(cell.text, entries) : [];
  if (cell && named.length === 0) {
    judgement.note(
      `Ô ${cell.at}: không có nhóm nào tên ${quoted(cell.text)}, nên bỏ qua.`,
      `Cell ${cell.at}: there is no category ${quoted(cell.text)}; passed over.`,
    );
  }
  const { category } = row.section;
  const above = category === undefined ? [] : [category];
  return leavesBelow(named.length > 0 ? named : above, entries);
}
