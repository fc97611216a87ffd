import { expect, test } from 'vitest';
import { edited, reportWith } from '../testing/example-entries.ts';

test('mã phân nhóm phải nối tiếp mã nhóm', () => {
  expect(reportWith(edited('categories.json', '"I.2.a"', '"I.3.a"'))).toMatchInlineSnapshot(`
    "content/categories.json:19:21  lỗi  “I.3.a” không nối tiếp mã cấp trên “I.2”.
      → Viết I.2. rồi đến phần riêng.

    1 sản phẩm, 1 chủ thể, 3 nguồn: 1 lỗi."
  `);
});

test('hai phân nhóm không cùng địa chỉ', () => {
  expect(reportWith(edited('categories.json', '"slug": "gao"', '"slug": "ca-phe"')))
    .toMatchInlineSnapshot(`
    "content/categories.json:38:17  lỗi  slug: “ca-phe” đã dùng ở trên.
      → Đặt một giá trị khác.

    1 sản phẩm, 1 chủ thể, 3 nguồn: 1 lỗi."
  `);
});
