import { expect, test } from 'vitest';
import { HONEY, JPEG, edited, problemsWith, reportWith } from '../testing/example-entries.ts';

test('ảnh khai mà không có được gợi ý tên gần nhất', () => {
  expect(
    reportWith({
      ...edited(
        HONEY,
        'season:',
        'photos: [{file: truoc.jpg, alt: {vi: Hũ mật ong}, credit: Nguyễn Văn Mẫu, licence: CC BY 4.0}]\nseason:',
      ),
      'products/mat-ong-ban-nuoc/truoc.JPG': JPEG,
    }),
  ).toMatchInlineSnapshot(`
    "content/products/mat-ong-ban-nuoc/index.md:17:17  lỗi  “truoc.jpg”: không có ảnh này cạnh index.md.
      → Có phải “truoc.JPG”?

    content/products/mat-ong-ban-nuoc/truoc.JPG:1:1  nhắc  Danh mục không đọc tệp “truoc.JPG”.
      → Nếu là ảnh của sản phẩm, khai trong photos; nếu không, xóa hoặc đặt lại tên.

    1 sản phẩm, 1 chủ thể, 3 nguồn: 1 lỗi, 1 nhắc."
  `);
});

test('tệp không phải ảnh bị từ chối dù đuôi là jpg', () => {
  expect(
    reportWith({
      ...edited(
        HONEY,
        'season:',
        'photos: [{file: truoc.jpg, alt: {vi: Hũ mật ong}, credit: Nguyễn Văn Mẫu, licence: CC BY 4.0}]\nseason:',
      ),
      'products/mat-ong-ban-nuoc/truoc.jpg': 'GIF89a',
    }),
  ).toMatchInlineSnapshot(`
    "content/products/mat-ong-ban-nuoc/index.md:17:17  lỗi  “truoc.jpg”: không phải ảnh JPEG, PNG, WebP hay AVIF.
      → Xuất lại ảnh thành JPEG.

    1 sản phẩm, 1 chủ thể, 3 nguồn: 1 lỗi."
  `);
});

test('ảnh PNG mang đuôi jpg được gợi ý đổi đuôi', () => {
  expect(
    reportWith({
      ...edited(
        HONEY,
        'season:',
        'photos: [{file: truoc.jpg, alt: {vi: Hũ mật ong}, credit: Nguyễn Văn Mẫu, licence: CC BY 4.0}]\nseason:',
      ),
      'products/mat-ong-ban-nuoc/truoc.jpg': Uint8Array.from([
        0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10,
      ]),
    }),
  ).toMatchInlineSnapshot(`
    "content/products/mat-ong-ban-nuoc/index.md:17:17  lỗi  “truoc.jpg”: đây là ảnh PNG, tên tệp ghi khác.
      → Đổi đuôi tệp thành .png.

    1 sản phẩm, 1 chủ thể, 3 nguồn: 1 lỗi."
  `);
});

test('ảnh quá 12 MB phải thu nhỏ', () => {
  expect(
    reportWith({
      ...edited(
        HONEY,
        'season:',
        'photos: [{file: truoc.jpg, alt: {vi: Hũ mật ong}, credit: Nguyễn Văn Mẫu, licence: CC BY 4.0}]\nseason:',
      ),
      'products/mat-ong-ban-nuoc/truoc.jpg': new Uint8Array(12_000_001),
    }),
  ).toMatchInlineSnapshot(`
    "content/products/mat-ong-ban-nuoc/index.md:17:17  lỗi  “truoc.jpg”: ảnh nặng 12.0 MB.
      → Thu nhỏ còn tối đa 12 MB.

    1 sản phẩm, 1 chủ thể, 3 nguồn: 1 lỗi."
  `);
});

test('ảnh phải có mô tả và nguồn', () => {
  expect(
    reportWith({
      ...edited(HONEY, 'season:', 'photos: [{file: truoc.jpg, licence: CC0}]\nseason:'),
      'products/mat-ong-ban-nuoc/truoc.jpg': JPEG,
    }),
  ).toMatchInlineSnapshot(`
    "content/products/mat-ong-ban-nuoc/index.md:17:10  lỗi  photos[1].alt: còn thiếu.
      → Viết các mục con: vi, en.
    content/products/mat-ong-ban-nuoc/index.md:17:10  lỗi  photos[1].credit: còn thiếu.
      → Viết giá trị là một dòng chữ.

    1 sản phẩm, 1 chủ thể, 3 nguồn: 2 lỗi."
  `);
});

test('ảnh thật nằm cạnh sản phẩm được nhận', () => {
  expect(
    problemsWith({
      ...edited(
        HONEY,
        'season:',
        'photos: [{file: truoc.jpg, alt: {vi: Hũ mật ong}, credit: Nguyễn Văn Mẫu, licence: CC BY 4.0}]\nseason:',
      ),
      'products/mat-ong-ban-nuoc/truoc.jpg': JPEG,
    }),
  ).toEqual([]);
});

test('tên ảnh có ký tự mà địa chỉ hiểu khác được gợi ý tên khác', () => {
  expect(
    reportWith({
      ...edited(
        HONEY,
        'season:',
        "photos: [{file: 'ong?\\#1.jpg', alt: {vi: Hũ mật ong}, credit: Nguyễn Văn Mẫu, licence: CC BY 4.0}]\nseason:",
      ),
      'products/mat-ong-ban-nuoc/ong?\\#1.jpg': JPEG,
    }),
  ).toMatchInlineSnapshot(`
    "content/products/mat-ong-ban-nuoc/index.md:17:17  lỗi  “ong?\\#1.jpg”: tên tệp có “?\\#”, không dùng làm địa chỉ được.
      → Đổi tên tệp, cả ở đây, thành “ong-1.jpg”.

    1 sản phẩm, 1 chủ thể, 3 nguồn: 1 lỗi."
  `);
});
