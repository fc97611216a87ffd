import {
  addMonths,
  intervalOf,
  type CalendarDay,
  type DayInterval,
  type PartialDate,
} from './calendar-day.ts';
import { FIRST_CRITERIA, VALIDITY_MONTHS } from './certification.ts';
import { statusByEnd } from './validity.ts';

/** What the date on a packet or certificate tells on a day. */
export type PacketAnswer =
  | { readonly kind: 'unreadable' | 'future' | 'before-ocop' }
  | { readonly kind: 'running' | 'uncertain' | 'over'; readonly ends: DayInterval };

/** A phone's keys for digits have no stroke, so a date may come as `15112023`. */
const NUMBERS = /\d\d(?=\d{4}(?:\d\d)?\b)|\d+/gu;

/**
 * The date that people type or copy from a certificate: `15/11/2023`, `15.11.23`, `2023-11-15`, `11/2023`, `2023`,
 * `ngày 15 tháng 11 năm 2023`; undefined where it is none of the calendar.
 */
export function typedDate(typed: string): PartialDate | undefined {
  const numbers = typed.match(NUMBERS) ?? [];
  const parts = numbers[0]?.length === 4 ? numbers : numbers.toReversed();
  const [year = '', ...rest] = parts;
  if (rest.length > 2 || (year.length !== 4 && (year.length !== 2 || rest.length < 2)))
    return undefined;
  const date = [year.padStart(4, '20'), ...rest.map((part) => part.padStart(2, '0'))].join('-');
  return intervalOf(date) && date;
}

/** Whether a certificate decided on that date still runs on the day: 36 months, its last valid day included. */
export function packetAnswer(typed: string, day: CalendarDay): PacketAnswer {
  const date = typedDate(typed);
  const decided = date === undefined ? undefined : intervalOf(date);
  if (!decided) return { kind: 'unreadable' };
  if (decided.earliest > day) return { kind: 'future' };
  if (decided.latest < FIRST_CRITERIA) return { kind: 'before-ocop' };
  const ends = {
    earliest: addMonths(decided.earliest, VALIDITY_MONTHS),
    latest: addMonths(decided.latest, VALIDITY_MONTHS),
  };
  const status = statusByEnd(ends, day);
  if (status === 'expired') return { kind: 'over', ends };
  return { kind: status === 'uncertain' ? 'uncertain' : 'running', ends };
}
