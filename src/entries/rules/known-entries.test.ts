import { expect, test } from 'vitest';
import {
  CANDIDATE,
  edited,
  FAIR,
  HONEY,
  problemsWith,
  reportWith,
} from '../testing/example-entries.ts';

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

test('tên chủ thể gõ nhầm được gợi ý tên đúng', () => {
  expect(reportWith(edited(HONEY, 'producer: htx-ban-nuoc', 'producer: htx-ban-nuok')))
    .toMatchInlineSnapshot(`
    "content/products/mat-ong-ban-nuoc/index.md:5:11  lỗi  producer: “htx-ban-nuok” không phải một chủ thể trong danh mục.
      → Có phải “htx-ban-nuoc”?

    1 sản phẩm, 1 chủ thể, 3 nguồn: 1 lỗi."
  `);
});

test('chủ thể lạ hẳn thì được chỉ cách thêm', () => {
  expect(reportWith(edited(HONEY, 'producer: htx-ban-nuoc', 'producer: cong-ty-xa-la')))
    .toMatchInlineSnapshot(`
    "content/products/mat-ong-ban-nuoc/index.md:5:11  lỗi  producer: “cong-ty-xa-la” không phải một chủ thể trong danh mục.
      → Tạo producers/cong-ty-xa-la.json, hoặc viết unknown nếu không nguồn nào nêu chủ thể.

    1 sản phẩm, 1 chủ thể, 3 nguồn: 1 lỗi."
  `);
});

test('chủ thể không ai biết là chuyện bình thường', () => {
  expect(problemsWith(edited(HONEY, 'producer: htx-ban-nuoc', 'producer: unknown'))).toEqual([]);
});

test('tệp chủ thể hỏng không làm sản phẩm bị báo lỗi theo', () => {
  expect(reportWith({ 'producers/htx-ban-nuoc.json': '{"name": 1}' })).toMatchInlineSnapshot(`
    "content/producers/htx-ban-nuoc.json:1:1  lỗi  kind: còn thiếu.
      → Chọn một trong: cooperative, cooperative-group, company, household, farm, association, unknown.
    content/producers/htx-ban-nuoc.json:1:1  lỗi  district: còn thiếu.
      → Viết giá trị; nếu không nguồn nào nêu, viết unknown.
    content/producers/htx-ban-nuoc.json:1:1  lỗi  sources: còn thiếu.
      → Viết các giá trị trong ngoặc vuông, ít nhất một: [a, b].
    content/producers/htx-ban-nuoc.json:1:10  lỗi  name: “1” không phải một nhóm các mục con.
      → Viết các mục con: vi, en.

    1 sản phẩm, 1 chủ thể, 3 nguồn: 4 lỗi."
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
