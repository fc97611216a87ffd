import {
  addDays,
  type CalendarDay,
  intervalOf,
  type PartialDate,
} from '../../catalog/certification/calendar-day.ts';
import { slugOf } from '../../text/slug.ts';
import { rewritten } from '../../entries/schemas/date.ts';

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

/** A decision as a cell names it; many lists put its day and issuer behind its number. */
export interface NamedDecision {
  readonly number: string;
  readonly date?: PartialDate;
  readonly issuer?: string;
}

const NUMBER =
  /^[“"']?(?:(?:quyết định|quyet dinh|q[đd])\s*)?(?:số\s*)?:?\s*(\d+(?:\s*\/\s*q[đd]\s*-\s*[^\s,;()“”"']+|\s*\/[^\s,;()“”"']+)?)[\s,;“”"']*(.*)$/iu;
const REST =
  /^\(?(?:(?:ngày\s+)?(\d[\d/.-]*\d)|ngày\s+((?:(?!\sngày\s|\scủa\s)[^(),;])+))?(?:[\s,]*của\s+([^();]+))?\)?$/iu;

/** The decision that a cell names: `25/QĐ-UBND`, `QĐ số 25/QĐ-UBND ngày 15/11/2023`; the whole text is its number where it is read no other way. */
export function decisionIn(text: string): NamedDecision {
  const [, number, rest = ''] = NUMBER.exec(text) ?? [];
  const [isRead, figures, words, issuer] = REST.exec(rest.trim()) ?? [];
  const day = figures ?? words;
  const date = day === undefined ? undefined : dateIn(day.trim());
  if (number === undefined || isRead === undefined) return { number: text };
  if (day !== undefined && date === undefined) return { number: text };
  return {
    number: numberAsSigned(number),
    ...(date !== undefined && { date }),
    ...(issuer !== undefined && { issuer: issuer.trim() }),
  };
}

/** The number as offices write it, without spaces and the full stop of a sentence: `25/QĐ-UBND`. */
function numberAsSigned(typed: string): string {
  const solid = typed.replace(/\s/gu, '').replace(/[.]+$/u, '');
  return /\/q[đd]-/iu.test(solid) ? solid.toUpperCase().replace('/QD-', '/QĐ-') : solid;
}

/** Whether two numbers of decisions are one, spaces, tone marks and “QĐ số” aside; false where either is missing. */
export function isSameNumber(a: string | undefined, b: string | undefined): boolean {
  const form = (number: string) => slugOf(decisionIn(number).number);
  return a !== undefined && b !== undefined && form(a) === form(b);
}
