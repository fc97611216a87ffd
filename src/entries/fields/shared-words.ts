import type { FieldWords } from './field-words.ts';

/** Which sources stand behind a statement. */
export const SOURCES = {
  label: { vi: 'Nguồn', en: 'Sources' },
  hint: {
    vi: 'Ai nói điều này.',
    en: 'Who says so.',
  },
  example: ['bao-mau-2024'],
} satisfies FieldWords;

/** A link with the words to click. */
export const LINK_PARTS = {
  label: {
    label: { vi: 'Tên hiện ra', en: 'Words to show' },
    hint: { vi: 'Tên của trang hoặc cửa hàng.', en: 'The name of the page or shop.' },
    example: 'Cửa hàng Mẫu',
  },
  url: {
    label: { vi: 'Địa chỉ web', en: 'Web address' },
    hint: {
      vi: 'Chép nguyên địa chỉ, bắt đầu bằng https://.',
      en: 'The whole address; it begins with https://.',
    },
    example: 'https://example.com/cua-hang/',
  },
} satisfies Record<string, FieldWords>;

/** A sentence with the sources that say so. */
export const STATEMENT_PARTS = {
  text: {
    label: { vi: 'Nội dung', en: 'Statement' },
    hint: { vi: 'Điều nguồn nói, gọn trong một câu.', en: 'What the sources say, in a sentence.' },
    example: { vi: 'Túi giấy 200 g', en: 'Paper bag of 200 g' },
  },
  sources: SOURCES,
} satisfies Record<string, FieldWords>;

/** The day of an event. */
export const ON = {
  label: { vi: 'Ngày', en: 'Day' },
  hint: { vi: 'Đủ ngày, tháng, năm.', en: 'Day, month and year.' },
  example: '2023-10-20',
} satisfies FieldWords;

/** Why something departs from the ordinary. */
export const REASON = {
  label: { vi: 'Lý do', en: 'Reason' },
  hint: { vi: 'Lý do mà nguồn nêu.', en: 'The reason that a source gives.' },
  example: { vi: 'Chủ thể ngừng sản xuất.', en: 'The producer stopped producing.' },
} satisfies FieldWords;
