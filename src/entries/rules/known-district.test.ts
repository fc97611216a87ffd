import { expect, test } from 'vitest';
import { HONEY, edited, reportWith } from '../testing/example-entries.ts';

test('tên huyện gõ nhầm được gợi ý tên đúng', () => {
  expect(reportWith(edited(HONEY, 'district: dong-song', 'district: dong-sogn')))
    .toMatchInlineSnapshot(`
    "content/products/mat-ong-ban-nuoc/index.md:6:11  lỗi  district: “dong-sogn” không phải một huyện nào.
      → Có phải “dong-song”?

    1 sản phẩm, 1 chủ thể, 3 nguồn: 1 lỗi."
  `);
});

test('tên huyện viết có dấu vẫn được hiểu', () => {
  expect(reportWith(edited(HONEY, 'district: dong-song', 'district: Đông Sông')))
    .toMatchInlineSnapshot(`
    "content/products/mat-ong-ban-nuoc/index.md:6:11  lỗi  district: “Đông Sông” không phải một huyện nào.
      → Có phải “dong-song”?

    1 sản phẩm, 1 chủ thể, 3 nguồn: 1 lỗi."
  `);
});

test('thống kê có thể tính cho cả tỉnh, không cho huyện lạ', () => {
  expect(
    reportWith({
      'statistics.json':
        '[{"scope": "province", "detail": {"vi": "a"}, "sources": ["bao-mau-2024"]},\n{"scope": "tay-nuii", "detail": {"vi": "a"}, "sources": ["bao-mau-2024"]}]',
    }),
  ).toMatchInlineSnapshot(`
    "content/statistics.json:2:11  lỗi  scope: “tay-nuii” không phải một huyện nào.
      → Có phải “tay-nui”?

    1 sản phẩm, 1 chủ thể, 3 nguồn: 1 lỗi."
  `);
});
