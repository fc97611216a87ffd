import type { DayInterval } from '../../catalog/certification/calendar-day.ts';
import type { RenewalState } from '../../catalog/certification/renewal.ts';
import type { ValidityStatus } from '../../catalog/certification/validity.ts';
import type { Language } from '../../catalog/site.ts';
import { bilingual } from '../../i18n/bilingual.ts';
import { dateInSentence, showInterval } from '../../i18n/dates.ts';

/** What the columns of the validity tables say. */
export type OverviewColumn = 'ends' | 'renewal' | 'possibleEnds' | 'ended' | 'revocation';

/** The headings of the columns. */
export const COLUMN_LABEL = bilingual<Record<OverviewColumn, string>>(
  {
    ends: 'Hết hạn',
    renewal: 'Nộp hồ sơ đánh giá lại',
    possibleEnds: 'Hết hạn',
    ended: 'Đã hết hạn',
    revocation: 'Thu hồi',
  },
  {
    ends: 'Ends',
    renewal: 'Renewal window',
    possibleEnds: 'May end',
    ended: 'Ended',
    revocation: 'Revoked',
  },
);

/** Where the day lies to the renewal window. */
export const RENEWAL_STATE = bilingual<Record<RenewalState, string>>(
  {
    upcoming: 'chưa đến hạn nộp',
    'maybe-open': 'có thể đang trong hạn nộp',
    open: 'đang trong hạn nộp',
    'maybe-closed': 'có thể đã qua hạn nộp',
    closed: 'đã qua hạn nộp',
  },
  {
    upcoming: 'not open yet',
    'maybe-open': 'may be open',
    open: 'open now',
    'maybe-closed': 'may be closed',
    closed: 'closed',
  },
);

/** The words of the page on validity. */
export const VALIDITY_PAGE_WORDS = bilingual(
  {
    title: 'Tình trạng hiệu lực',
    description: (count: number, day: string) =>
      `Giấy chứng nhận OCOP của ${count} sản phẩm vào ngày ${day}: còn hiệu lực, sắp hết hạn, chưa rõ, đã quá hạn, bị thu hồi.`,
    intro: (count: number, day: string) =>
      `Giấy chứng nhận OCOP của ${count} sản phẩm, tính đến hết ngày ${day}.`,
    choose: 'Chọn một con số để xem danh sách.',
    sectionTitle: {
      expiring: 'Còn hiệu lực, sắp hết hạn',
      valid: 'Còn hiệu lực hơn 180 ngày',
    } as Partial<Record<ValidityStatus, string>>,
    ofWhichExpiring: (count: number) => `trong đó ${count} sắp hết hạn`,
    counts: 'Số sản phẩm theo tình trạng',
    why: (unsure: number, count: number) =>
      `Với ${unsure} trong ${count} sản phẩm, danh mục chỉ có thể ghi “chưa rõ” hoặc “đã quá hạn”: nguồn công khai thường chỉ cho biết năm công nhận, và chưa thấy quyết định công nhận lại. Đây là điều biết được về giấy chứng nhận, không phải lời đánh giá sản phẩm; có thể đã có lần công nhận mới mà chưa nguồn nào đăng.`,
    none: 'Không có sản phẩm nào ở tình trạng này.',
    explain: {
      valid: 'Giấy chứng nhận còn hơn 180 ngày. Giấy nào hết hạn sớm nhất đứng trước.',
      expiring: 'Tính từ ngày sớm nhất có thể hết hạn, giấy chứng nhận còn không quá 180 ngày.',
      uncertain: 'Với những ngày đã biết, giấy chứng nhận có thể còn hoặc đã hết 36 tháng.',
      expired:
        'Đã hết thời hạn mà chưa thấy quyết định công nhận lại, hoặc có nguồn nói không công nhận lại. Giấy nào hết hạn gần đây nhất đứng trước.',
      revoked: 'Cơ quan có thẩm quyền đã thu hồi giấy chứng nhận trước khi hết hạn.',
      unrecognised: 'Quyết định công nhận có ngày sau ngày tính ở trên.',
    },
    datedUncertain: 'Đã biết năm hoặc tháng công nhận',
    undatedUncertain: 'Không nguồn nào ghi ngày công nhận',
    undatedExplain:
      'Quyết định có thể ra bất cứ lúc nào từ bộ tiêu chí đầu tiên (21/8/2019) đến khi nguồn đầu tiên nhắc tới sản phẩm, nên khoảng ngày hết hạn rất rộng.',
    product: 'Sản phẩm',
    producer: 'Chủ thể',
    district: 'Huyện',
    recognised: 'Công nhận',
    earliest: (day: string) => `sớm nhất ${day}`,
    latest: (day: string) => `muộn nhất ${day}`,
    noLaterThan: (day: string) => `chậm nhất ${day}`,
    openEnded: (day: string) => `Từ ${day}, không rõ đến khi nào`,
    countedFromEarliest: 'tính từ ngày sớm nhất',
    renewalTitle: 'Công nhận lại thế nào?',
    renewal: [
      'Muốn giữ sao, chủ thể nộp hồ sơ để sản phẩm được đánh giá lại và có quyết định mới. Hồ sơ phải đến cấp xã trong khoảng từ 180 đến 120 ngày trước ngày hết hạn (Điều 7.6a, Quyết định 26/2026/QĐ-TTg). Khi chỉ biết năm công nhận, trang này đếm từ ngày sớm nhất có thể hết hạn.',
      'Chủ thể không kịp nộp trong khoảng đó thì theo quy định chuyển tiếp, giấy chứng nhận còn giá trị đến khi có quyết định, nhưng không quá 180 ngày sau ngày hết hạn (Điều 12.3). Danh mục chỉ tính thêm thời gian này khi có nguồn cho thấy hồ sơ đã nộp.',
    ],
    decisionLink: 'Trang chính thức của Quyết định 26/2026/QĐ-TTg',
    sendDecision: 'Có quyết định mới? Gửi cho danh mục',
    byDistrict: 'Theo huyện',
    byDistrictCaption: (day: string) =>
      `Số sản phẩm của từng đơn vị cấp huyện (đến 30/6/2025) theo tình trạng ngày ${day}`,
    total: 'Tổng',
    wholeProvince: 'Toàn tỉnh',
  },
  {
    title: 'Certificate validity',
    description: (count: number, day: string) =>
      `The OCOP certificates of ${count} products on ${day}: valid, expiring, uncertain, expired, revoked.`,
    intro: (count: number, day: string) =>
      `The OCOP certificates of ${count} products, through ${day}.`,
    choose: 'Choose a figure to see the list.',
    sectionTitle: { expiring: 'Valid, expiring soon', valid: 'Valid for more than 180 days' },
    ofWhichExpiring: (count: number) => `of which ${count} expire soon`,
    counts: 'Products by state',
    why: (unsure: number, count: number) =>
      `For ${unsure} of ${count} products the catalogue can only say “uncertain” or “expired”: public sources mostly give the year of recognition alone, and no renewal has been found. This is what is known of the certificate, not a verdict on the product; there may be a new recognition that no source has published.`,
    none: 'No product is in this state.',
    explain: {
      valid: 'The certificate has more than 180 days left. What ends first comes first.',
      expiring:
        'Counted from the earliest day on which it can end, the certificate has 180 days left or fewer.',
      uncertain: 'The dates that are known allow both a running and an ended certificate.',
      expired:
        'The term is over and no renewal has been found, or a source says that there was none. What ended last comes first.',
      revoked: 'The authority withdrew the certificate before its end.',
      unrecognised: 'The decision is dated after the day above.',
    },
    datedUncertain: 'Year or month of recognition known',
    undatedUncertain: 'No source dates the recognition',
    undatedExplain:
      'The decision can have been made at any time between the first criteria (21 August 2019) and the first source that mentions the product, so the end can lie anywhere in a long interval.',
    product: 'Product',
    producer: 'Producer',
    district: 'District',
    recognised: 'Recognised',
    earliest: (day: string) => `${day} at the earliest`,
    latest: (day: string) => `${day} at the latest`,
    noLaterThan: (day: string) => `no later than ${day}`,
    openEnded: (day: string) => `From ${day}, no known limit`,
    countedFromEarliest: 'counted from the earliest end',
    renewalTitle: 'How are stars renewed?',
    renewal: [
      'To keep the stars, the producer applies for a new evaluation and a new decision. The dossier must reach the commune 180 to 120 days before the end (Article 7.6a, Decision 26/2026/QĐ-TTg). Where only the year is known, this page counts from the earliest day on which the certificate can end.',
      'For a producer who could not meet that window, a transitional rule keeps the certificate valid until the new decision, at most 180 days past its end (Article 12.3). The catalogue counts this time only where a source shows that the dossier was handed in.',
    ],
    decisionLink: 'Official entry (in Vietnamese) of Decision 26/2026/QĐ-TTg',
    sendDecision: 'Is there a new decision? Send it to the catalogue',
    byDistrict: 'By district',
    byDistrictCaption: (day: string) =>
      `Products of each district (as it was until 30 June 2025) by state on ${day}`,
    total: 'Total',
    wholeProvince: 'Whole province',
  },
);

/** When a certificate ends: `15/11/2026`, `trong năm 2026`, `21/8/2022 – 27/5/2027`. */
export function endText(ends: DayInterval, lang: Language): string {
  const text = showInterval(ends, lang);
  if (ends.earliest === ends.latest || text.includes('–')) return text;
  const partial = ends.earliest.slice(0, text.length === 4 ? 4 : 7);
  return `${lang === 'vi' ? 'trong' : 'in'} ${dateInSentence(partial, lang)}`;
}

/** The official entry of the decision that rules renewals. */
export const DECISION_26_2026 =
  'https://vanban.chinhphu.vn/?classid=1&docid=218267&orggroupid=3&pageid=27160';
