import { bilingual } from './bilingual.ts';

/** The words of the summary that a pull request gets. */
export const PULL_REQUEST_WORDS = bilingual(
  {
    title: 'Đề xuất này đổi gì',
    nothing: 'Không tệp nào trong `content/` thay đổi.',
    changed: { added: 'mới', changed: 'sửa', removed: 'bỏ' },
    renamed: (path: string) => `đổi tên từ ${path}`,
    onlyForm: 'chỉ đổi cách trình bày hoặc chú thích',
    notCompared: 'nội dung đã đổi, không kể ở đây',
    unreadable: 'không đọc được hết; xem các lỗi bên dưới',
    paragraph: (number: number) => `Bài viết, đoạn ${number}`,
    more: (count: number) => `… và ${count} chỗ khác`,
    moreFiles: (count: number) => `… và ${count} tệp khác.`,
    moreReports: (count: number) => `… và lỗi ở ${count} tệp khác; \`npm run check\` kể hết.`,
    problems: 'Lỗi và lời nhắc',
    soon: 'Giấy chứng nhận sắp hết hạn',
    soonNone: 'Không có giấy nào hết hạn trong 180 ngày tới mà biết chắc ngày.',
    notCounted: 'Chưa tính được, vì còn lỗi.',
    preview:
      'Trang dựng thử, khi không có lỗi: ở cuối trang này, mục **Artifacts**, tải `xem-thu` (cách mở ở CONTRIBUTING.md).',
  },
  {
    title: 'What this proposal changes',
    nothing: 'No file in `content/` has changed.',
    changed: { added: 'new', changed: 'changed', removed: 'removed' },
    renamed: (path: string) => `renamed from ${path}`,
    onlyForm: 'only its form or its comments have changed',
    notCompared: 'its content has changed and is not told here',
    unreadable: 'can’t be read in full; see the errors below',
    paragraph: (number: number) => `Story, paragraph ${number}`,
    more: (count: number) => `… and ${count} more`,
    moreFiles: (count: number) => `… and ${count} more files.`,
    moreReports: (count: number) =>
      `… and problems in ${count} more files; \`npm run check\` tells them all.`,
    problems: 'Errors and reminders',
    soon: 'Certificates that end soon',
    soonNone: 'No certificate is known to end within 180 days.',
    notCounted: 'Not known while there are errors.',
    preview:
      'The site as it would be, where there are no errors: under **Artifacts** at the end of this page, `xem-thu` (CONTRIBUTING.md says how to open it).',
  },
);
