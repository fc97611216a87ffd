import { intervalOf, type CalendarDay } from '../catalog/calendar-day.ts';
import type { Entries } from './entries.ts';

/**
 * The day by which everything on file had happened: the day of the build, or the newest date on file where a build
 * looks back. An undated decision lies before it. The clock plays no part, so a build of a past day repeats exactly.
 */
export function evidenceDay(entries: Entries, day: CalendarDay): CalendarDay {
  const published = [...entries.sources.values()].map(({ complete }) => complete?.published);
  const decided = [...entries.products.values()].flatMap(
    ({ complete }) => complete?.certifications.map((certification) => certification.decided) ?? [],
  );
  return [...published, ...decided].reduce<CalendarDay>((newest, date) => {
    const from = date ? intervalOf(date)?.earliest : undefined;
    return from && from > newest ? from : newest;
  }, day);
}
