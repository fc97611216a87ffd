import { type CalendarDay, intervalOf } from '../catalog/certification/calendar-day.ts';
import type { Entries } from './read-entries.ts';

/**
 * The day by which everything on file had happened: the day of the build, or the newest date on file where a build
 * looks back. An undated decision lies before it. The clock plays no part, so a build of a past day repeats exactly.
 */
export function evidenceDay(entries: Entries, day: CalendarDay): CalendarDay {
  return datesOnFile(entries).reduce((newest, date) => (date > newest ? date : newest), day);
}

/**
 * The newest day, up to that of the build, on which anyone looked: that of a source or a decision on file, or one that
 * the editors state. What happened later nobody can have put in, however often the site is built.
 */
export function dataDay(entries: Entries, day: CalendarDay): CalendarDay {
  const reviewed = entries.site.complete?.reviewed;
  const looked = [...datesOnFile(entries), ...(reviewed ? [reviewed] : [])];
  return (
    looked
      .filter((date) => date <= day)
      .sort()
      .at(-1) ?? day
  );
}

/** The first day of each date on file that tells when something came about or was seen. */
function datesOnFile({ sources, products }: Entries): CalendarDay[] {
  const told = [...sources.values()].flatMap(({ complete }) => [
    complete?.published,
    complete?.seen,
  ]);
  const decided = [...products.values()].flatMap(({ complete }) =>
    (complete?.withdrawn ? [] : (complete?.certifications ?? [])).flatMap((one) => [
      one.decided,
      one.revoked?.on,
    ]),
  );
  return [...told, ...decided].flatMap((date) => intervalOf(date ?? '')?.earliest ?? []);
}
