import { expect, test } from 'vitest';
import { HONEY, edited, problemsWith, reportWith } from '../testing/example-entries.ts';

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
