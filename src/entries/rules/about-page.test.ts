import { expect, test } from 'vitest';
import { problemsWith, reportWith } from '../testing/example-entries.ts';

test('thiếu trang giới thiệu là lỗi', () => {
  expect(reportWith({ 'pages/about.mdx': undefined })).toMatchInlineSnapshot(`
    "content/pages/about.mdx:1:1  lỗi  Thiếu trang giới thiệu.
      → Tạo tệp này, viết OCOP là gì và danh mục xét sao thế nào.

    1 sản phẩm, 1 chủ thể, 3 nguồn: 1 lỗi."
  `);
});

test('có trang giới thiệu thì không có lỗi', () => {
  expect(problemsWith({ 'pages/about.mdx': 'OCOP là gì?\n' })).toEqual([]);
});
