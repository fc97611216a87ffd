import {
  type DayInterval,
  intervalOf,
  type OpenInterval,
  type PartialDate,
} from '../catalog/certification/calendar-day.ts';
import type { Language } from '../catalog/site.ts';
import { dateInSentence, showDate } from './dates.ts';

/** From one day to another: `1/3/2026 – 31/12/2026`; a whole year or month by its name. */
export function showInterval(interval: DayInterval, lang: Language): string {
  const { earliest, latest } = interval;
  const whole = wholePeriod(interval);
  if (whole) return showDate(whole, lang);
  return `${showDate(earliest, lang)} – ${showDate(latest, lang)}`;
}

/**
 * Where in time a day lies, within a sentence: `trong năm 2026`, `từ 1/3/2026 đến 31/12/2026`, `từ 1/3/2026, không rõ
 * đến khi nào`.
 */
export function withinInterval({ earliest, latest }: OpenInterval, lang: Language): string {
  const from = showDate(earliest, lang);
  if (latest === null) {
    return lang === 'vi'
      ? `từ ${from}, không rõ đến khi nào`
      : `on ${from} at the earliest, with no known limit`;
  }
  const whole = wholePeriod({ earliest, latest });
  const to = showDate(latest, lang);
  if (whole?.length === 10) return lang === 'vi' ? `ngày ${from}` : `on ${from}`;
  if (lang === 'vi') {
    return whole ? `trong ${dateInSentence(whole, 'vi')}` : `từ ${from} đến ${to}`;
  }
  return whole ? `in ${showDate(whole, 'en')}` : `between ${from} and ${to}`;
}

/** The day, month or year that the interval covers exactly. */
export function wholePeriod({ earliest, latest }: DayInterval): PartialDate | undefined {
  return [4, 7, 10]
    .map((precision) => earliest.slice(0, precision))
    .find((period) => {
      const span = intervalOf(period);
      return span?.earliest === earliest && span.latest === latest;
    });
}
