import { expect, test } from 'vitest';
import { HONEY, edited, problemsWith, reportWith } from '../testing/example-entries.ts';

test('chữ số cuối sai được chỉ ra', () => {
  expect(reportWith(edited(HONEY, 'season:', 'gtin: 8934567890125\nseason:')))
    .toMatchInlineSnapshot(`
    "content/products/mat-ong-ban-nuoc/index.md:17:7  lỗi  gtin: “8934567890125” không phải mã vạch đúng.
      → So từng chữ số với bao bì; với các số trước, chữ số cuối phải là 0.

    1 sản phẩm, 1 chủ thể, 3 nguồn: 1 lỗi."
  `);
});

test('mã vạch viết cách quãng được gợi ý viết liền', () => {
  expect(reportWith(edited(HONEY, 'season:', 'gtin: 8 934567 890120\nseason:')))
    .toMatchInlineSnapshot(`
      "content/products/mat-ong-ban-nuoc/index.md:17:7  lỗi  gtin: “8 934567 890120” không phải mã vạch đúng.
        → Có phải “8934567890120”?

      1 sản phẩm, 1 chủ thể, 3 nguồn: 1 lỗi."
    `);
});

test('thiếu chữ số được nêu', () => {
  expect(reportWith(edited(HONEY, 'season:', 'gtin: 893456789\nseason:'))).toMatchInlineSnapshot(`
    "content/products/mat-ong-ban-nuoc/index.md:17:7  lỗi  gtin: “893456789” không phải mã vạch đúng.
      → Mã vạch có 8, 12, 13 hoặc 14 chữ số.

    1 sản phẩm, 1 chủ thể, 3 nguồn: 1 lỗi."
  `);
});

test('số 0 ở đầu mã vạch không bị mất', () => {
  expect(problemsWith(edited(HONEY, 'season:', 'gtin: 036000291452\nseason:'))).toEqual([]);
});
