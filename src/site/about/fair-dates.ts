import { calendarDayOf } from '../../catalog/certification/calendar-day.ts';
import type { PastFair } from '../../catalog/fair.ts';
import type { Language } from '../../catalog/site.ts';
import { showDate } from '../../i18n/dates.ts';
import { showInterval } from '../../i18n/intervals.ts';
import { capitalised } from '../../i18n/places.ts';

/** When a past fair took place, as far as sources say: `26/4/2024 – 1/5/2024`, `Từ 6/3/2026`, `Tháng 12/2023`. */
export function fairDates({ from, to }: Pick<PastFair, 'from' | 'to'>, lang: Language): string {
  const [first, last] = [calendarDayOf(from ?? ''), calendarDayOf(to ?? '')];
  if (first && last) return showInterval({ earliest: first, latest: last }, lang);
  if (first) return `${lang === 'vi' ? 'Từ' : 'From'} ${showDate(first, lang)}`;
  if (from !== null) return capitalised(showDate(from, lang));
  return to === null ? '' : `${lang === 'vi' ? 'Đến' : 'Until'} ${showDate(to, lang)}`;
}
