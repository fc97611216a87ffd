import { COMMUNE_KINDS, DISTRICT_KINDS } from '../catalog/district.ts';
import { STAR_LEVELS } from '../catalog/certification/stars.ts';
import { VALIDITY_STATUSES } from '../catalog/certification/validity.ts';
import { CERTIFICATION_FIELDS, RECOGNITION_FIELDS } from './certification-fields.ts';
import { bilingualField, field, optional, type Field } from './field.ts';

const codeField = (vi: string, en: string): Field =>
  optional(
    'code',
    'text',
    `${vi}: mã đơn vị hành chính của thời ấy`,
    `${en}: official code of that time`,
  );

const communeFields = (vi: string, en: string): readonly Field[] => [
  field('kind', 'text', `${vi}: loại`, `${en}: kind`, { values: COMMUNE_KINDS }),
  field('name', 'text', `${vi}: tên`, `${en}: name`),
  codeField(vi, en),
];

/**
 * The description of the open data: the JSON has these fields in this order, and the CSV header, the JSON Schema and
 * the table on the data page are worked out from them.
 */
export const PRODUCT_FIELDS: readonly Field[] = [
  field(
    'slug',
    'text',
    'Mã định danh của mục, không bao giờ dùng lại cho mục khác',
    'Identifier of the entry, never given to another one',
  ),
  bilingualField('name', 'Tên sản phẩm', 'Name'),
  field('aliases', 'object', 'Tên gọi và cách viết khác', 'Other names and spellings', {
    fields: [
      field('vi', 'list', 'Tên khác, tiếng Việt', 'Other names in Vietnamese', { items: 'text' }),
      field('en', 'list', 'Tên khác, tiếng Anh', 'Other names in English', { items: 'text' }),
    ],
  }),
  field(
    'status',
    'text',
    'Tình trạng giấy chứng nhận vào ngày statusOn: valid = còn hiệu lực; expiring = còn không quá 180 ngày; uncertain = chưa rõ; expired = đã quá hạn; revoked = bị thu hồi; unrecognised = chưa công nhận',
    'State of the certificate on the day statusOn: valid; expiring = at most 180 days left; uncertain = known dates allow both; expired = past its term, or lapsed by a source; revoked; unrecognised = no decision yet',
    {
      values: VALIDITY_STATUSES,
    },
  ),
  field('statusOn', 'day', 'Ngày xét tình trạng', 'Day for which the status holds'),
  optional(
    'stars',
    'number',
    'Hạng sao của lần công nhận gần nhất, dù còn hiệu lực hay không',
    'Stars of the last recognition, in force or not',
    { values: STAR_LEVELS },
  ),
  optional(
    'starsShown',
    'number',
    'Hạng sao được phép nêu: chỉ có khi giấy chứng nhận chắc chắn còn hiệu lực',
    'Stars that may be shown: only while the certificate surely holds',
    {
      values: STAR_LEVELS,
    },
  ),
  optional('district', 'object', 'Huyện đến ngày 30/6/2025', 'District until 30 June 2025', {
    fields: [
      field('slug', 'text', 'Huyện: mã', 'District: identifier'),
      field('kind', 'text', 'Huyện: loại', 'District: kind', { values: DISTRICT_KINDS }),
      bilingualField('name', 'Huyện: tên', 'District: name'),
      codeField('Huyện', 'District'),
    ],
  }),
  optional(
    'communeThen',
    'object',
    'Xã, phường, thị trấn đến ngày 30/6/2025',
    'Commune until 30 June 2025',
    {
      fields: communeFields('Xã đến ngày 30/6/2025', 'Commune until 30 June 2025'),
    },
  ),
  optional('communeNow', 'object', 'Xã, phường từ ngày 1/7/2025', 'Commune since 1 July 2025', {
    fields: communeFields('Xã từ ngày 1/7/2025', 'Commune since 1 July 2025'),
  }),
  optional(
    'category',
    'object',
    'Phân nhóm theo Quyết định 26/2026/QĐ-TTg; nhóm hoặc ngành khi chưa rõ phân nhóm',
    'Category of Decision 26/2026/QĐ-TTg; its group or sector where the leaf is not known yet',
    {
      fields: [
        field('code', 'text', 'Nhóm: mã', 'Category: code'),
        bilingualField('name', 'Nhóm: tên', 'Category: name'),
        field(
          'isOurs',
          'yes-no',
          'Nhóm do người biên tập chọn, không nguồn nào nêu',
          'The editors chose the category; no source states it',
        ),
      ],
    },
  ),
  optional('producer', 'object', 'Chủ thể', 'Producer', {
    fields: [
      field('slug', 'text', 'Chủ thể: mã', 'Producer: identifier'),
      bilingualField('name', 'Chủ thể: tên', 'Producer: name'),
    ],
  }),
  optional('lastRecognition', 'object', 'Lần công nhận gần nhất', 'Last recognition', {
    fields: RECOGNITION_FIELDS,
  }),
  field(
    'certifications',
    'list',
    'Mọi lần công nhận, cũ nhất trước',
    'All recognitions, oldest first',
    { fields: CERTIFICATION_FIELDS },
  ),
  field(
    'season',
    'list',
    'Các tháng thu hoạch chính, 1 đến 12',
    'Months of the main harvest, 1 to 12',
    { items: 'number' },
  ),
  field('prices', 'list', 'Giá mà nguồn nêu', 'Prices as sources gave them', {
    fields: [
      bilingualField('text', 'Giá', 'Price', { english: false }),
      optional('date', 'partial-date', 'Thời điểm của giá', 'Date of the price'),
    ],
  }),
  optional(
    'gtin',
    'text',
    'Mã vạch (GTIN); khi mở bằng bảng tính hãy nhập cột này dưới dạng văn bản',
    'Barcode (GTIN); spreadsheets should import this column as text',
  ),
  field(
    'inferred',
    'list',
    'Những phần của mục do người biên tập suy ra',
    'Facts of the entry that the editors deduced',
    { items: 'text' },
  ),
  field('page', 'object', 'Trang của sản phẩm', 'Page of the product', {
    fields: [
      field('vi', 'address', 'Trang tiếng Việt', 'Page in Vietnamese'),
      field('en', 'address', 'Trang tiếng Anh', 'Page in English'),
    ],
  }),
];
