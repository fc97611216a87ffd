import { expect, test } from 'vitest';
import { JPEG, reportWith } from '../example-entries.ts';

test('ảnh không khai và tệp đặt nhầm tên được nhắc', () => {
  expect(reportWith({ 'products/mat-ong-ban-nuoc/IMG_001.jpg': JPEG, 'sites.json': '{}' }))
    .toMatchInlineSnapshot(`
    "content/products/mat-ong-ban-nuoc/IMG_001.jpg:1:1  nhắc  Danh mục không đọc tệp “IMG_001.jpg”.
      → Nếu là ảnh của sản phẩm, khai trong photos; nếu không, xóa hoặc đặt lại tên.

    content/sites.json:1:1  nhắc  Danh mục không đọc tệp “sites.json”.
      → Có phải “site.json”?

    1 sản phẩm, 1 chủ thể, 3 nguồn: không có lỗi, 2 nhắc."
  `);
});
