import { calendarDayOf, dayInVietnam, type CalendarDay } from '../catalog/calendar-day.ts';
import { quoted } from '../text/quote.ts';

/**
 * The day for which the catalogue is built: `CATALOG_AS_OF` where it is set, else the day on which `now` falls in
 * Vietnam. Throws where the variable names no day.
 */
export function buildDay(
  env: Readonly<Record<string, string | undefined>>,
  now: Date,
): CalendarDay {
  const wanted = env['CATALOG_AS_OF']?.trim();
  if (!wanted) return dayInVietnam(now);
  const day = calendarDayOf(wanted);
  if (day) return day;
  throw new RangeError(
    `CATALOG_AS_OF=${quoted(wanted)} không phải một ngày. Viết năm-tháng-ngày, ví dụ CATALOG_AS_OF=2026-11-01.`,
  );
}
