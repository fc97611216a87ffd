import type { Change } from '../catalog/certification/changes.ts';
import type { DeadlineKind } from '../catalog/certification/deadlines.ts';
import type { Language } from '../catalog/site.ts';
import { endingOf } from '../catalog/certification/validity.ts';
import { bilingual } from '../i18n/bilingual.ts';
import { starsText } from '../i18n/validity-words.ts';

/** The words of the calendar and of the feed, and of the part of a page that offers them. */
export const FEED_WORDS = bilingual(
  {
    calendarName: (site: string) => `${site}: hạn giấy chứng nhận`,
    calendarAbout:
      'Kỳ nộp hồ sơ đánh giá lại và ngày hết hạn của từng giấy chứng nhận. Khi chưa biết đúng ngày hết hạn, mọi ngày đếm từ ngày sớm nhất có thể.',
    changesName: (site: string) => `${site}: thay đổi`,
    changesAbout:
      'Sản phẩm mới được công nhận, công nhận lại, nâng hạng, hạ hạng, quá hạn, bị thu hồi. Mỗi thay đổi mang ngày đầu tiên biết chắc nó đã xảy ra.',
    endUnknown: (within: string) =>
      `Chưa biết đúng ngày hết hạn: giấy chứng nhận hết hạn ${within}. Hãy xem ngày trên giấy chứng nhận.`,
    recognised: (decided: string) => `Công nhận ${decided}`,
    changesTitle: 'Thay đổi về sao và giấy chứng nhận',
    noChanges: 'Chưa có thay đổi nào mà nguồn ghi được ngày.',
    title: 'Theo dõi',
    calendar: 'Lịch hết hạn (.ics)',
    subscribe: 'Theo dõi lịch (webcal)',
    calendarHow:
      'Sao chép liên kết này, rồi thêm vào ứng dụng lịch ở mục “Từ URL” hoặc “Thêm lịch đăng ký”: lịch tự cập nhật mỗi ngày. Nếu chỉ tải tệp về và mở, lịch được nhập một lần và không cập nhật nữa.',
    changes: 'Tin thay đổi (Atom)',
    changesHow:
      'Sao chép liên kết này vào ứng dụng đọc tin (RSS, Atom) để biết sản phẩm nào mới được công nhận, đổi hạng, quá hạn hoặc bị thu hồi.',
  },
  {
    calendarName: (site: string) => `${site}: certificate deadlines`,
    calendarAbout:
      'The renewal window and the last day of every certificate. Where the exact end is not known, all days count from the earliest that is possible.',
    changesName: (site: string) => `${site}: changes`,
    changesAbout:
      'Products recognised, recognised again, raised, lowered, expired, revoked. Each change carries the first day on which it had surely happened.',
    endUnknown: (within: string) =>
      `The exact end is not known: the certificate ends ${within}. Check the date on the certificate.`,
    recognised: (decided: string) => `Recognised: ${decided}`,
    changesTitle: 'Changes of stars and certificates',
    noChanges: 'No change has been dated by a source yet.',
    title: 'Follow',
    calendar: 'Calendar of deadlines (.ics)',
    subscribe: 'Subscribe (webcal)',
    calendarHow:
      'Copy this link and add it to your calendar app under “From URL” or “Subscribe to calendar”: it then updates itself every day. A file that is downloaded and opened is imported once and never updated.',
    changes: 'Feed of changes (Atom)',
    changesHow:
      'Copy this link into a feed reader (RSS, Atom) to learn which products are newly recognised, change their stars, expire or are revoked.',
  },
);

/** A deadline as a calendar shows it: what is due, as surely as that is known, and the product. */
export const DEADLINE_TITLE = bilingual<Record<DeadlineKind, DeadlineTitle>>(
  {
    renewal: (name, isExact) =>
      isExact ? `Nộp hồ sơ đánh giá lại: ${name}` : `Có thể đến kỳ nộp hồ sơ đánh giá lại: ${name}`,
    end: (name, isExact) =>
      isExact ? `Ngày hiệu lực cuối cùng: ${name}` : `Có thể hết hạn từ ngày này: ${name}`,
  },
  {
    renewal: (name, isExact) =>
      isExact ? `Renewal window: ${name}` : `Renewal window may be open: ${name}`,
    end: (name, isExact) =>
      isExact ? `Last valid day: ${name}` : `May end from this day on: ${name}`,
  },
);
type DeadlineTitle = (name: string, isExact: boolean) => string;

/** What happened, in half a sentence: `được công nhận 4 sao`, `raised from 3 stars to 4 stars`. */
export function changeText(
  { kind, certification, previous, validity: { ends } }: Omit<Change, 'day' | 'product'>,
  lang: Language,
): string {
  const words = CHANGE_WORDS[lang];
  const stars = starsText(certification.stars, lang);
  switch (kind) {
    case 'upgraded':
    case 'downgraded':
      return words[kind](starsText(previous?.stars ?? null, lang), stars);
    case 'expired':
      return ends && endingOf(certification, ends) === 'lapse' ? words.lapsed : words.expired;
    case 'revoked':
      return words.revoked;
    default:
      return certification.stars === null
        ? `${words[kind]}, ${stars}`
        : words.to(words[kind], stars);
  }
}

const CHANGE_WORDS = bilingual(
  {
    certified: 'được công nhận',
    renewed: 'được công nhận lại',
    to: (what: string, stars: string) => `${what} ${stars}`,
    upgraded: (before: string, stars: string) => `được nâng hạng từ ${before} lên ${stars}`,
    downgraded: (before: string, stars: string) => `hạ hạng từ ${before} xuống ${stars}`,
    expired: 'giấy chứng nhận đã quá hạn',
    lapsed: 'theo nguồn, giấy chứng nhận không còn hiệu lực',
    revoked: 'giấy chứng nhận bị thu hồi',
  },
  {
    certified: 'recognised',
    renewed: 'recognised again',
    to: (what: string, stars: string) => `${what} with ${stars}`,
    upgraded: (before: string, stars: string) => `raised from ${before} to ${stars}`,
    downgraded: (before: string, stars: string) => `lowered from ${before} to ${stars}`,
    expired: 'certificate expired',
    lapsed: 'certificate no longer valid, according to a source',
    revoked: 'certificate revoked',
  },
);
