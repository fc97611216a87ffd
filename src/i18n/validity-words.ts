import type { CalendarDay } from '../catalog/certification/calendar-day.ts';
import type { Certification } from '../catalog/certification/certification.ts';
import type { Language } from '../catalog/site.ts';
import type { Standing } from '../catalog/certification/standing.ts';
import type { Stars } from '../catalog/certification/stars.ts';
import type { Validity, ValidityStatus } from '../catalog/certification/validity.ts';
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
    running: 'Certificate in force',
    uncertain: 'Not known whether the certificate is still in force',
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

/** The quiet line under a name in lists: the stars with their date, as `3 sao năm 2019`. */
export function recognitionText({ certification }: Validity, lang: Language): string {
  if (!certification) return '';
  const stars = starsText(certification.stars, lang);
  const decided = decidedText(certification, lang);
  return certification.decided === null || lang === 'en'
    ? `${stars}, ${decided}`
    : `${stars} ${decided}`;
}

/** For which day a status holds: `Tình trạng ngày 23/11/2026.` */
export function asOfText(day: CalendarDay, lang: Language): string {
  const shown = showDate(day, lang);
  return lang === 'vi' ? `Tình trạng ngày ${shown}.` : `As of ${shown}.`;
}
