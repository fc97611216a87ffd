import { isSlug } from '../../text/slug.ts';
import { nearest } from '../../text/nearest.ts';
import { quoted } from '../../text/quote.ts';
import { meant } from '../schemas/refusal.ts';
import { saysUnknown, UNKNOWN } from '../schemas/scalar.ts';
import { takenSlugs } from '../new/suggested-slug.ts';
import type { Entries } from '../entries.ts';
import type { RowWork } from './importing.ts';
import type { ListCell } from './list-rows.ts';
import { matchingProducers } from './matching-producer.ts';
import { presentSlug } from './present-slug.ts';

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
  const byCode = code && presentSlug(entries.producers, code.text);
  if (byCode !== undefined) {
    if (cell) refuseOtherName(work, cell, byCode);
    return { kind: 'known', slug: byCode };
  }
  if (code && (!isSlug(code.text) || takenSlugs('producer', entries).has(code.text) || !cell)) {
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
  const { same, similar } = matchingProducers(cell.text, entries);
  const [only] = same;
  if (only !== undefined && same.length === 1) return { kind: 'known', slug: only };
  const candidates = same.length > 0 ? same : [...similar, ...withoutRemark(cell.text, entries)];
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
  const { same, similar } = matchingProducers(bare, entries);
  return [...same, ...similar];
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
  const { same, similar } = matchingProducers(cell.text, entries);
  if ([...same, ...similar].includes(slug)) return;
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
