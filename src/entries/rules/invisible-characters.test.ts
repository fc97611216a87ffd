import { expect, test } from 'vitest';
import { HONEY, edited, reportWith } from '../testing/example-entries.ts';

test('chữ đảo chiều bị phát hiện và không làm rối màn hình', () => {
  expect(reportWith(edited(HONEY, 'vi: Mật ong hoa rừng.', 'vi: Mật ‮ong hoa rừng.')))
    .toMatchInlineSnapshot(`
    "content/products/mat-ong-ban-nuoc/index.md:11:7  lỗi  “⟨U+202E⟩ong” có ký tự ẩn U+202E.
      → Có phải “ong”?

    1 sản phẩm, 1 chủ thể, 3 nguồn: 1 lỗi."
  `);
});

test('ký tự không bề rộng trong bài được chỉ đúng cột', () => {
  expect(reportWith(edited(HONEY, 'hoa rừng quanh', 'hoa rừ​ng quanh'))).toMatchInlineSnapshot(`
    "content/products/mat-ong-ban-nuoc/index.md:21:22  lỗi  “rừ⟨U+200B⟩ng” có ký tự ẩn U+200B.
      → Có phải “rừng”?

    1 sản phẩm, 1 chủ thể, 3 nguồn: 1 lỗi."
  `);
});

test('mã điều khiển màn hình hiện thành chữ', () => {
  expect(reportWith(edited('sources/bao-mau-2024.json', 'Báo Mẫu', 'Báo \\u001b[31mMẫu')))
    .toMatchInlineSnapshot(`
    "content/sources/bao-mau-2024.json:3:16  lỗi  “⟨U+001B⟩[31mMẫu” có ký tự ẩn U+001B.
      → Có phải “[31mMẫu”?

    1 sản phẩm, 1 chủ thể, 3 nguồn: 1 lỗi."
  `);
});
