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

test('nơi bán ở huyện lạ và hội chợ đã qua nêu sản phẩm lạ bị báo', () => {
  const said = '"sources": ["bao-mau-2024"]';
  const name = '"name": {"vi": "Mẫu", "en": "Sample"}';
  expect(
    reportWith({
      'places.json': `[{"kind": "shop", ${name}, "where": {"vi": "Phố Mẫu"}, "district": "tay-nuii", ${said}}]`,
      'past-fairs.json': `[{${name}, "place": {"vi": "Mẫu"}, "detail": {"vi": "Mẫu"}, "products": ["mat-ong-ban-nuc"], ${said}}]`,
    }),
  ).toMatchInlineSnapshot(`
    "content/past-fairs.json:1:104  lỗi  products: “mat-ong-ban-nuc” không phải một sản phẩm trong danh mục.
      → Có phải “mat-ong-ban-nuoc”?

    content/places.json:1:98  lỗi  district: “tay-nuii” không phải một huyện nào.
      → Có phải “tay-nui”?

    1 sản phẩm, 1 chủ thể, 3 nguồn: 2 lỗi."
  `);
});
