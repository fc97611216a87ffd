import { expect, test } from 'vitest';
import { HONEY, edited, problemsWith, reportWith } from '../testing/example-entries.ts';

test('phân nhóm chưa rõ thì ghi nhóm lớn hoặc unknown, không phải lỗi', () => {
  for (const category of ['I.2', 'I', 'unknown']) {
    const problems = problemsWith(edited(HONEY, 'category: I.2.b', `category: ${category}`));
    expect(problems.map(({ code }) => code)).toEqual(['settled-category']);
  }
});

test('mã gõ nhầm được gợi ý mã gần nhất', () => {
  expect(reportWith(edited(HONEY, 'category: I.2.b', 'category: I.2.bb'))).toMatchInlineSnapshot(`
    "content/products/mat-ong-ban-nuoc/index.md:8:11  lỗi  category: “I.2.bb” không phải một phân nhóm cuối cùng.
      → Có phải “I.2.b”?

    1 sản phẩm, 1 chủ thể, 3 nguồn: 1 lỗi."
  `);
});

test('nhóm không chia nhỏ dùng được ngay', () => {
  expect(problemsWith(edited(HONEY, 'category: I.2.b', 'category: I.6'))).toEqual([]);
});

test('bảng phân loại hỏng không làm mọi sản phẩm bị báo lỗi', () => {
  expect(reportWith({ 'categories.json': '[]' })).toMatchInlineSnapshot(`
    "content/categories.json:1:1  lỗi  đang để trống.
      → Viết từng mục một, mỗi mục gồm: code, slug, name, note, groups; xem mục mẫu trong hướng dẫn.

    1 sản phẩm, 1 chủ thể, 3 nguồn: 1 lỗi."
  `);
});
