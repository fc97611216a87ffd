import type { Language } from '../catalog/site.ts';
import {
  type DayInterval,
  intervalOf,
  type PartialDate,
} from '../catalog/certification/calendar-day.ts';

/** How large a file is: `840 KB`, `1,2 MB` (10³ and 10⁶ bytes). */
export function fileSize(bytes: number, lang: Language): string {
  const [amount, unit] = bytes < 1e6 ? [Math.ceil(bytes / 1e3), 'KB'] : [bytes / 1e6, 'MB'];
  return `${amount.toLocaleString(lang, { maximumFractionDigits: 1 })} ${unit}`;
}

const ENGLISH_MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** The month's name, 1 to 12: `tháng 3`, `March`. */
export function monthName(month: number, lang: Language): string {
  return lang === 'vi' ? `tháng ${month}` : (ENGLISH_MONTHS[month - 1] ?? '');
}

/** A date as precise as it is known: `15/11/2023`, `tháng 1/2021`, `2019`; `15 November 2023`, `January 2021`. */
export function showDate(date: PartialDate, lang: Language): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  if (day === undefined)
    return `${monthName(Number(month), lang)}${lang === 'vi' ? '/' : ' '}${year}`;
  return lang === 'vi'
    ? `${Number(day)}/${Number(month)}/${year}`
    : `${Number(day)} ${monthName(Number(month), lang)} ${year}`;
}

/** A date within a Vietnamese sentence: `ngày 15/11/2023`, `tháng 1/2021`, `năm 2019`; as {@link showDate} in English. */
export function dateInSentence(date: PartialDate, lang: Language): string {
  if (lang === 'en' || date.length === 7) return showDate(date, lang);
  return `${date.length === 4 ? 'năm' : 'ngày'} ${showDate(date, lang)}`;
}

/** From one day to another: `1/3/2026 – 31/12/2026`; a whole year or month by its name. */
export function showInterval(interval: DayInterval, lang: Language): string {
  const { earliest, latest } = interval;
  const whole = wholePeriod(interval);
  if (whole) return showDate(whole, lang);
  return `${showDate(earliest, lang)} – ${showDate(latest, lang)}`;
}

/** Where in time a day lies, within a sentence: `trong năm 2026`, `từ 1/3/2026 đến 31/12/2026`. */
export function withinInterval(interval: DayInterval, lang: Language): string {
  const whole = wholePeriod(interval);
  const [from, to] = [showDate(interval.earliest, lang), showDate(interval.latest, lang)];
  if (whole?.length === 10) return lang === 'vi' ? `ngày ${from}` : `on ${from}`;
  if (lang === 'vi') {
    return whole ? `trong ${dateInSentence(whole, 'vi')}` : `từ ${from} đến ${to}`;
  }
  return whole ? `in ${showDate(whole, 'en')}` : `between ${from} and ${to}`;
}

/** The day, month or year that the interval covers exactly. */
function wholePeriod({ earliest, latest }: DayInterval): PartialDate | undefined {
  return [4, 7, 10]
    .map((precision) => earliest.slice(0, precision))
    .find((period) => {
      const span = intervalOf(period);
      return span?.earliest === earliest && span.latest === latest;
    });
}
