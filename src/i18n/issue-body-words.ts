import { bilingual } from './bilingual.ts';

/** Why the text of an issue form can't be read, and what to do. */
export const ISSUE_BODY_WORDS = bilingual(
  {
    bodyTooLarge: 'Nội dung mẫu quá dài.',
    shortenBody: 'Rút gọn dưới 200 KB.',
    headingTwice: (heading: string) => `Tiêu đề “### ${heading}” có hai lần.`,
    keepOneHeading: 'Xóa dòng ấy trong câu trả lời; mỗi mục chỉ trả lời một chỗ.',
    noKindInBody: 'Không nhận ra đây là mẫu của loại mục nào.',
    keepHeadings:
      'Giữ nguyên các dòng “### …” của mẫu “Đề xuất sản phẩm”; với mẫu khác, chép nội dung mà máy trả lời dưới bài trên GitHub.',
  },
  {
    bodyTooLarge: 'The text of the form is too long.',
    shortenBody: 'Make it less than 200 KB.',
    headingTwice: (heading: string) => `The heading “### ${heading}” stands there twice.`,
    keepOneHeading: 'Delete that line within the answer; each field is answered in one place.',
    noKindInBody: 'It is not clear for which kind of entry this form is.',
    keepHeadings:
      'Leave the “### …” lines of the form for a new product as they are; for other forms, copy what was answered below the issue on GitHub.',
  },
);
