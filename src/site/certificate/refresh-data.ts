import { writtenInterval, type CalendarDay } from '../../catalog/certification/calendar-day.ts';
import { isSettled, type Validity } from '../../catalog/certification/validity.ts';

/** What the browser needs to judge the certificate on the day of reading; nothing where time changes nothing. */
export function refreshData(
  { status, ends, certification }: Validity,
  day: CalendarDay,
): Record<string, string> {
  if (isSettled(status) || !ends || !certification) return {};
  return {
    'data-ends': writtenInterval(ends),
    'data-day': day,
    ...(certification.decided === null ? {} : { 'data-decided': certification.decided }),
    ...(certification.validUntil ? { 'data-stated-end': '' } : {}),
  };
}
