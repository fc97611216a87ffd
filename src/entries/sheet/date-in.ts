import {
  addDays,
  intervalOf,
  type CalendarDay,
  type PartialDate,
} from '../../catalog/calendar-day.ts';
import { rewritten } from '../schemas/date.ts';

/** Excel counts days from here on (its 29 February 1900 never was). */
const EPOCH = '1899-12-30' as CalendarDay;
/** The days from 2018 to 2099 as Excel counts them: no other number of a list means one. */
const [FIRST_SERIAL, LAST_SERIAL] = [43_101, 73_050];

/** The date that a cell means: `45245`, `15/11/2023`, `15.11.23`, `2023-11`, `tháng 11 năm 2023`; undefined for anything else. */
export function dateIn(text: string): PartialDate | undefined {
  const typed = text.replace(/[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?$/u, '');
  const serial = /^\d{5}(?:\.\d+)?$/u.test(typed) ? Math.floor(Number(typed)) : 0;
  if (serial >= FIRST_SERIAL && serial <= LAST_SERIAL) return addDays(EPOCH, serial);
  const spaced = typed.replace(/\s*([/.-])\s*/gu, '$1');
  const written = spaced.replace(/([/.-])(\d{2})$/u, (whole, sign: string, year: string) =>
    /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2}$/u.test(spaced) ? `${sign}20${year}` : whole,
  );
  const date = intervalOf(written) ? written : rewritten(written);
  return date !== undefined && intervalOf(date) ? date : undefined;
}
