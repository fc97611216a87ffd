import type { CalendarDay } from '../catalog/calendar-day.ts';
import type { Certification } from '../catalog/certification.ts';
import type { Language } from '../catalog/site.ts';
import type { Standing } from '../catalog/standing.ts';
import type { Stars } from '../catalog/stars.ts';
import type { Validity, ValidityStatus } from '../catalog/validity.ts';
import { bilingual } from './bilingual.ts';
import { dateInSentence, showDate, withinInterval } from './dates.ts';

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
    past: 'Giấy chứng nhận đã quá 36 tháng, chưa thấy công nhận lại',
    unrecognised: 'Chưa được công nhận vào ngày này',
  },
  {
    running: 'Certificate in force',
    uncertain: 'Not known whether the certificate is still in force',
    past: 'Certificate past its 36 months, no renewal found',
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

/** The part of a {@link Validity} that its sentence speaks of. */
export interface SpokenValidity extends Pick<Validity, 'status' | 'ends'> {
  readonly certification: Pick<Certification, 'decided' | 'revoked'> | null;
}

/** One sentence that says exactly what is known of the certificate on the day. */
export function validitySentence(
  validity: SpokenValidity,
  day: CalendarDay,
  lang: Language,
): string {
  return lang === 'vi' ? vietnameseSentence(validity, day) : englishSentence(validity, day);
}

function vietnameseSentence(
  { status, certification, ends }: SpokenValidity,
  day: CalendarDay,
): string {
  if (!certification || !ends)
    return `Chưa có quyết định công nhận nào tính đến ${showDate(day, 'vi')}.`;
  const exact = ends.earliest === ends.latest;
  const given = decidedText(certification, 'vi');
  switch (status) {
    case 'valid':
    case 'expiring':
      return exact
        ? `Giấy chứng nhận có giá trị đến hết ngày ${showDate(ends.latest, 'vi')}.`
        : `Giấy chứng nhận cấp ${given}, có giá trị ít nhất đến hết ngày ${showDate(ends.earliest, 'vi')}.`;
    case 'uncertain':
      return certification.decided === null
        ? 'Không nguồn nào ghi ngày của lần công nhận gần nhất, nên chưa biết giấy chứng nhận đã hết 36 tháng hay chưa.'
        : `Nguồn ghi công nhận ${given}; nếu đúng, giấy chứng nhận hết hạn ${withinInterval(ends, 'vi')}.`;
    case 'revoked':
      return `Giấy chứng nhận đã bị thu hồi ngày ${showDate(certification.revoked?.on ?? day, 'vi')}.`;
    default:
      return certification.decided === null
        ? `Theo các nguồn, giấy chứng nhận hết hạn chậm nhất ngày ${showDate(ends.latest, 'vi')}; chưa thấy quyết định công nhận lại.`
        : `Giấy chứng nhận ${given} đã quá 36 tháng; chưa thấy quyết định công nhận lại.`;
  }
}

function englishSentence(
  { status, certification, ends }: SpokenValidity,
  day: CalendarDay,
): string {
  if (!certification || !ends) return `No decision had been made by ${showDate(day, 'en')}.`;
  const exact = ends.earliest === ends.latest;
  const given = decidedText(certification, 'en');
  switch (status) {
    case 'valid':
    case 'expiring':
      return exact
        ? `The certificate is valid through ${showDate(ends.latest, 'en')}.`
        : `The certificate of ${given} is valid at least through ${showDate(ends.earliest, 'en')}.`;
    case 'uncertain':
      return certification.decided === null
        ? 'No source dates the latest recognition, so it is not known whether the 36 months have passed.'
        : `Sources date the recognition to ${given}; if so, the certificate ends ${withinInterval(ends, 'en')}.`;
    case 'revoked':
      return `The certificate was revoked on ${showDate(certification.revoked?.on ?? day, 'en')}.`;
    default:
      return certification.decided === null
        ? `By its sources the certificate ended on ${showDate(ends.latest, 'en')} at the latest; no renewal has been found.`
        : `The certificate of ${given} is past its 36 months; no renewal has been found.`;
  }
}
