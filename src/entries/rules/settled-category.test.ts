import { expect, test } from 'vitest';
import { HONEY, edited, problemsWith, reportWith } from '../testing/example-entries.ts';

test('mới biết nhóm lớn: mục vẫn vào danh mục, và được nhắc chọn phân nhóm', () => {
  expect(reportWith(edited(HONEY, 'category: I.2.b', 'category: I.2'))).toMatchInlineSnapshot(`
    "content/products/mat-ong-ban-nuoc/index.md:8:11  nhắc  category: mới biết đến I.2, chưa rõ phân nhóm.
      → Có nguồn thì chọn một trong: I.2.a, I.2.b.

    1 sản phẩm, 1 chủ thể, 3 nguồn: không có lỗi, 1 nhắc."
  `);
});

test('chưa rõ cả ngành thì viết unknown, và được nhắc', () => {
  expect(reportWith(edited(HONEY, 'category: I.2.b', 'category: unknown'))).toContain(
    'nhắc  category: chưa rõ phân nhóm.',
  );
});

test('phân nhóm cuối cùng không bị nhắc', () => {
  expect(problemsWith(edited(HONEY, 'category: I.2.b', 'category: I.2.a'))).toEqual([]);
});
