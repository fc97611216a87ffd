import { slugOf } from '../../text/slug.ts';
import { tidied } from '../new/answers.ts';
import { quoted } from '../../text/quote.ts';
import { cellOf } from './cell-for.ts';
import { editedText, type Edit } from './edited-text.ts';
import { fieldLabel } from '../new/field-label.ts';
import type { RowWork } from './importing.ts';
import { phoneIn } from './phone-in.ts';
import { knownText } from './unknown-in.ts';

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
  return {
    ...(english !== undefined && { 'name.en': english }),
    ...(address !== undefined && { address }),
    ...(found && { phone: found.phone }),
  };
}

/** Puts what a row says of a producer on file into its file. */
export function changeProducer(work: RowWork, slug: string): void {
  const { importing, row, judgement, files, changes, shared } = work;
  const { complete, typed } = importing.entries.producers.get(slug) ?? {};
  if (!complete) return;
  const said = producerFacts(work);
  const path = `producers/${slug}.json`;
  const edits: Edit[] = [];
  for (const key of SHARED) {
    const before = key === 'name.en' ? complete.name.en : complete[key];
    const after = said[key];
    if (after === undefined || isSame(key, before ?? '', after)) continue;
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
    changes.push({ label: fieldLabel('producer', key), before: before ?? '', after });
  }
  for (const key of SHARED) {
    if (said[key] !== undefined) shared.push(`${path} ${key}`);
  }
  if (edits.length > 0 && typed !== undefined) {
    files.set(path, editedText(importing.textOf(path), edits, 'producer'));
  }
}

/** Whether the file already says it: the same digits, or an address that has every part of this one. */
function isSame(key: Shared, before: string, after: string): boolean {
  if (tidied(before) === after) return true;
  const digits = (text: string) => text.replace(/[^\d+]/gu, '').replace(/^\+84/u, '0');
  if (key === 'phone') return digits(before) === digits(after);
  const whole = slugOf(before);
  return key === 'address' && after.split(',').every((part) => whole.includes(slugOf(part)));
}
