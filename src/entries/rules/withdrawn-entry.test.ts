import { expect, test } from 'vitest';
import { edited, HONEY, problemsWith, reportWith } from '../testing/example-entries.ts';

const WITHDRAWN = 'withdrawn:\n  on: 2026-11-01\n  reason:\n    vi: Chưa được công nhận.\n';
const withdrawn = edited(HONEY, 'season:', `${WITHDRAWN}season:`);

test('một mục rút đúng cách thì không lỗi', () => {
  expect(problemsWith(withdrawn)).toEqual([]);
});

test('danh sách nêu sản phẩm đã rút thì được chỉ chỗ', () => {
  const queries = JSON.stringify([
    { query: 'mật ong', kind: 'exact-name', first: ['products/mat-ong-ban-nuoc'] },
  ]);
  expect(reportWith({ ...withdrawn, 'search-queries.json': queries })).toMatchInlineSnapshot(`
    "content/search-queries.json:1:50  lỗi  first: “products/mat-ong-ban-nuoc” đã rút khỏi danh mục.
      → Bỏ tên ấy ở đây; hoặc xóa withdrawn trong tệp của nó, nếu rút nhầm.

    1 sản phẩm, 1 chủ thể, 3 nguồn: 1 lỗi."
  `);
});

test('sản phẩm còn trong danh mục không thuộc chủ thể đã rút', () => {
  const producer = edited(
    'producers/htx-ban-nuoc.json',
    '"kind"',
    '"withdrawn": { "on": "2026-11-01", "reason": { "vi": "Ghi trùng." } }, "kind"',
  );
  expect(reportWith(producer)).toMatchInlineSnapshot(`
    "content/products/mat-ong-ban-nuoc/index.md:5:11  lỗi  producer: “htx-ban-nuoc” đã rút khỏi danh mục.
      → Bỏ tên ấy ở đây; hoặc xóa withdrawn trong tệp của nó, nếu rút nhầm.

    1 sản phẩm, 1 chủ thể, 3 nguồn: 1 lỗi."
  `);
  expect(problemsWith({ ...producer, ...withdrawn })).toEqual([]);
});
