import { expect, test } from 'vitest';
import { HONEY, edited, problemsWith, reportWith } from '../example-entries.ts';

test('địa chỉ đã công bố mà mất bị báo', () => {
  expect(
    reportWith({
      'published.json':
        '{"products": ["mat-ong-ban-nuoc", "che-cu"],\n"producers": ["htx-ban-nuoc"]}',
    }),
  ).toMatchInlineSnapshot(`
    "content/published.json:1:35  lỗi  products: “che-cu” đã công bố nhưng nay không còn.
      → Khôi phục mục này; nếu đã đổi tên, thêm formerSlugs: [che-cu] vào mục mới.

    1 sản phẩm, 1 chủ thể, 3 nguồn: 1 lỗi."
  `);
});

test('địa chỉ cũ ghi trong formerSlugs thì còn sống', () => {
  expect(
    problemsWith({
      'published.json':
        '{"products": ["mat-ong-ban-nuoc", "che-cu"], "producers": ["htx-ban-nuoc"]}',
      ...edited(HONEY, 'season:', 'formerSlugs: [che-cu]\nseason:'),
    }),
  ).toEqual([]);
});
