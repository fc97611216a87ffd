import { expect, test } from 'vitest';
import { reportWith } from '../testing/example-entries.ts';

test('mục mới được nhắc ghi lại địa chỉ', () => {
  expect(reportWith({ 'published.json': '{"products": [], "producers": ["htx-ban-nuoc"]}' }))
    .toMatchInlineSnapshot(`
      "content/products/mat-ong-ban-nuoc/index.md:1:1  nhắc  Mục mới, chưa ghi trong published.json.
        → Bạn không phải làm gì: người bảo trì ghi địa chỉ này khi nhận mục.

      1 sản phẩm, 1 chủ thể, 3 nguồn: không có lỗi, 1 nhắc."
    `);
});
