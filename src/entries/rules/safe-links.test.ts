import { expect, test } from 'vitest';
import { HONEY, edited, problemsWith, reportWith } from '../testing/example-entries.ts';

test('liên kết chạy mã bị từ chối', () => {
  expect(reportWith(edited(HONEY, 'Ong lấy mật', '[Ong](javascript:alert) lấy mật')))
    .toMatchInlineSnapshot(`
    "content/products/mat-ong-ban-nuoc/index.md:21:1  lỗi  Liên kết “javascript:alert” không được phép.
      → Dùng địa chỉ đầy đủ bắt đầu bằng https://, hoặc bỏ liên kết.

    1 sản phẩm, 1 chủ thể, 3 nguồn: 1 lỗi."
  `);
});

test('liên kết viết ở cuối bài cũng bị kiểm tra', () => {
  expect(reportWith(edited(HONEY, 'quanh bản.', 'quanh [bản][1].\n\n[1]: data:text/html,x')))
    .toMatchInlineSnapshot(`
    "content/products/mat-ong-ban-nuoc/index.md:23:1  lỗi  Liên kết “data:text/html,x” không được phép.
      → Dùng địa chỉ đầy đủ bắt đầu bằng https://, hoặc bỏ liên kết.

    1 sản phẩm, 1 chủ thể, 3 nguồn: 1 lỗi."
  `);
});

test('liên kết web, thư và điện thoại được phép', () => {
  expect(
    problemsWith(
      edited(
        HONEY,
        'Ong lấy mật',
        '[Ong](https://a.vn) [lấy](mailto:a@b.vn) [mật](tel:0339921606)',
      ),
    ),
  ).toEqual([]);
});

test('liên kết mượn tên máy khác hay thêm người nhận bị từ chối', () => {
  const links = '[a](</\\evil.vn>) [b](https://a.vn@evil.vn) [c](mailto:a@b.vn?bcc=c@d.vn)';
  expect(problemsWith(edited(HONEY, 'Ong lấy mật', links)).map(({ code }) => code)).toEqual([
    'safe-links',
    'safe-links',
    'safe-links',
  ]);
});
