import { expect, test } from 'vitest';
import { HONEY, edited, reportWith } from '../testing/example-entries.ts';

test('chữ Ð của tiếng Iceland được đổi thành Đ', () => {
  expect(reportWith(edited(HONEY, 'vi: Mật ong hoa rừng.', 'vi: Mật ong Ðông Sông, hoa rừng.')))
    .toMatchInlineSnapshot(`
    "content/products/mat-ong-ban-nuoc/index.md:11:7  lỗi  “Ðông” có chữ Ð/ð của tiếng Iceland (U+00D0/U+00F0), không phải Đ/đ.
      → Có phải “Đông”?

    1 sản phẩm, 1 chủ thể, 3 nguồn: 1 lỗi."
  `);
});

test('chữ ð trong bài được chỉ đúng chỗ', () => {
  expect(reportWith(edited(HONEY, 'quanh bản', 'quanh ðồi'))).toMatchInlineSnapshot(`
    "content/products/mat-ong-ban-nuoc/index.md:21:31  lỗi  “ðồi.” có chữ Ð/ð của tiếng Iceland (U+00D0/U+00F0), không phải Đ/đ.
      → Có phải “đồi.”?

    1 sản phẩm, 1 chủ thể, 3 nguồn: 1 lỗi."
  `);
});
