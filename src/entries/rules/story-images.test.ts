import { expect, test } from 'vitest';
import { HONEY, edited, reportWith } from '../testing/example-entries.ts';

test('ảnh từ trang khác không được chèn vào bài', () => {
  expect(reportWith(edited(HONEY, 'Ong lấy mật', '![ong](https://a.vn/a.jpg) Ong lấy mật')))
    .toMatchInlineSnapshot(`
    "content/products/mat-ong-ban-nuoc/index.md:21:1  lỗi  Không chèn ảnh vào bài.
      → Đặt ảnh cạnh index.md và khai trong photos với alt và credit.

    1 sản phẩm, 1 chủ thể, 3 nguồn: 1 lỗi."
  `);
});
