import { addDays, type CalendarDay } from './calendar-day.ts';
import {
  endOf,
  RENEWAL_CLOSES_DAYS,
  RENEWAL_OPENS_DAYS,
  type Certification,
} from './certification.ts';

/** Where a day lies to the days on which a renewal should be handed in; `unclear` where the end is not known well enough. */
export const RENEWAL_STATES = ['upcoming', 'open', 'unclear', 'closed'] as const;
export type RenewalState = (typeof RENEWAL_STATES)[number];

/** Whether the renewal window of a certificate has opened or closed, whichever day it ends on. */
export function renewalStateOn(certification: Certification, day: CalendarDay): RenewalState {
  const { earliest, latest } = endOf(certification);
  const states = [stateByEnd(earliest, day), stateByEnd(latest, day)] as const;
  if (states[0] === states[1] && (earliest === latest || states[0] !== 'open')) return states[0];
  return day >= addDays(latest, -RENEWAL_OPENS_DAYS) &&
    day <= addDays(earliest, -RENEWAL_CLOSES_DAYS)
    ? 'open'
    : 'unclear';
}

function stateByEnd(end: CalendarDay, day: CalendarDay): 'upcoming' | 'open' | 'closed' {
  if (day < addDays(end, -RENEWAL_OPENS_DAYS)) return 'upcoming';
  return day > addDays(end, -RENEWAL_CLOSES_DAYS) ? 'closed' : 'open';
}
