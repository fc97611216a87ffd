import { expect, test } from 'vitest';
import { edited, reportWith } from '../testing/example-entries.ts';

test('một xã ghi hai lần bị nhận ra', () => {
  expect(reportWith(edited('districts/dong-song.json', '"slug": "ban-da"', '"slug": "ban-nuoc"')))
    .toMatchInlineSnapshot(`
    "content/districts/dong-song.json:22:15  lỗi  “ban-nuoc” đã có ở trên.
      → Xóa một mục, hoặc đặt slug khác.

    1 sản phẩm, 1 chủ thể, 3 nguồn: 1 lỗi."
  `);
});

test('hai huyện không cùng một ô bản đồ', () => {
  expect(
    reportWith(
      edited('districts/tay-nui.json', '"communes"', '"tile": {"column": 1, "row": 1}, "communes"'),
    ),
  ).toMatchInlineSnapshot(`
    "content/districts/tay-nui.json:7:11  lỗi  tile: ô này đã là của “dong-song”.
      → Chọn một ô trống.

    1 sản phẩm, 1 chủ thể, 3 nguồn: 1 lỗi."
  `);
});
