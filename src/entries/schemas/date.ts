import {
  type CalendarDay,
  calendarDayOf,
  intervalOf,
  type PartialDate,
} from '../../catalog/certification/calendar-day.ts';
import type { Name } from '../../text/local-text.ts';
import { quoted } from '../../text/quote.ts';
import { bareScalar, INPUTS, meant, Refusal, UNKNOWN, unknownInVietnamese } from './scalar.ts';

/** A day, month or year, as precise as a source states it. */
export const partialDate = bareScalar((typed): PartialDate | Refusal =>
  intervalOf(typed) ? typed : notADate(typed, PARTIAL_FORM),
).register(INPUTS, { kind: 'date' });

/** The same; null where the editor states that nobody knows. */
export const partialDateOrUnknown = bareScalar((typed): PartialDate | null | Refusal => {
  if (typed === UNKNOWN) return null;
  if (intervalOf(typed)) return typed;
  return unknownInVietnamese(typed) ?? notADate(typed, PARTIAL_OR_UNKNOWN_FORM);
}).register(INPUTS, { kind: 'date' });

/** A day. */
export const day = bareScalar(
  (typed): CalendarDay | Refusal =>
    calendarDayOf(typed) ?? notADate(typed, DAY_FORM, calendarDayOf),
).register(INPUTS, { kind: 'day' });

const DAY_FORM: Name = {
  vi: 'Viết năm-tháng-ngày, ví dụ 2023-11-15.',
  en: 'Write year-month-day, as 2023-11-15.',
};
const PARTIAL_FORM: Name = {
  vi: 'Viết 2023-11-15, 2023-11 hoặc 2023, đúng mức nguồn nêu.',
  en: 'Write 2023-11-15, 2023-11 or 2023, as precisely as the source does.',
};
const PARTIAL_OR_UNKNOWN_FORM: Name = {
  vi: 'Viết 2023-11-15, 2023-11 hoặc 2023; nếu không nguồn nào nêu, viết unknown.',
  en: 'Write 2023-11-15, 2023-11 or 2023; write unknown where no source states it.',
};

/** Day, month and year as people write them in Vietnam: `15/11/2023`, `11.2023`, `ngày 5 tháng 3 năm 2020`. */
const VIETNAMESE_DATE =
  /^(?:(?:ngày\s*)?(\d{1,2})\s*(?:[/.-]|tháng)\s*)?(?:tháng\s*)?(\d{1,2})\s*(?:[/.-]|năm)\s*(\d{4})$/iu;

function notADate(
  typed: string,
  form: Name,
  accepts: (text: string) => unknown = intervalOf,
): Refusal {
  const looksRight = /^\d{4}(?:-\d{2}){0,2}$/u.test(typed) && accepts !== calendarDayOf;
  const guess = rewritten(typed);
  return new Refusal(
    looksRight
      ? {
          vi: `${quoted(typed)} không có trong lịch.`,
          en: `${quoted(typed)} is not in the calendar.`,
        }
      : {
          vi: `${quoted(typed)} không phải ngày tháng đúng cách viết.`,
          en: `${quoted(typed)} is not a date in the right form.`,
        },
    guess !== undefined && accepts(guess) !== undefined ? meant(guess) : form,
  );
}

/** The date that someone wrote as people do in Vietnam, or without its zeros; undefined for anything else. */
export function rewritten(typed: string): string | undefined {
  const [, day, month, year] = VIETNAMESE_DATE.exec(typed) ?? [];
  if (month !== undefined && year !== undefined) {
    const parts = [
      year,
      month.padStart(2, '0'),
      ...(day === undefined ? [] : [day.padStart(2, '0')]),
    ];
    return parts.join('-');
  }
  const [, y, m, d] = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/u.exec(typed) ?? [];
  if (y !== undefined && m !== undefined) {
    return [y, m.padStart(2, '0'), ...(d === undefined ? [] : [d.padStart(2, '0')])].join('-');
  }
  return /^năm\s+(\d{4})$/iu.exec(typed)?.[1];
}
