import { expect, test } from 'vitest';
import { reportWith } from '../testing/example-entries.ts';

test('thiếu bản tiếng Anh của trang giới thiệu chỉ được nhắc', () => {
  expect(reportWith({ 'pages/about.en.mdx': undefined })).toMatchInlineSnapshot(`
    "content/pages/about.en.mdx:1:1  nhắc  Trang giới thiệu chưa có bản tiếng Anh; người đọc tiếng Anh sẽ thấy bản tiếng Việt.
      → Dịch pages/about.mdx thành tệp này.

    1 sản phẩm, 1 chủ thể, 3 nguồn: không có lỗi, 1 nhắc."
  `);
});
