import { expect, test } from 'vitest';
import { HONEY, reportWith, textOf } from '../testing/example-entries.ts';

test('một sản phẩm nhập hai lần, khác nhau ở dấu, bị nhận ra', () => {
  expect(
    reportWith({
      'products/mat-ong/index.md': textOf(HONEY).replace(
        'vi: Mật ong Bản Nước',
        'vi: Mat ong ban nuoc',
      ),
    }),
  ).toMatchInlineSnapshot(`
    "content/products/mat-ong-ban-nuoc/index.md:3:7  lỗi  name.vi: “Mật ong Bản Nước” đã có trong content/products/mat-ong/index.md.
      → Gộp hai tệp làm một, hoặc đặt tên phân biệt được.

    content/products/mat-ong/index.md:1:1  nhắc  Mục mới, chưa ghi trong published.json.
      → Bạn không phải làm gì: người bảo trì ghi địa chỉ này khi nhận mục.

    2 sản phẩm, 1 chủ thể, 3 nguồn: 1 lỗi, 1 nhắc."
  `);
});

test('hai chủ thể được phép đặt tên sản phẩm giống nhau', () => {
  expect(
    reportWith({
      'products/mat-ong/index.md': textOf(HONEY).replace(
        'producer: htx-ban-nuoc',
        'producer: unknown',
      ),
    }),
  ).toMatchInlineSnapshot(`
    "content/products/mat-ong/index.md:1:1  nhắc  Mục mới, chưa ghi trong published.json.
      → Bạn không phải làm gì: người bảo trì ghi địa chỉ này khi nhận mục.

    2 sản phẩm, 1 chủ thể, 3 nguồn: không có lỗi, 1 nhắc."
  `);
});
