import { expect, test } from 'vitest';
import { HONEY, edited, reportWith } from '../testing/example-entries.ts';

test('mã nguồn gõ nhầm được gợi ý mã đúng', () => {
  expect(reportWith(edited(HONEY, 'sources: [quyet-dinh-2023]', 'sources: [quyet-dihn-2023]')))
    .toMatchInlineSnapshot(`
    "content/products/mat-ong-ban-nuoc/index.md:16:15  lỗi  certifications[1].sources: “quyet-dihn-2023” không phải một nguồn trong danh mục.
      → Có phải “quyet-dinh-2023”?

    1 sản phẩm, 1 chủ thể, 3 nguồn: 1 lỗi."
  `);
});

test('nguồn của bài viết cũng được kiểm tra', () => {
  expect(reportWith(edited(HONEY, 'storySources: [bao-mau-2024]', 'storySources: [tap-chi-la]')))
    .toMatchInlineSnapshot(`
    "content/products/mat-ong-ban-nuoc/index.md:18:16  lỗi  storySources: “tap-chi-la” không phải một nguồn trong danh mục.
      → Tạo sources/tap-chi-la.json cho nguồn này.

    1 sản phẩm, 1 chủ thể, 3 nguồn: 1 lỗi."
  `);
});

test('mã nguồn của năm khác là một nguồn khác, không được gợi ý thay', () => {
  expect(reportWith(edited(HONEY, 'sources: [quyet-dinh-2023]', 'sources: [quyet-dinh-2026]')))
    .toMatchInlineSnapshot(`
      "content/products/mat-ong-ban-nuoc/index.md:16:15  lỗi  certifications[1].sources: “quyet-dinh-2026” không phải một nguồn trong danh mục.
        → Tạo sources/quyet-dinh-2026.json cho nguồn này.

      1 sản phẩm, 1 chủ thể, 3 nguồn: 1 lỗi."
    `);
});
