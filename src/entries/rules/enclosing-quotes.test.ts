import { expect, test } from 'vitest';
import { edited, HONEY, problemsWith, reportWith } from '../testing/example-entries.ts';

test('ngoặc cong của Word quanh cả tên được chỉ ra', () => {
  expect(reportWith(edited(HONEY, 'vi: Mật ong Bản Nước', 'vi: “Mật ong Bản Nước”')))
    .toMatchInlineSnapshot(`
    "content/products/mat-ong-ban-nuoc/index.md:3:7  lỗi  Dấu ngoặc quanh “Mật ong Bản Nước” sẽ hiện trên trang như một phần của chữ.
      → Xóa dấu ngoặc ở đầu và ở cuối.

    1 sản phẩm, 1 chủ thể, 3 nguồn: 1 lỗi."
  `);
});

test.each([
  '«Mật ong hoa rừng.»',
  '„Mật ong hoa rừng.”',
  '‘Mật ong hoa rừng.’',
  '\'"Mật ong hoa rừng."\'',
])('và mọi loại ngoặc quanh cả câu: %s', (text) => {
  const problems = problemsWith(edited(HONEY, 'vi: Mật ong hoa rừng.', `vi: ${text}`));
  expect(problems).toEqual([
    expect.objectContaining({ code: 'enclosing-quotes', level: 'error', line: 11, column: 7 }),
  ]);
});

test.each(['“Mật” và “ong”', 'Mật ong “hoa rừng”', '“Mật ong” hoa rừng'])(
  'ngoặc quanh một phần là chữ bình thường: %s',
  (text) => {
    expect(problemsWith(edited(HONEY, 'vi: Mật ong hoa rừng.', `vi: ${text}`))).toEqual([]);
  },
);
