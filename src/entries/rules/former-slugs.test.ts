import { expect, test } from 'vitest';
import { HONEY, edited, reportWith, textOf } from '../testing/example-entries.ts';

test('địa chỉ cũ không được trùng địa chỉ đang dùng', () => {
  expect(reportWith(edited(HONEY, 'season:', 'formerSlugs: [mat-ong-ban-nuoc]\nseason:')))
    .toMatchInlineSnapshot(`
      "content/products/mat-ong-ban-nuoc/index.md:17:15  lỗi  formerSlugs[1]: “mat-ong-ban-nuoc” là địa chỉ đang dùng.
        → Xóa mục này.

      1 sản phẩm, 1 chủ thể, 3 nguồn: 1 lỗi."
    `);
});

test('hai mục không cùng nhận một địa chỉ cũ', () => {
  expect(
    reportWith({
      ...edited(HONEY, 'season:', 'formerSlugs: [ong-rung]\nseason:'),
      'products/tra/index.md': textOf(HONEY)
        .replace('Mật ong Bản Nước', 'Trà')
        .replace('season:', 'formerSlugs: [ong-rung]\nseason:'),
    }),
  ).toMatchInlineSnapshot(`
    "content/products/tra/index.md:1:1  nhắc  Mục mới, chưa ghi trong published.json.
      → Bạn không phải làm gì: người bảo trì ghi địa chỉ này khi nhận mục.
    content/products/tra/index.md:17:15  lỗi  formerSlugs[1]: “ong-rung” đã dẫn tới “mat-ong-ban-nuoc”.
      → Xóa mục này.

    2 sản phẩm, 1 chủ thể, 3 nguồn: 1 lỗi, 1 nhắc."
  `);
});
