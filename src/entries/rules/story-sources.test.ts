import { expect, test } from 'vitest';
import { HONEY, edited, reportWith } from '../testing/example-entries.ts';

test('bài viết phải có nguồn', () => {
  expect(reportWith(edited(HONEY, 'storySources: [bao-mau-2024]\n', ''))).toMatchInlineSnapshot(`
    "content/products/mat-ong-ban-nuoc/index.md:20:1  lỗi  Bài viết chưa có nguồn.
      → Thêm dòng storySources vào phần thông tin, với tên tệp nguồn của bài, như storySources: [quyet-dinh-2023].

    1 sản phẩm, 1 chủ thể, 3 nguồn: 1 lỗi."
  `);
});

test('nguồn không có bài viết là thừa', () => {
  expect(reportWith(edited(HONEY, 'Ong lấy mật từ hoa rừng quanh bản.', '')))
    .toMatchInlineSnapshot(`
    "content/products/mat-ong-ban-nuoc/index.md:18:1  lỗi  storySources: có nguồn nhưng không có bài viết.
      → Viết bài dưới dòng “---”, hoặc xóa storySources.

    1 sản phẩm, 1 chủ thể, 3 nguồn: 1 lỗi."
  `);
});

test('bài tiếng Anh cần bài tiếng Việt đi trước', () => {
  expect(
    reportWith({
      ...edited(HONEY, 'Ong lấy mật từ hoa rừng quanh bản.', ''),
      'products/mat-ong-ban-nuoc/index.en.md': 'Bees.\n',
    }),
  ).toMatchInlineSnapshot(`
    "content/products/mat-ong-ban-nuoc/index.en.md:1:1  lỗi  Có bài tiếng Anh nhưng chưa có bài tiếng Việt.
      → Viết bài tiếng Việt trong index.md.

    1 sản phẩm, 1 chủ thể, 3 nguồn: 1 lỗi."
  `);
});
