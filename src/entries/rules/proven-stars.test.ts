import { expect, test } from 'vitest';
import { HONEY, edited, problemsWith, reportWith } from '../testing/example-entries.ts';

test('chỉ có trang bán hàng thì chưa chứng minh được sao', () => {
  expect(reportWith(edited(HONEY, 'sources: [quyet-dinh-2023]', 'sources: [cua-hang-mau]')))
    .toMatchInlineSnapshot(`
    "content/products/mat-ong-ban-nuoc/index.md:16:14  lỗi  certifications[1].sources: chỉ có trang bán hàng; trang bán hàng không chứng minh được sao.
      → Thêm quyết định, trang của cơ quan nhà nước hoặc bài báo.

    1 sản phẩm, 1 chủ thể, 3 nguồn: 1 lỗi."
  `);
});

test('trang bán hàng đứng cùng bài báo thì được', () => {
  expect(
    problemsWith(
      edited(HONEY, 'sources: [quyet-dinh-2023]', 'sources: [cua-hang-mau, bao-mau-2024]'),
    ),
  ).toEqual([]);
});
