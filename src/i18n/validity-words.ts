import { daysBetween, type CalendarDay } from '../catalog/certification/calendar-day.ts';
import type { Certification } from '../catalog/certification/certification.ts';
import type { Language } from '../catalog/site.ts';
import type { Standing } from '../catalog/certification/standing.ts';
import type { Stars } from '../catalog/certification/stars.ts';
import type { ValidityStatus } from '../catalog/certification/validity.ts';
import { bilingual } from './bilingual.ts';
import { dateInSentence, showDate } from './dates.ts';

/** The state of a certificate in two or three words. */
export const STATUS_LABEL = bilingual<Record<ValidityStatus, string>>(
  {
    valid: 'Còn hiệu lực',
    expiring: 'Sắp hết hạn',
    uncertain: 'Chưa rõ hiệu lực',
    expired: 'Đã quá hạn',
    revoked: 'Đã bị thu hồi',
    unrecognised: 'Chưa công nhận',
  },
  {
    valid: 'Valid',
    expiring: 'Expiring soon',
    uncertain: 'Validity uncertain',
    expired: 'Expired',
    revoked: 'Revoked',
    unrecognised: 'Not yet recognised',
  },
);

/** The headings of list sections. */
export const STANDING_LABEL = bilingual<Record<Standing, string>>(
  {
    running: 'Giấy chứng nhận còn hiệu lực',
    uncertain: 'Chưa rõ còn hiệu lực hay không',
    past: 'Giấy chứng nhận đã hết hạn hoặc bị thu hồi',
    unrecognised: 'Chưa được công nhận vào ngày này',
  },
  {
    running: 'Certificate still valid',
    uncertain: 'Not known whether the certificate is still valid',
    past: 'Certificate expired or revoked',
    unrecognised: 'Not yet recognised on this day',
  },
);

/** The star level in words: `3 sao`, `chưa rõ hạng sao`. */
export function starsText(stars: Stars | null, lang: Language): string {
  if (lang === 'vi') return stars === null ? 'chưa rõ hạng sao' : `${stars} sao`;
  return stars === null ? 'star level unknown' : `${stars} stars`;
}

/** When the recognition was made: `năm 2019`, `không rõ năm`. */
export function decidedText({ decided }: Pick<Certification, 'decided'>, lang: Language): string {
  if (decided !== null) return dateInSentence(decided, lang);
  return lang === 'vi' ? 'không rõ năm' : 'year unknown';
}

/** For which day a status holds: `Tình trạng ngày 23/11/2026.` */
export function asOfText(day: CalendarDay, lang: Language): string {
  const shown = showDate(day, lang);
  return lang === 'vi' ? `Tình trạng ngày ${shown}.` : `As of ${shown}.`;
}

/** The day for which something speaks, and the one until which anyone looked; a catalogue has both. */
export interface SpokenDays {
  readonly day: CalendarDay;
  readonly dataDay: CalendarDay;
}

/** Data older than so many days are said to be old. */
const FRESH_DAYS = 14;

/** Whether so much time lies between the two days that newer decisions may well be missing. */
export function isOldOn({ day, dataDay }: SpokenDays): boolean {
  return daysBetween(dataDay, day) > FRESH_DAYS;
}

/** Until when anyone looked, and that it is long ago where it is: `Dữ liệu đến 30/11/2026, có thể đã cũ.` */
export function dataDayText(days: SpokenDays, lang: Language): string {
  const [shown, isOld] = [showDate(days.dataDay, lang), isOldOn(days)];
  if (lang === 'vi') return `Dữ liệu đến ${shown}${isOld ? ', có thể đã cũ' : ''}.`;
  return `Data up to ${shown}${isOld ? ', perhaps outdated' : ''}.`;
}
