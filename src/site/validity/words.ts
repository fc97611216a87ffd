import { bilingual } from '../../i18n/bilingual.ts';

/** The words of the page on validity. */
export const VALIDITY_PAGE_WORDS = bilingual(
  {
    title: 'Sao của sản phẩm nào còn hạn?',
    description: (count: number, day: string) =>
      `Giấy chứng nhận OCOP của ${count} sản phẩm vào ngày ${day}: còn hiệu lực, sắp hết hạn, chưa rõ, đã quá hạn, bị thu hồi.`,
    intro: (count: number, day: string) =>
      `Giấy chứng nhận OCOP của ${count} sản phẩm, tính đến hết ngày ${day}.`,
    choose: 'Chọn một con số để xem danh sách.',
    ofWhichExpiring: (count: number) => `${count} sắp hết hạn`,
    counts: 'Số sản phẩm theo tình trạng',
    why: (unsure: number, count: number) =>
      `Với ${unsure} trong ${count} sản phẩm, danh mục chỉ có thể ghi “chưa rõ” hoặc “đã quá hạn”: nguồn công khai thường chỉ cho biết năm công nhận, và chưa thấy quyết định công nhận lại. Đây là điều biết được về giấy chứng nhận, không phải lời đánh giá sản phẩm; có thể đã có lần công nhận mới mà chưa nguồn nào đăng.`,
    district: 'Huyện',
    renewalTitle: 'Công nhận lại thế nào?',
    renewal: [
      'Muốn giữ sao, người làm nộp hồ sơ để sản phẩm được đánh giá lại và có quyết định mới. Hồ sơ phải đến cấp xã trong khoảng từ 180 đến 120 ngày trước ngày hết hạn (Điều 7.6a, Quyết định 26/2026/QĐ-TTg). Khi chỉ biết năm công nhận, trang này đếm từ ngày sớm nhất có thể hết hạn.',
      'Người làm không kịp nộp trong khoảng đó thì theo quy định chuyển tiếp, giấy chứng nhận còn giá trị đến khi có quyết định, nhưng không quá 180 ngày sau ngày hết hạn (Điều 12.3). Danh mục chỉ tính thêm thời gian này khi có nguồn cho thấy hồ sơ đã nộp.',
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
    title: 'Which stars are still valid?',
    description: (count: number, day: string) =>
      `The OCOP certificates of ${count} products on ${day}: valid, expiring, uncertain, expired, revoked.`,
    intro: (count: number, day: string) =>
      `The OCOP certificates of ${count} products, through ${day}.`,
    choose: 'Choose a figure to see the list.',
    ofWhichExpiring: (count: number) => `${count} expiring soon`,
    counts: 'Products by state',
    why: (unsure: number, count: number) =>
      `For ${unsure} of ${count} products the catalogue can only say “uncertain” or “expired”: public sources mostly give the year of recognition alone, and no renewal has been found. This is what is known of the certificate, not a verdict on the product; there may be a new recognition that no source has published.`,
    district: 'District',
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

/** The official entry of the decision that rules renewals. */
export const DECISION_26_2026 =
  'https://vanban.chinhphu.vn/?classid=1&docid=218267&orggroupid=3&pageid=27160';
