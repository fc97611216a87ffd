import {
  addDays,
  calendarDayOf,
  type CalendarDay,
} from '../../../catalog/certification/calendar-day.ts';
import { RENEWAL_OPENS_DAYS } from '../../../catalog/certification/certification.ts';
import { isSettled } from '../../../catalog/certification/validity.ts';
import type { ValidityRow } from '../validity-rows.ts';

/** What was on file of each product, by slug, when the reader last looked. */
type Facts = Readonly<Record<string, string>>;

interface Visit {
  readonly day: CalendarDay;
  readonly facts: Facts;
}

/** The visit of the last day on which the page was open, and the one of the day before that. */
export interface Visits {
  readonly before: Visit | null;
  readonly last: Visit | null;
}

/** What an officer looks at first; lists in the order of their days. */
export interface Week {
  /** The first day that is looked back upon. */
  readonly since: CalendarDay;
  readonly changed: readonly { readonly row: ValidityRow; readonly before: string | null }[];
  /** The time to hand in a renewal has begun, counted from the earliest possible end. */
  readonly opened: readonly ValidityRow[];
  /** The earliest day on which the certificate can end has passed. */
  readonly passed: readonly ValidityRow[];
}

const WEEK = 7;

/** What has come up since the visit before this one, and in the last seven days at least. */
export function weekOf(
  rows: readonly ValidityRow[],
  today: CalendarDay,
  before: Visit | null = null,
): Week {
  const weekAgo = addDays(today, -WEEK);
  const since = before && before.day < weekAgo ? before.day : weekAgo;
  const within = (day: CalendarDay) => since < day && day <= today;
  const byEnd = rows
    .flatMap((row) => (row.ends && row.status !== 'revoked' ? [{ row, ends: row.ends }] : []))
    .toSorted((a, b) => (a.ends.earliest < b.ends.earliest ? -1 : 1));
  return {
    since,
    changed: before ? changedSince(rows, before.facts) : [],
    opened: byEnd
      .filter(
        ({ ends, row }) =>
          !isSettled(row.status) && within(addDays(ends.earliest, -RENEWAL_OPENS_DAYS)),
      )
      .map(({ row }) => row),
    passed: byEnd.filter(({ ends }) => within(addDays(ends.earliest, 1))).map(({ row }) => row),
  };
}

function changedSince(rows: readonly ValidityRow[], facts: Facts): Week['changed'] {
  return rows.flatMap((row) => {
    const before = facts[row.slug] ?? null;
    return before === factsOf(row) ? [] : [{ row, before }];
  });
}

/** `4|2023-11-15|2026-11-15/2026-11-15`: stars, date and end; a revocation is told as well. */
function factsOf({ stars, decided, ends, status }: ValidityRow): string {
  const end = ends ? `${ends.earliest}/${ends.latest ?? '..'}` : '';
  const facts = [stars ?? '', decided ?? '', end];
  return [...facts, ...(status === 'revoked' ? [status] : [])].join('|');
}

/** The stars and the date that {@link factsOf} told. */
export function recognitionIn(facts: string): Pick<ValidityRow, 'stars' | 'decided'> {
  const [stars = '', decided = ''] = facts.split('|');
  return {
    stars: ([3, 4, 5] as const).find((level) => String(level) === stars) ?? null,
    decided: decided || null,
  };
}

/** The visits to be kept once the reader has seen these rows today; a second look on one day moves nothing. */
export function visitsNow(
  { before, last }: Visits,
  rows: readonly ValidityRow[],
  today: CalendarDay,
): Visits {
  const facts = Object.fromEntries(rows.map((row) => [row.slug, factsOf(row)]));
  return { before: last && last.day < today ? last : before, last: { day: today, facts } };
}

/** What a stored text holds; nothing where it holds no visits. */
export function visitsIn(stored: string | null): Visits {
  try {
    const { before, last } = JSON.parse(stored ?? '') as Partial<Record<keyof Visits, unknown>>;
    return { before: visitOf(before), last: visitOf(last) };
  } catch {
    return { before: null, last: null };
  }
}

function visitOf(stored: unknown): Visit | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const { day, facts } = stored as Partial<Record<keyof Visit, unknown>>;
  const known = typeof day === 'string' ? calendarDayOf(day) : undefined;
  return known && typeof facts === 'object' && facts !== null
    ? { day: known, facts: facts as Facts }
    : null;
}
