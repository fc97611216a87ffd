import { expect, test } from 'vitest';
import { CANDIDATE, FAIR, HONEY, edited, reportWith } from '../testing/example-entries.ts';

test('hội chợ nêu sản phẩm gõ nhầm được gợi ý tên đúng', () => {
  expect(
    reportWith({ 'fairs/hoi-cho-mau.json': FAIR.replace('mat-ong-ban-nuoc', 'mat-ong-ban-nuc') }),
  ).toMatchInlineSnapshot(`
    "content/fairs/hoi-cho-mau.json:16:19  lỗi  slug: “mat-ong-ban-nuc” không phải một sản phẩm trong danh mục.
      → Có phải “mat-ong-ban-nuoc”?

    1 sản phẩm, 1 chủ thể, 3 nguồn: 1 lỗi."
  `);
});

test('tên cũ của sản phẩm được đổi sang tên mới', () => {
  expect(
    reportWith({
      'fairs/hoi-cho-mau.json': FAIR.replace('mat-ong-ban-nuoc', 'ong-rung'),
      ...edited(HONEY, 'storySources:', 'formerSlugs: [ong-rung]\nstorySources:'),
    }),
  ).toMatchInlineSnapshot(`
    "content/fairs/hoi-cho-mau.json:16:19  lỗi  slug: “ong-rung” không phải một sản phẩm trong danh mục.
      → Có phải “mat-ong-ban-nuoc”?

    1 sản phẩm, 1 chủ thể, 3 nguồn: 1 lỗi."
  `);
});

test('ứng viên liên hệ tới sản phẩm có thật', () => {
  expect(reportWith({ 'candidates.json': CANDIDATE })).toMatchInlineSnapshot(`
    "content/candidates.json:15:23  lỗi  relatedProduct: “mat-ong-ban-nuog” không phải một sản phẩm trong danh mục.
      → Có phải “mat-ong-ban-nuoc”?

    1 sản phẩm, 1 chủ thể, 3 nguồn: 1 lỗi."
  `);
});
