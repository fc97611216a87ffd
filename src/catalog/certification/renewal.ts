import { addDays, type CalendarDay, type OpenInterval } from './calendar-day.ts';
import { RENEWAL_CLOSES_DAYS, RENEWAL_OPENS_DAYS } from './certification.ts';

/**
 * Where a day lies to the days on which a renewal should be handed in. Where the end is not known well enough,
 * `maybe-open`: none of the possible windows has closed; `maybe-closed`: the first of them has.
 */
export const RENEWAL_STATES = ['upcoming', 'maybe-open', 'open', 'maybe-closed', 'closed'] as const;
export type RenewalState = (typeof RENEWAL_STATES)[number];

/** Whether the renewal window of a certificate has opened or closed, from the days on which it can end. */
export function renewalStateOn({ earliest, latest }: OpenInterval, day: CalendarDay): RenewalState {
  const first = stateByEnd(earliest, day);
  const last = latest === null ? 'upcoming' : stateByEnd(latest, day);
  if (first === last) return first;
  return first === 'closed' ? 'maybe-closed' : 'maybe-open';
}

function stateByEnd(end: CalendarDay, day: CalendarDay): 'upcoming' | 'open' | 'closed' {
  if (day < addDays(end, -RENEWAL_OPENS_DAYS)) return 'upcoming';
  return day > addDays(end, -RENEWAL_CLOSES_DAYS) ? 'closed' : 'open';
}
