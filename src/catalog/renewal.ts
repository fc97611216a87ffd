import type { CalendarDay } from './calendar-day.ts';
import { renewalWindow, type Certification } from './certification.ts';

/** Where a day lies to the days on which a renewal should be handed in. */
export const RENEWAL_STATES = ['upcoming', 'open', 'closed'] as const;
export type RenewalState = (typeof RENEWAL_STATES)[number];

/** Whether the renewal window of a certificate, counted from its earliest possible end, has opened or closed. */
export function renewalStateOn(certification: Certification, day: CalendarDay): RenewalState {
  const { earliest, latest } = renewalWindow(certification);
  if (day < earliest) return 'upcoming';
  return day > latest ? 'closed' : 'open';
}
