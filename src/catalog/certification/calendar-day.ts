declare const calendarDay: unique symbol;

/** A day of the calendar, `YYYY-MM-DD`; two days compare as text. */
export type CalendarDay = string & { readonly [calendarDay]: true };

/** A day (`2023-11-15`), a month (`2023-11`) or a year (`2023`), as precise as a source states it. */
export type PartialDate = string;

/** All days between two days, both included. */
export interface DayInterval {
  readonly earliest: CalendarDay;
  readonly latest: CalendarDay;
}

/** All days from one on: to another, both included, or with null to a day that nobody knows. */
export interface OpenInterval {
  readonly earliest: CalendarDay;
  readonly latest: CalendarDay | null;
}

const DAY_MILLISECONDS = 86_400_000;
const PARTIAL_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u;

const asDay = (milliseconds: number) =>
  new Date(milliseconds).toISOString().slice(0, 10) as CalendarDay;

const pad = (value: number, width = 2) => String(value).padStart(width, '0');

function lastDayOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The day that the text names, or undefined where the calendar has no such day (`2023-02-29`). */
export function calendarDayOf(text: string): CalendarDay | undefined {
  const interval = intervalOf(text);
  return interval && text.length === 10 ? interval.earliest : undefined;
}

/** The days that a day, month or year covers, or undefined where the text is none of them. */
export function intervalOf(text: PartialDate): DayInterval | undefined {
  const parts = PARTIAL_DATE.exec(text);
  if (!parts) return undefined;
  const [year, month, day] = [parts[1], parts[2], parts[3]].map((part) =>
    part === undefined ? undefined : Number(part),
  );
  if (year === undefined || year === 0) return undefined;
  if (month !== undefined && (month < 1 || month > 12)) return undefined;
  const lastDay = lastDayOfMonth(year, month ?? 12);
  if (day !== undefined && (day < 1 || day > lastDay)) return undefined;
  return {
    earliest: `${pad(year, 4)}-${pad(month ?? 1)}-${pad(day ?? 1)}` as CalendarDay,
    latest: `${pad(year, 4)}-${pad(month ?? 12)}-${pad(day ?? lastDay)}` as CalendarDay,
  };
}

/** Whether every day of the one date lies before every day of the other; false where either is no date. */
export function isBefore(date: PartialDate, other: PartialDate): boolean {
  const [first, second] = [intervalOf(date), intervalOf(other)];
  return first !== undefined && second !== undefined && first.latest < second.earliest;
}

/** Whether one of two dates says more precisely what the other says. */
export function mayBeSameDay(date: PartialDate, other: PartialDate): boolean {
  return date.startsWith(other) || other.startsWith(date);
}

/** The same calendar day so many months later; a day that the month lacks becomes its last (29 Feb → 28 Feb). */
export function addMonths(day: CalendarDay, months: number): CalendarDay {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const index = year * 12 + month - 1 + months;
  const [newYear, newMonth] = [Math.floor(index / 12), (index % 12) + 1];
  const newDate = Math.min(date, lastDayOfMonth(newYear, newMonth));
  return `${pad(newYear, 4)}-${pad(newMonth)}-${pad(newDate)}` as CalendarDay;
}

/** The day so many days later (earlier where negative). */
export function addDays(day: CalendarDay, days: number): CalendarDay {
  return asDay(Date.parse(day) + days * DAY_MILLISECONDS);
}

/** The number of days from one day to another; negative where `to` lies before `from`. */
export function daysBetween(from: CalendarDay, to: CalendarDay): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MILLISECONDS);
}

/** Orders two days, the earlier first. */
export function compareDays(a: CalendarDay, b: CalendarDay): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The day on which this instant falls in Vietnam (UTC+7 all year). */
export function dayInVietnam(instant: Date): CalendarDay {
  return asDay(instant.getTime() + 7 * 3_600_000);
}

/** What ISO 8601-2 writes for the end of an interval that has none. */
const OPEN = '..';

/** The interval as ISO 8601-2 writes it: `2026-01-01/2026-12-31`, `2026-01-01/..`. */
export function writtenInterval({ earliest, latest }: OpenInterval): string {
  return `${earliest}/${latest ?? OPEN}`;
}

/** The interval that {@link writtenInterval} wrote; undefined where the text is none. */
export function intervalIn(text: string | undefined): OpenInterval | undefined {
  const [first = '', last = ''] = (text ?? '').split('/');
  const [earliest, latest] = [calendarDayOf(first), calendarDayOf(last)];
  return earliest && (latest || last === OPEN) ? { earliest, latest: latest ?? null } : undefined;
}
