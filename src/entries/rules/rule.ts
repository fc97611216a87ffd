import type { CalendarDay } from '../../catalog/certification/calendar-day.ts';
import type { Name } from '../../text/local-text.ts';
import type { Entries } from '../read-entries.ts';
import type { Finding, Level } from '../problems/problem.ts';

/** One demand on the entries. It judges whatever could be read, so that no fault hides another. */
export interface Rule {
  readonly code: string;
  readonly level: Level;
  /** The demand in a sentence, for the documentation. */
  readonly demand: Name;
  /** `today` is the real day, not the day for which the catalogue is built. */
  readonly check: (entries: Entries, today: CalendarDay) => Iterable<Finding>;
}
