import { expect, test } from 'vitest';
import { edited, reportWith } from '../testing/example-entries.ts';

test('hàng hoa văn thiếu ô bị nhận ra', () => {
  expect(reportWith(edited('site.json', '"ba."', '"ba"'))).toMatchInlineSnapshot(`
    "content/site.json:34:5  lỗi  motif[2]: hàng có 2 ô, hàng đầu có 3.
      → Thêm hoặc bớt ô cho bằng nhau.

    1 sản phẩm, 1 chủ thể, 3 nguồn: 1 lỗi."
  `);
});
