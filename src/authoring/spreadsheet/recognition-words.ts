import type { Language } from '../../catalog/site.ts';
import { showDate } from '../../i18n/dates.ts';
import { intervalOf } from '../../catalog/certification/calendar-day.ts';
import { UNKNOWN } from '../../entries/schemas/scalar.ts';
import { cellOf, type RowWork } from './row-judgement.ts';
import type { SaidCertification } from './row-recognition.ts';

/** A recognition as files and rows tell of it. */
interface Told {
  readonly stars?: string | number | null | undefined;
  readonly decided?: string | null | undefined;
  readonly number?: string | null | undefined;
}

/** Tells of a recognition that is put beside those on file. */
export function noteAdded(
  { judgement }: RowWork,
  said: SaidCertification,
  known: readonly Told[],
): void {
  const list = (lang: Language) => known.map((one) => shown(one, lang)).join('; ');
  judgement.note(
    `Thêm lần công nhận: ${shown(said, 'vi')}; ${known.length === 1 ? 'lần cũ' : 'các lần cũ'} giữ nguyên (${list('vi')}).`,
    `One more recognition: ${shown(said, 'en')}; what is on file stays (${list('en')}).`,
  );
}

/** Refuses a row whose recognition may be one on file or another. */
export function refuseDoubtful({ row, judgement }: RowWork, known: readonly Told[]): void {
  const list = (lang: Language) => known.map((one) => shown(one, lang)).join('; ');
  judgement.refuse(
    cellOf(row, 'certifications.stars', 'name.vi'),
    {
      vi: `Không rõ đây là lần công nhận nào; đã có: ${list('vi')}.`,
      en: `It is not clear which recognition this is; on file: ${list('en')}.`,
    },
    {
      vi: 'Ghi đủ ngày, tháng, năm và số quyết định; nếu lần đã có ghi sai thì sửa thẳng trong tệp của sản phẩm.',
      en: 'Write the whole date and number of the decision; where what is on file is wrong, edit the product’s file.',
    },
  );
}

/** Asks which day of a decision is right. */
export function refuseRedated({ row, judgement }: RowWork, known: Told, decided: string): void {
  judgement.refuse(
    cellOf(row, 'certifications.decided', 'certifications.number', 'name.vi'),
    {
      vi: `Đã ghi ${shown(known, 'vi')}; danh sách ghi ngày ${showDate(decided, 'vi')}. Ngày nào đúng?`,
      en: `On file is ${shown(known, 'en')}; the list says ${showDate(decided, 'en')}. Which day is right?`,
    },
    {
      vi: 'Nói ngày nào đúng: sửa theo danh sách, giữ ngày đã ghi, hay giữ cả hai, nếu là hai quyết định trùng số của hai năm.',
      en: 'Say which day is right: that of the list, the one on file, or both, where two decisions of different years have one number.',
      command: '--dates list | file | both',
    },
  );
}

/** Tells which day of a decision was taken. */
export function noteRedated(
  { judgement }: RowWork,
  known: Told,
  decided: string,
  isOfList: boolean,
): void {
  const day = { vi: showDate(decided, 'vi'), en: showDate(decided, 'en') };
  judgement.note(
    `Đã ghi ${shown(known, 'vi')}; danh sách ghi ngày ${day.vi}: ${isOfList ? 'sửa theo danh sách' : 'giữ ngày đã ghi'}.`,
    `On file is ${shown(known, 'en')}; the list says ${day.en}: ${isOfList ? 'corrected by the list' : 'kept as it is'}.`,
  );
}

/** Refuses a row that names a decision and no stars: nobody can tell whether it is new. */
export function refuseStarless({ row, judgement }: RowWork): void {
  judgement.refuse(
    cellOf(row, 'name.vi'),
    {
      vi: 'Chưa ghi hạng sao nên không biết đây là lần công nhận mới hay cũ.',
      en: 'Without the stars nobody can tell whether this recognition is a new one.',
    },
    {
      vi: 'Thêm cột “Hạng sao” và điền ô ấy; không nguồn nào nêu thì viết “chưa rõ”.',
      en: 'Add a column “Stars” and fill it in; write “unknown” where no source says.',
    },
  );
}

const WORDS = {
  vi: { stars: 'sao', noStars: 'chưa rõ sao', noDay: 'chưa rõ ngày' },
  en: { stars: 'stars', noStars: 'stars unknown', noDay: 'day unknown' },
} as const;

/** `3 sao, 15/11/2023, 25/QĐ-UBND`. */
function shown({ stars, decided, number }: Told, lang: Language): string {
  const words = WORDS[lang];
  const isDated = decided && decided !== UNKNOWN && intervalOf(decided);
  return [
    stars && stars !== UNKNOWN ? `${stars} ${words.stars}` : words.noStars,
    isDated ? showDate(decided, lang) : words.noDay,
    ...(number ? [number] : []),
  ].join(', ');
}
