import type { CertificationFields } from '../product.ts';
import { ON, REASON, SOURCES, type WordsFor } from '../field.ts';

/** The words for one recognition of a product. */
export const CERTIFICATION_WORDS: WordsFor<CertificationFields> = {
  stars: {
    label: { vi: 'Hạng sao', en: 'Stars' },
    hint: { vi: 'Số sao ghi trong quyết định.', en: 'The stars in the decision.' },
    example: 4,
    columns: ['Sao', 'Số sao', 'Xếp hạng', 'Xếp hạng sao', 'Phân hạng', 'Kết quả phân hạng'],
  },
  decided: {
    label: { vi: 'Ngày quyết định', en: 'Date of the decision' },
    hint: {
      vi: 'Ngày ký quyết định, nguồn rõ đến đâu ghi đến đó.',
      en: 'The day of signing, as precisely as a source states it.',
    },
    example: '2023-11-15',
    section: 'Viết ngày và điều chưa biết',
    columns: ['Ngày', 'Ngày ký', 'Ngày ban hành', 'Ngày công nhận', 'Năm công nhận', 'Ngày cấp'],
  },
  evaluated: {
    label: { vi: 'Hội đồng đánh giá', en: 'Evaluation by the council' },
    hint: {
      vi: 'Ngày hội đồng chấm điểm, nếu nguồn nêu. Chấm điểm chưa phải là công nhận.',
      en: 'The day on which the council rated the product, where a source dates it. It is no recognition yet.',
    },
    parts: { on: ON, sources: SOURCES },
  },
  number: {
    label: { vi: 'Số quyết định', en: 'Number of the decision' },
    hint: { vi: 'Số và ký hiệu của quyết định.', en: 'The number with its letters.' },
    example: '25/QĐ-UBND',
    columns: ['Số QĐ', 'Quyết định', 'Quyết định số', 'Số, ký hiệu'],
  },
  issuer: {
    label: { vi: 'Cơ quan ban hành', en: 'Issuer of the decision' },
    hint: { vi: 'Cơ quan ký quyết định.', en: 'Who signed the decision.' },
    example: 'UBND tỉnh Mẫu',
    columns: ['Cơ quan ký', 'Cơ quan công nhận', 'Đơn vị ban hành'],
  },
  code: {
    label: { vi: 'Mã số sản phẩm OCOP', en: 'Official OCOP product code' },
    hint: {
      vi: 'Mã được cấp cùng lần này: tỉnh, xã, số thứ tự, năm. Mã vạch ghi ở mục khác.',
      en: 'The code given with it: province, commune, serial, year. It is not the barcode.',
    },
    example: '11-03127-1-2026',
    columns: ['Mã số OCOP', 'Mã OCOP', 'Mã số sản phẩm'],
  },
  score: {
    label: { vi: 'Điểm', en: 'Score' },
    hint: {
      vi: 'Số điểm của hội đồng, thang 100. Được giữ lại; trang chỉ công bố khi site.json ghi publishScores.',
      en: 'The points of the council, of 100. They are kept; the site publishes them only where site.json says publishScores.',
    },
    example: '87.5',
    columns: ['Số điểm', 'Tổng điểm', 'Điểm đánh giá', 'Điểm trung bình', 'Tổng số điểm'],
  },
  note: {
    label: { vi: 'Ghi chú về lần công nhận', en: 'Note on the recognition' },
    hint: { vi: 'Điều cần nói thêm về lần này.', en: 'What else to say of this one.' },
    example: { vi: 'Nguồn ghi 4 sao, không nêu ngày.' },
  },
  validUntil: {
    label: { vi: 'Ngày hết hạn khác thường', en: 'Unusual end' },
    hint: {
      vi: 'Chỉ khi ngày hết hạn khác 36 tháng; muộn nhất là 36 tháng cộng 180 ngày sau quyết định.',
      en: 'Only where the end differs from the 36 months; at most 36 months and 180 days after the decision.',
    },
    parts: { day: { ...ON, example: '2027-01-15' }, reason: REASON },
  },
  revoked: {
    label: { vi: 'Bị thu hồi', en: 'Revoked' },
    hint: { vi: 'Ngày, lý do và nguồn của việc thu hồi.', en: 'When, why and who says so.' },
    section: 'Khi giấy bị thu hồi, hoặc hết hạn mà không làm lại',
    parts: { on: ON, reason: REASON, sources: SOURCES },
  },
  lapse: {
    label: { vi: 'Hết hạn, không làm lại', en: 'Lapsed' },
    hint: {
      vi: 'Nguồn nói rõ giấy đã hết mà chủ thể không làm hồ sơ lại.',
      en: 'A source states that the certificate ended and was not renewed.',
    },
    section: 'Khi giấy bị thu hồi, hoặc hết hạn mà không làm lại',
    parts: {
      statement: {
        label: { vi: 'Nguồn nói gì', en: 'What the source says' },
        hint: { vi: 'Kể lại trong một câu.', en: 'Retell it in a sentence.' },
        example: { vi: 'Hết hạn năm 2023, cơ sở không làm hồ sơ công nhận lại.' },
      },
      sources: SOURCES,
    },
  },
  inferred: {
    label: { vi: 'Phần suy ra của lần công nhận', en: 'Deduced of the recognition' },
    hint: {
      vi: 'Điều mình suy ra chứ nguồn không nói thẳng.',
      en: 'What you deduced because no source states it.',
    },
    example: ['decided'],
  },
  sources: {
    label: { vi: 'Nguồn của lần công nhận', en: 'Sources of the recognition' },
    hint: {
      vi: 'Ít nhất một nguồn không phải trang bán hàng.',
      en: 'At least one that is not a shop.',
    },
    example: ['quyet-dinh-25-2023'],
  },
};
