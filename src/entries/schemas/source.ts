import * as z from 'zod';
import { SOURCE_KINDS } from '../../catalog/source.ts';
import { SOURCE_KIND } from '../../i18n/kind-words.ts';
import { local, text, url } from './scalar.ts';
import { oneOf } from './choice.ts';
import { day, partialDate } from './date.ts';
import type { WordsFor } from './field.ts';

/** `sources/<slug>.json`. */
export const sourceSchema = z.strictObject({
  $schema: text.optional(),
  kind: oneOf(SOURCE_KINDS, SOURCE_KIND),
  title: text.optional(),
  publisher: text.optional(),
  edition: local.optional(),
  published: partialDate.optional(),
  seen: day.optional(),
  url: url.optional(),
  number: text.optional(),
  issuer: text.optional(),
});

/** What a source's file says. */
export type SourceFields = z.output<typeof sourceSchema>;

/** The words for a source's file. */
export const SOURCE_WORDS: WordsFor<SourceFields> = {
  kind: {
    label: { vi: 'Loại nguồn', en: 'Kind of source' },
    hint: {
      vi: 'Trang bán hàng nói được về bao bì và giá, không chứng minh được sao.',
      en: 'A shop can speak of packets and prices; it never proves stars.',
    },
    example: 'decision',
  },
  title: {
    label: { vi: 'Tên văn bản, tên bài', en: 'Title' },
    hint: {
      vi: 'Tên của quyết định, bài báo hoặc trang.',
      en: 'The title of the decision, article or page.',
    },
    example: 'Quyết định công nhận sản phẩm OCOP năm 2023',
    neededWhen: { vi: 'nếu không có `publisher`', en: 'without `publisher`' },
    columns: ['Trích yếu', 'Tên văn bản', 'Tên bài'],
  },
  publisher: {
    label: { vi: 'Nơi đăng', en: 'Publisher' },
    hint: { vi: 'Báo, trang hoặc cơ quan đăng.', en: 'The paper, site or office.' },
    example: 'Báo Mẫu',
    neededWhen: { vi: 'nếu không có `title`', en: 'without `title`' },
  },
  edition: {
    label: { vi: 'Ấn bản', en: 'Edition' },
    hint: { vi: 'Chỉ khi không phải bản gốc.', en: 'Only where it is not the original.' },
    example: { vi: 'Bản tiếng Anh', en: 'English edition' },
  },
  published: {
    label: { vi: 'Ngày đăng', en: 'Published' },
    hint: {
      vi: 'Ngày ký hoặc ngày đăng, rõ đến đâu ghi đến đó. Rất nên có: nó thu hẹp ngày công nhận chưa rõ.',
      en: 'When it was signed or published, as precisely as it says. It narrows down dates that are unknown.',
    },
    example: '2023-11-15',
    columns: ['Ngày ban hành', 'Ngày ký', 'Ngày quyết định'],
  },
  seen: {
    label: { vi: 'Ngày xem', en: 'Seen on' },
    hint: {
      vi: 'Ngày đầu tiên bạn xem nguồn này. Cần khi nguồn không ghi ngày đăng: điều nguồn nói chắc chắn đã có từ hôm ấy.',
      en: 'The first day on which you saw it. Needed where it bears no date: what it tells had come about by then.',
    },
    example: '2023-12-01',
    columns: ['Ngày truy cập'],
  },
  url: {
    label: { vi: 'Địa chỉ web', en: 'Web address' },
    hint: {
      vi: 'Chép nguyên địa chỉ, bắt đầu bằng https://.',
      en: 'The whole address; it begins with https://.',
    },
    example: 'https://example.com/quyet-dinh/25-2023/',
    columns: ['Đường dẫn', 'Liên kết', 'Link'],
  },
  number: {
    label: { vi: 'Số quyết định', en: 'Number of the decision' },
    hint: { vi: 'Số và ký hiệu của quyết định.', en: 'The number with its letters.' },
    example: '25/QĐ-UBND',
    columns: ['Số QĐ', 'Số, ký hiệu'],
  },
  issuer: {
    label: { vi: 'Cơ quan ban hành', en: 'Issuer of the decision' },
    hint: { vi: 'Cơ quan ký quyết định.', en: 'Who signed the decision.' },
    example: 'UBND tỉnh Mẫu',
    columns: ['Cơ quan ký'],
  },
};
