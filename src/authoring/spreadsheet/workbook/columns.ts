import { editDistance } from '../../../text/nearest.ts';
import { slugOf } from '../../../text/slug.ts';
import { headingsOf } from '../../proposal/field-words.ts';
import { questionsFor } from '../../proposal/questions.ts';
import type { Name } from '../../../text/local-text.ts';

/** What a column of a list tells: of the product, or of who makes it. */
const KEYS = [
  'ordinal',
  'slug',
  'name.vi',
  'name.en',
  'producer',
  'producerSlug',
  'producerEn',
  'district',
  'commune',
  'communeNow',
  'address',
  'phone',
  'category',
  'certifications.stars',
  'certifications.decided',
  'certifications.number',
  'certifications.issuer',
  'certifications.code',
  'certifications.score',
  'certifications.sources',
  'drawing',
  'summary.vi',
  'summary.en',
  'gtin',
  'reason',
] as const;
export type ColumnKey = (typeof KEYS)[number];

/** One column of a list. */
export interface Column {
  readonly key: ColumnKey;
  /** The heading that `npm run export` writes. */
  readonly label: Name;
  /** Every heading by which it is known, as {@link slugOf} writes it. */
  readonly headings: readonly string[];
}

/** Columns that no field of a product has. */
const OWN_LABELS: Partial<Record<ColumnKey, Name>> = {
  ordinal: { vi: 'STT', en: 'No.' },
  slug: { vi: 'Mã sản phẩm', en: 'Product folder' },
  producer: { vi: 'Chủ thể', en: 'Producer' },
  producerSlug: { vi: 'Mã chủ thể', en: 'Producer file' },
  producerEn: { vi: 'Chủ thể (tiếng Anh)', en: 'Producer (English)' },
  'certifications.sources': { vi: 'Nguồn', en: 'Sources' },
  reason: { vi: 'Lý do thu hồi', en: 'Reason of the revocation' },
};

/** How offices head a column in their lists, beyond what the fields know. */
const VARIANTS: Partial<Record<ColumnKey, readonly string[]>> = {
  ordinal: ['TT', 'Số TT', 'Số thứ tự'],
  slug: ['Thư mục sản phẩm', 'Thư mục', 'slug'],
  'name.vi': ['Tên sản phẩm, dịch vụ', 'Tên sản phẩm tham gia', 'Tên sản phẩm được công nhận'],
  'name.en': ['Tên tiếng Anh', 'English name'],
  producer: [
    'Tên chủ thể sản xuất',
    'Chủ thể OCOP',
    'Tên chủ thể OCOP',
    'Tên đơn vị',
    'Đơn vị',
    'Chủ thể, đơn vị sản xuất',
    'Tên cơ sở',
    'Cơ sở',
    'Tên cơ sở sản xuất',
    'Tổ chức, cá nhân',
    'Tên tổ chức, cá nhân',
  ],
  producerSlug: ['Tệp chủ thể'],
  producerEn: ['Tên chủ thể (tiếng Anh)', 'Tên tiếng Anh của chủ thể'],
  district: [
    'Huyện, thành phố',
    'Huyện/TP',
    'Huyện, TP',
    'Huyện, thị xã, thành phố',
    'Huyện, thị',
    'Tên huyện',
    'Địa phương',
  ],
  commune: ['Tên xã', 'Xã, thị trấn'],
  address: ['Địa chỉ đơn vị', 'Địa chỉ cơ sở', 'Nơi sản xuất', 'Địa điểm', 'Địa điểm sản xuất'],
  phone: ['Số ĐT', 'Điện thoại liên hệ', 'Số điện thoại liên hệ'],
  category: [
    'Nhóm, phân nhóm',
    'Nhóm ngành',
    'Nhóm ngành hàng',
    'Ngành hàng',
    'Phân nhóm sản phẩm',
    'Bộ sản phẩm',
  ],
  'certifications.stars': [
    'Hạng',
    'Hạng OCOP',
    'Sao OCOP',
    'Đạt hạng sao',
    'Đạt sao',
    'Đạt hạng',
    'Hạng sao công nhận',
    'Kết quả xếp hạng',
    'Kết quả',
    'Hạng sao đạt được',
    'Cấp sao',
    'Hạng sản phẩm',
    'Kết quả đánh giá phân hạng',
    'Kết quả đánh giá',
    'Kết quả đánh giá, xếp hạng',
    'Xếp hạng sản phẩm',
    'Xếp loại',
  ],
  'certifications.decided': [
    'Quyết định ngày',
    'Quyết định ngày tháng năm',
    'Ngày tháng năm',
    'Ngày, tháng',
    'Quyết định công nhận ngày',
    'Ngày ra quyết định',
    'Quyết định ngày ký',
    'Năm',
    'Quyết định công nhận ngày ban hành',
    'Quyết định ngày ban hành',
    'Ngày QĐ',
    'Ngày ký QĐ',
    'Thời gian công nhận',
    'Ngày cấp giấy chứng nhận',
    'Ngày cấp GCN',
    'Ngày tháng năm QĐ',
  ],
  'certifications.number': [
    'QĐ số',
    'Quyết định số, ký hiệu',
    'Quyết định công nhận số',
    'Quyết định công nhận',

    'Số quyết định công nhận',
    'Số hiệu',
    'Số QĐ công nhận',
    'Quyết định số hiệu',
    'QĐ công nhận',

    'Số, ngày quyết định',
    'Số, ngày QĐ',
    'Quyết định số, ngày',
    'QĐ số, ngày',
    'Số quyết định, ngày',
  ],
  'certifications.issuer': [
    'Quyết định cơ quan ban hành',
    'Quyết định công nhận cơ quan ban hành',
    'Cấp công nhận',
    'Cơ quan quyết định',
    'Cơ quan cấp',
  ],
  'certifications.score': [
    'Kết quả tổng điểm',
    'Kết quả điểm',
    'Kết quả số điểm',
    'Kết quả đánh giá điểm',
  ],
  'certifications.sources': ['Nguồn', 'Nguồn tin'],
  reason: ['Lý do', 'Lý do thu hồi giấy chứng nhận', 'Nguyên nhân'],
};

/** The columns of a list in the order in which they are written. */
export const COLUMNS: readonly Column[] = KEYS.map(columnOf);

/** What the command says of headings that nobody knows, by {@link slugOf}. */
export type HeadingMap = ReadonlyMap<string, ColumnKey>;

/** The column that is headed so, tone marks and brackets aside, or nearly so; undefined where none is. */
export function columnHeaded(heading: string, map?: HeadingMap): ColumnKey | undefined {
  const forms = [heading, heading.replace(/\([^()]*\)/gu, ' ')].map(slugOf);
  if (headsProducerAndAddress(heading)) return 'producer';
  const mapped = forms.flatMap((form) => map?.get(form) ?? []);
  const found = forms.flatMap((form) => COLUMNS.filter(({ headings }) => headings.includes(form)));
  return mapped[0] ?? found[0]?.key ?? nearlyHeaded(forms[0] ?? '');
}

/** Shorter headings are too much like each other; one letter of eight may be wrong. */
const SHORTEST_MISTYPED = 8;

function nearlyHeaded(form: string): ColumnKey | undefined {
  if (form.length < SHORTEST_MISTYPED || form.length > 60) return undefined;
  const most = Math.floor(form.length / SHORTEST_MISTYPED);
  const near = COLUMNS.filter(({ headings }) =>
    headings.some(
      (known) =>
        known.length >= SHORTEST_MISTYPED &&
        // “Mặt hàng” is not “Đạt hạng”: people seldom miss the first letter.
        known.startsWith(form.charAt(0)) &&
        Math.abs(known.length - form.length) <= most &&
        editDistance(known, form, most + 1) <= most,
    ),
  );
  // Where two are as near, nobody knows which is meant.
  return near.length === 1 ? near[0]?.key : undefined;
}

/** Whether the heading stands above producer and address in one: “Tên chủ thể, địa chỉ”. */
export function headsProducerAndAddress(heading: string): boolean {
  const [, before = ''] = /^(.*\S)\s*(?:[,;/&]|\svà\s)\s*địa chỉ\s*$/iu.exec(heading) ?? [];
  return /(?:^|-)(?:chu-the|co-so|don-vi|to-chuc|ca-nhan)(?:-|$)/u.test(slugOf(before));
}

function columnOf(key: ColumnKey): Column {
  const [kind, at] =
    key === 'address' || key === 'phone'
      ? (['producer', key] as const)
      : (['product', key] as const);
  const question = questionsFor(kind).find((one) => one.key === at);
  const label = OWN_LABELS[key] ?? question?.label ?? { vi: key, en: key };
  const known = headingsOf({ key, label, field: question?.field });
  const headings = [...known, ...(VARIANTS[key] ?? [])];
  return { key, label, headings: [...new Set(headings.map(slugOf))] };
}
