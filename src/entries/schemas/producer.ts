import * as z from 'zod';
import { PRODUCER_KINDS } from '../../catalog/producer.ts';
import { PRODUCER_KIND } from '../../i18n/kind-words.ts';
import {
  email,
  listOf,
  localSentence,
  longText,
  name,
  reference,
  referenceOrUnknown,
  sources,
  text,
  textFor,
  url,
} from './scalar.ts';
import { oneOf } from './choice.ts';
import { day, partialDate } from './date.ts';
import { LINK_PARTS, SOURCES, WITHDRAWN, type WordsFor } from './field.ts';

/** `producers/<slug>.json`. */
export const producerSchema = z.strictObject({
  $schema: text.optional(),
  name,
  aliases: listOf(text),
  kind: oneOf(PRODUCER_KINDS, PRODUCER_KIND),
  district: referenceOrUnknown('districts'),
  commune: reference('communes').optional(),
  communeNow: reference('communes-now').optional(),
  address: longText.optional(),
  phone: textFor({ kind: 'phone' }).optional(),
  phoneNote: localSentence.optional(),
  email: email.optional(),
  website: url.optional(),
  links: listOf(z.strictObject({ label: text, url })),
  founded: partialDate.optional(),
  conflicts: listOf(localSentence),
  sources,
  formerSlugs: listOf(text),
  withdrawn: z.strictObject({ on: day, reason: localSentence }).optional(),
});

/** What a producer's file says. */
export type ProducerFields = z.output<typeof producerSchema>;

/** The words for a producer's file. */
export const PRODUCER_WORDS: WordsFor<ProducerFields> = {
  name: {
    label: { vi: 'Tên chủ thể', en: 'Producer’s name' },
    hint: { vi: 'Tên đầy đủ như nguồn ghi.', en: 'The full name as sources have it.' },
    example: { vi: 'Hợp tác xã Trang Trắng', en: 'Trang Trắng Cooperative' },
    columns: ['Chủ thể', 'Tên đơn vị', 'Chủ thể sản xuất'],
  },
  aliases: {
    label: { vi: 'Tên khác', en: 'Other names' },
    hint: { vi: 'Tên khác, tên viết tắt.', en: 'Other names and abbreviations.' },
    example: ['HTX Trang Trắng'],
  },
  kind: {
    label: { vi: 'Loại hình', en: 'Kind of producer' },
    hint: {
      vi: 'Theo giấy đăng ký, hoặc như nguồn gọi.',
      en: 'As registered, or as sources have it.',
    },
    example: 'cooperative',
    columns: ['Loại hình chủ thể', 'Loại hình kinh tế'],
  },
  district: {
    label: { vi: 'Huyện', en: 'District' },
    hint: { vi: 'Huyện, thị xã, thành phố đến 30/6/2025.', en: 'The district until 30 June 2025.' },
    example: 'vi-du',
    columns: ['Huyện, thị xã, thành phố', 'Địa bàn'],
  },
  commune: {
    label: { vi: 'Xã', en: 'Commune' },
    hint: { vi: 'Xã, phường, thị trấn đến 30/6/2025.', en: 'The commune until 30 June 2025.' },
    example: 'trang-trang',
    section: 'Huyện và xã',
    columns: ['Xã, phường, thị trấn', 'Xã, phường'],
  },
  communeNow: {
    label: { vi: 'Xã hiện nay', en: 'Commune of today' },
    hint: {
      vi: 'Khi nguồn chỉ nêu xã, phường từ 1/7/2025; huyện cũ mà nguồn không nêu thì để chưa rõ.',
      en: 'Where the source names only the commune since 1 July 2025; the old district may stay unknown.',
    },
    example: 'xa-trang-trang',
    columns: ['Xã mới', 'Xã, phường mới', 'Xã nay', 'Xã sau sáp nhập'],
  },
  address: {
    label: { vi: 'Địa chỉ', en: 'Address' },
    hint: { vi: 'Chép đúng như nguồn đã công bố.', en: 'As a source published it.' },
    example: 'Bản Mẫu, xã Trang Trắng',
    columns: ['Địa chỉ sản xuất', 'Địa chỉ chủ thể'],
  },
  phone: {
    label: { vi: 'Điện thoại', en: 'Phone' },
    hint: {
      vi: 'Một số, đủ số 0 ở đầu; chỉ ghi khi đã công bố hoặc chủ thể đồng ý.',
      en: 'One number with its leading zero; only if published or with consent.',
    },
    example: '0123 456 788',
    columns: ['Số điện thoại', 'SĐT', 'ĐT', 'Liên hệ'],
  },
  phoneNote: {
    label: { vi: 'Ghi chú về số điện thoại', en: 'Note on the phone number' },
    hint: { vi: 'Như chưa ai gọi thử.', en: 'That nobody has tried it, say.' },
    example: { vi: 'Số chưa được kiểm chứng.' },
  },
  email: {
    label: { vi: 'Thư điện tử', en: 'E-mail' },
    hint: {
      vi: 'Một địa chỉ, không dấu cách hay ?, &, %.',
      en: 'One address, without spaces or ?, &, %.',
    },
    example: 'trang-trang@example.com',
    columns: ['Email', 'E-mail'],
  },
  website: {
    label: { vi: 'Trang web', en: 'Website' },
    hint: { vi: 'Trang của chính chủ thể.', en: 'The producer’s own pages.' },
    example: 'https://example.com/trang-trang/',
    columns: ['Website'],
  },
  links: {
    label: { vi: 'Trang khác', en: 'Other pages' },
    hint: { vi: 'Trang mạng xã hội, gian hàng.', en: 'Social media and shop pages.' },
    parts: LINK_PARTS,
  },
  founded: {
    label: { vi: 'Thành lập', en: 'Founded' },
    hint: { vi: 'Ngày, tháng hoặc năm thành lập.', en: 'Day, month or year of founding.' },
    example: '2018-06',
    columns: ['Năm thành lập'],
  },
  conflicts: {
    label: { vi: 'Chỗ nguồn nói khác nhau', en: 'Where sources disagree' },
    hint: { vi: 'Mỗi chỗ một câu.', en: 'A sentence for each.' },
    example: [{ vi: 'Hai nguồn ghi hai số điện thoại.' }],
  },
  sources: {
    ...SOURCES,
    label: { vi: 'Nguồn nêu tên chủ thể', en: 'Sources that name the producer' },
    columns: ['Nguồn của lần công nhận'],
  },
  formerSlugs: {
    label: { vi: 'Tên tệp cũ', en: 'Former file names' },
    hint: {
      vi: 'Những tên tệp trước đây, để đường dẫn cũ vẫn tới đúng chỗ.',
      en: 'Names that the file had, so that old links still lead here.',
    },
    example: ['htx-trang'],
    section: 'Đổi tên',
  },
  withdrawn: WITHDRAWN,
};
