import { expect, test } from 'vitest';
import { HONEY, reportWith, textOf } from '../testing/example-entries.ts';

test('thư mục đặt tên có dấu được gợi ý tên không dấu', () => {
  expect(
    reportWith({
      [HONEY]: undefined,
      'products/Mật ong/index.md': textOf(HONEY),
      'published.json': '{"products": ["Mật ong"], "producers": ["htx-ban-nuoc"]}',
    }),
  ).toMatchInlineSnapshot(`
    "content/products/Mật ong/index.md:1:1  lỗi  Tên “Mật ong” không dùng làm địa chỉ được.
      → Đổi tên thành “mat-ong”.

    1 sản phẩm, 1 chủ thể, 3 nguồn: 1 lỗi."
  `);
});
