import type { Language } from '../catalog/site.ts';
import type { PartialDate } from '../catalog/certification/calendar-day.ts';

/** How large a file is: `840 KB`, `1,2 MB` (10³ and 10⁶ bytes). */
export function fileSize(bytes: number, lang: Language): string {
  const [amount, unit] = bytes < 1e6 ? [Math.ceil(bytes / 1e3), 'KB'] : [bytes / 1e6, 'MB'];
  return `${amount.toLocaleString(lang, { maximumFractionDigits: 1 })} ${unit}`;
}

/** English names once asked for: to ask for each anew took a tenth of the time of a build. */
const months: string[] = [];

/** The month's name, 1 to 12: `tháng 3`, `March`. */
export function monthName(month: number, lang: Language): string {
  if (lang === 'vi') return `tháng ${month}`;
  return (months[month] ??= new Date(Date.UTC(2000, month - 1)).toLocaleString(lang, {
    month: 'long',
    timeZone: 'UTC',
  }));
}

/** Months of harvest as people say them: `tháng 3 đến tháng 5, tháng 9`; a season may run over New Year's. */
export function seasonText(months: readonly number[], lang: Language): string {
  const after = (month: number) => (month % 12) + 1;
  const before = (month: number) => ((month + 10) % 12) + 1;
  const firsts = months.filter((month) => !months.includes(before(month)));
  // All year round no month is the first.
  if (firsts.length === 0 && months.length > 0) firsts.push(1);
  const spans = firsts.map((first) => {
    let last = first;
    while (months.includes(after(last)) && after(last) !== first) last = after(last);
    const [from, to] = [first, last].map((month) => monthName(month, lang));
    if (first === last) return from;
    return lang === 'vi' ? `${from} đến ${to}` : `${from} to ${to}`;
  });
  return spans.join(', ');
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
