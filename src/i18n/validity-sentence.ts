import type { CalendarDay } from '../catalog/certification/calendar-day.ts';
import type { Certification, Revocation } from '../catalog/certification/certification.ts';
import type { Language } from '../catalog/site.ts';
import { endingOf, type EndingFacts, type Validity } from '../catalog/certification/validity.ts';
import { showDate } from './dates.ts';
import { withinInterval } from './intervals.ts';
import { decidedText, type SpokenDays } from './validity-words.ts';

/** The part of a {@link Validity} that its sentence speaks of. */
export interface SpokenValidity extends Pick<Validity, 'status' | 'ends'> {
  readonly certification: (SpokenCertification & EndingFacts) | null;
}

interface SpokenCertification extends Pick<Certification, 'decided'> {
  readonly revoked: Pick<Revocation, 'on'> | null;
}

/** The days of a statement about that day, from data until another: what came about after both does not count. */
export function spokenOn(day: CalendarDay, dataDay: CalendarDay): SpokenDays {
  return { day, dataDay: dataDay < day ? dataDay : day };
}

/** One sentence that says exactly what is known of the certificate on the day. */
export function validitySentence(
  validity: SpokenValidity,
  days: SpokenDays,
  lang: Language,
): string {
  return lang === 'vi' ? vietnameseSentence(validity, days) : englishSentence(validity, days);
}

function vietnameseSentence(
  { status, certification, ends }: SpokenValidity,
  { day, dataDay }: SpokenDays,
): string {
  if (!certification || !ends)
    return `Chưa có quyết định công nhận nào tính đến ${showDate(day, 'vi')}.`;
  const isDated = certification.decided !== null;
  const given = decidedText(certification, 'vi');
  const first = showDate(ends.earliest, 'vi');
  const last = showDate(ends.latest ?? '', 'vi');
  switch (status) {
    case 'valid':
    case 'expiring':
      if (first === last) return `Giấy chứng nhận có giá trị đến hết ngày ${last}.`;
      return isDated
        ? `Giấy chứng nhận cấp ${given}, có giá trị ít nhất đến hết ngày ${first}.`
        : `Không nguồn nào ghi ngày công nhận; giấy chứng nhận có giá trị ít nhất đến hết ngày ${first}.`;
    case 'uncertain':
      if (isDated)
        return `Nguồn ghi công nhận ${given}; nếu đúng, giấy chứng nhận hết hạn ${withinInterval(ends, 'vi')}.`;
      return day > ends.earliest
        ? 'Không nguồn nào ghi ngày của lần công nhận gần nhất, nên chưa biết giấy chứng nhận đã hết 36 tháng hay chưa.'
        : `Không nguồn nào ghi ngày của lần công nhận gần nhất, nên chưa biết đến ${showDate(day, 'vi')} đã có quyết định hay chưa.`;
    case 'revoked':
      return `Giấy chứng nhận đã bị thu hồi ngày ${showDate(certification.revoked?.on ?? day, 'vi')}.`;
    default:
  }
  const unseen = `theo dữ liệu đến ${showDate(dataDay, 'vi')}, chưa thấy quyết định công nhận lại`;
  switch (endingOf(certification, ends)) {
    case 'lapse':
      return 'Theo nguồn, giấy chứng nhận không còn hiệu lực.';
    case 'stated-day':
      return `Giấy chứng nhận hết hạn ngày ${last}; ${unseen}.`;
    case 'term':
      return isDated
        ? `Giấy chứng nhận ${given} đã quá 36 tháng; ${unseen}.`
        : `Theo các nguồn, giấy chứng nhận hết hạn chậm nhất ngày ${last}; ${unseen}.`;
  }
}

function englishSentence(
  { status, certification, ends }: SpokenValidity,
  { day, dataDay }: SpokenDays,
): string {
  if (!certification || !ends) return `No decision had been made by ${showDate(day, 'en')}.`;
  const isDated = certification.decided !== null;
  const given = decidedText(certification, 'en');
  const first = showDate(ends.earliest, 'en');
  const last = showDate(ends.latest ?? '', 'en');
  switch (status) {
    case 'valid':
    case 'expiring':
      if (first === last) return `The certificate is valid through ${last}.`;
      return isDated
        ? `The certificate of ${given} is valid at least through ${first}.`
        : `No source dates the recognition; the certificate is valid at least through ${first}.`;
    case 'uncertain':
      if (isDated)
        return `Sources date the recognition to ${given}; if so, the certificate ends ${withinInterval(ends, 'en')}.`;
      return day > ends.earliest
        ? 'No source dates the latest recognition, so it is not known whether the 36 months have passed.'
        : `No source dates the latest recognition, so it is not known whether it had been made by ${showDate(day, 'en')}.`;
    case 'revoked':
      return `The certificate was revoked on ${showDate(certification.revoked?.on ?? day, 'en')}.`;
    default:
  }
  const unseen = `no renewal has been found in data up to ${showDate(dataDay, 'en')}`;
  switch (endingOf(certification, ends)) {
    case 'lapse':
      return 'According to a source, the certificate is no longer valid.';
    case 'stated-day':
      return `The certificate ended on ${last}; ${unseen}.`;
    case 'term':
      return isDated
        ? `The certificate of ${given} is past its 36 months; ${unseen}.`
        : `By its sources the certificate ended on ${last} at the latest; ${unseen}.`;
  }
}
