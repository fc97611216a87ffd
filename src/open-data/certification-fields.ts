import { SOURCE_KINDS } from '../catalog/source.ts';
import { STAR_LEVELS } from '../catalog/certification/stars.ts';
import { bilingualField, field, optional, type Field } from './field.ts';

const SOURCE_FIELDS: readonly Field[] = [
  optional('publisher', 'text', 'Nơi công bố', 'Publisher'),
  optional('title', 'text', 'Tiêu đề', 'Title'),
  optional(
    'published',
    'partial-date',
    'Ngày công bố, chính xác đến mức đã biết',
    'Date of publication, as precise as it is known',
  ),
  optional('url', 'address', 'Địa chỉ trang nguồn', 'Address of the source'),
  field(
    'kind',
    'text',
    'Loại nguồn; nơi bán không bao giờ chứng minh hạng sao',
    'Kind of source; a shop never proves stars',
    {
      values: SOURCE_KINDS,
    },
  ),
];

/** What the data say of the recognition that counts, or counted last. */
export const RECOGNITION_FIELDS: readonly Field[] = [
  optional(
    'decided',
    'partial-date',
    'Ngày, tháng hoặc năm ra quyết định, đúng như nguồn ghi',
    'Day, month or year of the decision, as sources state it',
  ),
  optional('number', 'text', 'Số quyết định', 'Number of the decision'),
  optional('issuer', 'text', 'Cơ quan ra quyết định', 'Authority that made the decision'),
  optional('code', 'text', 'Mã số sản phẩm OCOP cấp cùng lần này', 'Official product code'),
  field(
    'endsEarliest',
    'day',
    'Ngày hiệu lực cuối cùng sớm nhất có thể',
    'Earliest day that can be the last valid one',
  ),
  optional(
    'endsLatest',
    'day',
    'Ngày hiệu lực cuối cùng muộn nhất có thể; bằng ngày sớm nhất khi đã biết chính xác, để trống khi không nguồn nào cho biết',
    'Latest day that can be the last valid one; the same as the earliest where it is known exactly, null where no source bounds it',
  ),
];

/** What the data say of every recognition. */
export const CERTIFICATION_FIELDS: readonly Field[] = [
  optional('stars', 'number', 'Hạng sao của lần công nhận này', 'Stars of this recognition', {
    values: STAR_LEVELS,
  }),
  ...RECOGNITION_FIELDS,
  optional(
    'score',
    'text',
    'Số điểm của hội đồng, thang 100, nếu tỉnh công bố',
    'Points of the council, of 100, where the province publishes them',
  ),
  optional('evaluatedOn', 'day', 'Ngày hội đồng đánh giá', 'Day of the council’s evaluation'),
  optional('revokedOn', 'day', 'Ngày bị thu hồi', 'Day of revocation'),
  bilingualField(
    'lapse',
    'Điều một nguồn nói về việc giấy chứng nhận đã hết hạn, không được công nhận lại',
    'What a source says of its end without renewal',
    {
      english: false,
      nullable: true,
    },
  ),
  field('inferred', 'list', 'Những phần do người biên tập suy ra', 'What the editors deduced', {
    items: 'text',
  }),
  field('sources', 'list', 'Nguồn của lần công nhận', 'Sources of the recognition', {
    fields: SOURCE_FIELDS,
  }),
];
