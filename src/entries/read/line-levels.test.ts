import { expect, test } from 'vitest';
import { edited, HONEY, problemsWith, reportWith } from '../testing/example-entries.ts';

const facts = (text: string, replacement: string) => reportWith(edited(HONEY, text, replacement));
const NUMBERED = '    number: 12/QĐ-UBND\n    sources: [quyet-dinh-2023]';
const SOURCES = '    sources: [quyet-dinh-2023]';

test('lần công nhận mới viết sát lề được chỉ đúng số dấu cách, từng dòng', () => {
  const item = `- stars: 4\n  decided: 2026-02-03\n  sources: [quyet-dinh-2023]`;
  expect(facts('season:', `${item}\nseason:`)).toMatchInlineSnapshot(`
    "content/products/mat-ong-ban-nuoc/index.md:17:1  lỗi  Dòng này thụt vào không đúng.
      → Dòng này phải lùi vào đúng 2 dấu cách, thẳng với dấu gạch ở trên.
    content/products/mat-ong-ban-nuoc/index.md:18:3  lỗi  Dòng này thụt vào không đúng.
      → Dòng này phải lùi vào đúng 4 dấu cách, thẳng với “stars” ở trên.
    content/products/mat-ong-ban-nuoc/index.md:19:3  lỗi  Dòng này thụt vào không đúng.
      → Dòng này phải lùi vào đúng 4 dấu cách, thẳng với “decided” ở trên.
    content/products/mat-ong-ban-nuoc/index.md:19:12  nhắc  Mọi nguồn của lần công nhận này có trước ngày quyết định 2026-02-03.
      → Ghi nguồn nói về chính quyết định ấy, hoặc sửa ngày.

    1 sản phẩm, 1 chủ thể, 3 nguồn: 3 lỗi, 1 nhắc."
  `);
});

test('dòng thiếu một dấu cách, và tiếng Việt viết sát lề, là lỗi thụt dòng', () => {
  expect(facts(SOURCES, NUMBERED.slice(1))).toMatchInlineSnapshot(`
    "content/products/mat-ong-ban-nuoc/index.md:16:4  lỗi  Dòng này thụt vào không đúng.
      → Dòng này phải lùi vào đúng 4 dấu cách, thẳng với “decided” ở trên.

    1 sản phẩm, 1 chủ thể, 3 nguồn: 1 lỗi."
  `);
  expect(facts('  vi: Mật ong Bản Nước', 'vi: Mật ong Bản Nước')).toMatchInlineSnapshot(`
    "content/products/mat-ong-ban-nuoc/index.md:3:1  lỗi  Dòng này thụt vào không đúng.
      → Dòng này phải lùi vào đúng 2 dấu cách, dưới “name”.

    1 sản phẩm, 1 chủ thể, 3 nguồn: 1 lỗi."
  `);
});

test('lần công nhận mới thiếu cả dấu gạch lẫn dấu cách', () => {
  const lines = '  stars: 4\n    decided: 2026-02-03\n    sources: [quyet-dinh-2023]';
  expect(facts('season:', `${lines}\nseason:`)).toMatchInlineSnapshot(`
    "content/products/mat-ong-ban-nuoc/index.md:17:3  lỗi  Thiếu dấu gạch bắt đầu một mục mới của danh sách.
      → Viết: \`  - stars: 4\`.
    content/products/mat-ong-ban-nuoc/index.md:19:14  nhắc  Mọi nguồn của lần công nhận này có trước ngày quyết định 2026-02-03.
      → Ghi nguồn nói về chính quyết định ấy, hoặc sửa ngày.

    1 sản phẩm, 1 chủ thể, 3 nguồn: 1 lỗi, 1 nhắc."
  `);
});

test('lần công nhận mới thiếu dấu gạch, các dòng thẳng nhau, chỉ thiếu một dấu gạch', () => {
  const lines = '  stars: 4\n  decided: 2026-02-03\n  sources: [quyet-dinh-2023]';
  expect(facts('season:', `${lines}\nseason:`)).toMatchInlineSnapshot(`
    "content/products/mat-ong-ban-nuoc/index.md:17:3  lỗi  Thiếu dấu gạch bắt đầu một mục mới của danh sách.
      → Viết: \`  - stars: 4\`.
    content/products/mat-ong-ban-nuoc/index.md:18:3  lỗi  Dòng này thụt vào không đúng.
      → Dòng này phải lùi vào đúng 4 dấu cách, thẳng với “stars” ở trên.
    content/products/mat-ong-ban-nuoc/index.md:19:3  lỗi  Dòng này thụt vào không đúng.
      → Dòng này phải lùi vào đúng 4 dấu cách, thẳng với “decided” ở trên.
    content/products/mat-ong-ban-nuoc/index.md:19:12  nhắc  Mọi nguồn của lần công nhận này có trước ngày quyết định 2026-02-03.
      → Ghi nguồn nói về chính quyết định ấy, hoặc sửa ngày.

    1 sản phẩm, 1 chủ thể, 3 nguồn: 3 lỗi, 1 nhắc."
  `);
  const nested = '- text:\n    vi: Túi\n  sources: [bao-mau-2024]';
  const packaging = 'packaging:\n  - text:\n      vi: Hộp\n    sources: [bao-mau-2024]';
  const problems = problemsWith(edited(HONEY, 'season:', `${packaging}\n${nested}\nseason:`));
  expect(problems.map(({ line, remedy }) => `${line} ${remedy.vi}`)).toMatchInlineSnapshot(`
    [
      "21 Dòng này phải lùi vào đúng 2 dấu cách, thẳng với dấu gạch ở trên.",
      "22 Dòng này phải lùi vào đúng 6 dấu cách, dưới “text”.",
      "23 Dòng này phải lùi vào đúng 4 dấu cách, thẳng với “text” ở trên.",
    ]
  `);
});

test('dấu cách không ngắt của Word không bị gọi là lỗi dấu hai chấm', () => {
  expect(facts('    decided', '\u00a0\u00a0\u00a0\u00a0decided')).toMatchInlineSnapshot(`
    "content/products/mat-ong-ban-nuoc/index.md:15:1  lỗi  Dòng thụt vào bằng dấu cách lạ, thường do chép từ Word hay trang web.
      → Xóa khoảng trắng đầu dòng, gõ lại 4 dấu cách.

    1 sản phẩm, 1 chủ thể, 3 nguồn: 1 lỗi."
  `);
});

const IN_BRACES = '  - {stars: 3, decided: 2020-11-15, sources: [quyet-dinh-2023]}\n';
const withItems = (lines: string) =>
  facts('  - stars: 3\n    decided: 2023-11-15\n' + SOURCES, IN_BRACES + lines);

test('mục viết trong ngoặc nhọn: mục sau thiếu dấu gạch, dù viết kiểu nào', () => {
  const right = '{stars: 4, decided: 2023-11-15, sources: [quyet-dinh-2023]}';
  expect(withItems(`  ${right}`)).toMatchInlineSnapshot(`
    "content/products/mat-ong-ban-nuoc/index.md:15:3  lỗi  Thiếu dấu gạch bắt đầu một mục mới của danh sách.
      → Viết: \`  - {stars: 4, decided: 2023-11-15, sources: [quyet-dinh-2023]}\`.

    1 sản phẩm, 1 chủ thể, 3 nguồn: 1 lỗi."
  `);
  expect(withItems('    stars: 4\n    decided: 2023-11-15\n' + SOURCES)).toMatchInlineSnapshot(`
    "content/products/mat-ong-ban-nuoc/index.md:15:5  lỗi  Thiếu dấu gạch bắt đầu một mục mới của danh sách.
      → Viết: \`  - stars: 4\`.

    1 sản phẩm, 1 chủ thể, 3 nguồn: 1 lỗi."
  `);
});

test('sau dấu gạch hai dấu cách, các dòng dưới thụt vào như sau một dấu cách', () => {
  expect(facts('  - stars: 3', '  -  stars: 3')).toMatchInlineSnapshot(`
    "content/products/mat-ong-ban-nuoc/index.md:14:3  lỗi  Sau dấu gạch có thừa dấu cách.
      → Viết: \`- stars: 3\`.

    1 sản phẩm, 1 chủ thể, 3 nguồn: 1 lỗi."
  `);
});

test('Tab trước một dòng sát lề thì xóa đi', () => {
  expect(facts('district:', '\tdistrict:')).toMatchInlineSnapshot(`
    "content/products/mat-ong-ban-nuoc/index.md:6:1  lỗi  Dòng thụt vào bằng phím Tab.
      → Xóa Tab ở đầu dòng.

    1 sản phẩm, 1 chủ thể, 3 nguồn: 1 lỗi."
  `);
});

test.each([
  ['-stars: 3', 'Thiếu dấu cách sau dấu gạch.'],
  ['– stars: 3', 'Dấu “–” không phải dấu gạch của tệp này.'],
  ['• stars: 3', 'Dấu “•” không phải dấu gạch của tệp này.'],
])('dấu gạch viết là %s', (typed, message) => {
  const problems = problemsWith(edited(HONEY, '- stars: 3', typed));
  expect(problems).toMatchObject([
    { line: 14, column: 3, message: { vi: message }, remedy: { vi: 'Viết: `- stars: 3`.' } },
  ]);
});

test('lỗi trong dòng có dấu gạch viết sai vẫn được chỉ đúng chỗ', () => {
  expect(facts('  - stars: 3', '  -   stars:3')).toMatchInlineSnapshot(`
    "content/products/mat-ong-ban-nuoc/index.md:14:3  lỗi  Sau dấu gạch có thừa dấu cách.
      → Viết: \`- stars:3\`.
    content/products/mat-ong-ban-nuoc/index.md:14:7  lỗi  Thiếu dấu cách sau dấu hai chấm.
      → Viết: \`stars: 3\`.

    1 sản phẩm, 1 chủ thể, 3 nguồn: 2 lỗi."
  `);
});
