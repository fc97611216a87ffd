import { expect, test } from 'vitest';
import { reportWith } from '../testing/example-entries.ts';

const synonyms = (...list: object[]) => ({ 'synonyms.json': JSON.stringify(list, null, 2) });

test('một từ đứng ở hai nhóm, và nhóm chỉ có một từ, đều bị nhận ra', () => {
  expect(
    reportWith(
      synonyms(
        { words: ['lạc', 'đậu phộng'], source: 'Bắc và Nam.' },
        { words: ['đậu', 'Đậu phộng'], source: 'Nhầm.' },
        { words: ['ngô'], source: 'Một mình.' },
      ),
    ),
  ).toMatchInlineSnapshot(`
    "content/synonyms.json:12:7  lỗi  “Đậu phộng” đã có ở nhóm của “lạc”.
      → Gộp hai nhóm; nếu chỉ gần nghĩa, chuyển từ này vào near.
    content/synonyms.json:18:7  lỗi  “ngô” đứng một mình trong nhóm.
      → Thêm từ đồng nghĩa, hoặc xóa nhóm này.

    1 sản phẩm, 1 chủ thể, 3 nguồn: 2 lỗi."
  `);
});

test('từ gần nghĩa được ở nhiều nhóm', () => {
  expect(
    reportWith(
      synonyms(
        { words: ['khoai sọ'], near: ['khoai môn'], source: 'Hai loại củ.' },
        { words: ['khoai tím'], near: ['khoai môn'], source: 'Hai loại củ.' },
      ),
    ),
  ).toMatchInlineSnapshot(`"1 sản phẩm, 1 chủ thể, 3 nguồn: không có lỗi."`);
});
