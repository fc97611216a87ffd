import { expect, test } from 'vitest';
import { HONEY, edited, problemsWith, reportWith } from '../testing/example-entries.ts';

test('thẻ HTML trong bài được chỉ đúng dòng', () => {
  expect(reportWith(edited(HONEY, 'Ong lấy mật', 'Ong <b>lấy</b> mật'))).toMatchInlineSnapshot(`
    "content/products/mat-ong-ban-nuoc/index.md:21:5  lỗi  Không dùng HTML: “<b>”.
      → Xóa thẻ; in đậm bằng **chữ**, xuống đoạn bằng dòng trống.
    content/products/mat-ong-ban-nuoc/index.md:21:11  lỗi  Không dùng HTML: “</b>”.
      → Xóa thẻ; in đậm bằng **chữ**, xuống đoạn bằng dòng trống.

    1 sản phẩm, 1 chủ thể, 3 nguồn: 2 lỗi."
  `);
});

test('mã độc trong bài tiếng Anh cũng bị chặn', () => {
  expect(
    reportWith({ 'products/mat-ong-ban-nuoc/index.en.md': 'Bees.\n\n<script>alert(1)</script>\n' }),
  ).toMatchInlineSnapshot(`
    "content/products/mat-ong-ban-nuoc/index.en.md:3:1  lỗi  Không dùng HTML: “<script>alert(1)</script>”.
      → Xóa thẻ; in đậm bằng **chữ**, xuống đoạn bằng dòng trống.

    1 sản phẩm, 1 chủ thể, 3 nguồn: 1 lỗi."
  `);
});

test('dấu nhỏ hơn trong câu không phải HTML', () => {
  expect(problemsWith(edited(HONEY, 'Ong lấy mật', 'Độ ẩm < 20 %, ong lấy mật'))).toEqual([]);
});
