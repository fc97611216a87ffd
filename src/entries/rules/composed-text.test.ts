import { expect, test } from 'vitest';
import { HONEY, edited, reportWith } from '../testing/example-entries.ts';

test('chữ có dấu tổ hợp rời được đưa chữ đúng', () => {
  expect(
    reportWith(edited(HONEY, 'vi: Mật ong hoa rừng.', 'vi: Mật ong hoa rừng.'.normalize('NFD'))),
  ).toMatchInlineSnapshot(`
    "content/products/mat-ong-ban-nuoc/index.md:11:7  lỗi  “Mật” dùng dấu tổ hợp rời: nhìn giống nhưng máy không tìm thấy.
      → Gõ lại, hoặc chép chữ này: “Mật”.

    1 sản phẩm, 1 chủ thể, 3 nguồn: 1 lỗi."
  `);
});

test('bài viết được chỉ đúng chữ', () => {
  expect(reportWith(edited(HONEY, 'quanh bản', 'quanh bản'.normalize('NFD'))))
    .toMatchInlineSnapshot(`
    "content/products/mat-ong-ban-nuoc/index.md:21:31  lỗi  “bản.” dùng dấu tổ hợp rời: nhìn giống nhưng máy không tìm thấy.
      → Gõ lại, hoặc chép chữ này: “bản.”.

    1 sản phẩm, 1 chủ thể, 3 nguồn: 1 lỗi."
  `);
});
