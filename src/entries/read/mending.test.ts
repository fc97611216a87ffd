import { expect, test } from 'vitest';
import { headed } from '../problems/problem.ts';
import { edited, HONEY, problemsWith, reportWith, textOf } from '../testing/example-entries.ts';

/** The example with these texts in the place of others. */
const changed = (...pairs: readonly (readonly [string, string])[]) => ({
  [HONEY]: pairs.reduce((text, [from, to]) => text.replace(from, to), textOf(HONEY)),
});

test('mọi lỗi cú pháp và mọi giá trị sai của một tệp được báo trong một lần, đúng chỗ', () => {
  const changes = changed(
    ['  vi: Mật ong Bản Nước', '\tvi: Mật ong: Bản Nước'],
    ['district: dong-song', 'district: dong-sogn'],
    ['  vi: Mật ong hoa rừng.', '  vi: “Mật ong: hoa rừng.”'],
    ['    decided: 2023-11-15', '   decided: 15/11/2023'],
    ['season: [3, 4]', 'season: [3, 14'],
    ['storySources: [bao-mau-2024]', 'storySources:[bao-mau-2025]'],
  );
  expect(reportWith(changes)).toMatchInlineSnapshot(`
    "content/products/mat-ong-ban-nuoc/index.md:3:1  lỗi  Dòng thụt vào bằng phím Tab.
      → Thay Tab bằng hai dấu cách.
    content/products/mat-ong-ban-nuoc/index.md:3:6  lỗi  Dấu hai chấm ở đây làm cho dòng có hai nghĩa.
      → Viết: \`vi: 'Mật ong: Bản Nước'\`.
    content/products/mat-ong-ban-nuoc/index.md:6:11  lỗi  district: “dong-sogn” không phải một huyện nào.
      → Có phải “dong-song”?
    content/products/mat-ong-ban-nuoc/index.md:11:7  lỗi  Ngoặc cong “ ” của Word không phải dấu ngoặc của tệp này.
      → Thay bằng nháy thẳng: \`vi: 'Mật ong: hoa rừng.'\`.
    content/products/mat-ong-ban-nuoc/index.md:15:4  lỗi  Dòng này thụt vào không đúng.
      → Dòng này phải lùi vào đúng 4 dấu cách, thẳng với “stars” ở trên.
    content/products/mat-ong-ban-nuoc/index.md:15:13  lỗi  certifications[1].decided: “15/11/2023” không phải ngày tháng đúng cách viết.
      → Có phải “2023-11-15”?
    content/products/mat-ong-ban-nuoc/index.md:17:9  lỗi  Thiếu dấu đóng ngoặc hoặc dấu nháy.
      → Viết: \`season: [3, 14]\`.
    content/products/mat-ong-ban-nuoc/index.md:17:13  lỗi  season[2]: “14” không phải một tháng.
      → Viết số từ 1 đến 12.
    content/products/mat-ong-ban-nuoc/index.md:18:1  lỗi  Thiếu dấu cách sau dấu hai chấm.
      → Viết: \`storySources: [bao-mau-2025]\`.
    content/products/mat-ong-ban-nuoc/index.md:18:15  lỗi  storySources: “bao-mau-2025” không phải một nguồn trong danh mục.
      → Tạo sources/bao-mau-2025.json cho nguồn này.

    1 sản phẩm, 1 chủ thể, 3 nguồn: 10 lỗi."
  `);
  expect(reportWith(changes, 'en')).toMatchInlineSnapshot(`
    "content/products/mat-ong-ban-nuoc/index.md:3:1  error  The line is indented with a tab.
      → Use two spaces instead.
    content/products/mat-ong-ban-nuoc/index.md:3:6  error  The colon here makes the line ambiguous.
      → Write: \`vi: 'Mật ong: Bản Nước'\`.
    content/products/mat-ong-ban-nuoc/index.md:6:11  error  district: “dong-sogn” is not a district.
      → Did you mean “dong-song”?
    content/products/mat-ong-ban-nuoc/index.md:11:7  error  The curly quotes “ ” of a word processor are no quotes in this file.
      → Use straight quotes: \`vi: 'Mật ong: hoa rừng.'\`.
    content/products/mat-ong-ban-nuoc/index.md:15:4  error  This line is indented wrongly.
      → Indent this line by exactly 4 spaces, in line with “stars” above.
    content/products/mat-ong-ban-nuoc/index.md:15:13  error  certifications[1].decided: “15/11/2023” is not a date in the right form.
      → Did you mean “2023-11-15”?
    content/products/mat-ong-ban-nuoc/index.md:17:9  error  A closing bracket or quote is missing.
      → Write: \`season: [3, 14]\`.
    content/products/mat-ong-ban-nuoc/index.md:17:13  error  season[2]: “14” is not a month.
      → Write a number from 1 to 12.
    content/products/mat-ong-ban-nuoc/index.md:18:1  error  A space is missing behind the colon.
      → Write: \`storySources: [bao-mau-2025]\`.
    content/products/mat-ong-ban-nuoc/index.md:18:15  error  storySources: “bao-mau-2025” is not a source of this catalogue.
      → Create sources/bao-mau-2025.json for this source.

    1 product, 1 producer, 3 sources: 10 errors."
  `);
});

test.each([
  ['Bánh khảo: Mường Mẫu  # ghi chú', "`vi: 'Bánh khảo: Mường Mẫu'`"],
  ["Bánh 'khảo': ngon", `\`vi: "Bánh 'khảo': ngon"\``],
  ['“Bánh khảo: Mường Mẫu”', "`vi: 'Bánh khảo: Mường Mẫu'`"],
  ['"Bánh khảo', '`vi: "Bánh khảo"`'],
  ['"Bánh" khảo', '`vi: \'"Bánh" khảo\'`'],
  ['@Bánh', "`vi: '@Bánh'`"],
])('dòng đúng được viết lại từ dòng đã gõ: %s', (typed, right) => {
  const problems = problemsWith(edited(HONEY, 'vi: Mật ong Bản Nước', `vi: ${typed}`));
  expect(problems).toMatchObject([{ line: 3, column: 7 }]);
  expect(problems[0]?.remedy.vi).toContain(right);
});

test('chữ nhiều dòng đúng cú pháp không bị báo nhầm khi tệp có một lỗi khác', () => {
  const several = `conflicts:
  - vi: Nguồn này
      nói vậy, nguồn kia không
      nói gì
  - vi: "Nguồn: a,
      b"
  - vi: >
      Chú ý: ba
       dòng
  - {vi: Một,
     en: One}
season: [
  3,
  4
]
commune: @ban-nuoc`;
  const changes = changed(['commune: ban-nuoc\n', ''], ['season: [3, 4]', several]);
  expect(reportWith(changes)).toMatchInlineSnapshot(`
    "content/products/mat-ong-ban-nuoc/index.md:31:10  lỗi  Giá trị không được bắt đầu bằng ký hiệu này.
      → Viết: \`commune: '@ban-nuoc'\`.
    content/products/mat-ong-ban-nuoc/index.md:31:10  lỗi  commune: “@ban-nuoc” không phải một xã của Đông Sông.
      → Có phải “ban-nuoc”?

    1 sản phẩm, 1 chủ thể, 3 nguồn: 2 lỗi."
  `);
});

test.each([
  ['{vi: Mật ong: Bản Nước, en: Honey}', "`name: {vi: 'Mật ong: Bản Nước', en: Honey}`"],
  ['{ vi: Mật ong, en: Honey: wild }', "`name: {vi: Mật ong, en: 'Honey: wild'}`"],
])('dấu hai chấm trong ngoặc nhọn: %s', (typed, right) => {
  const name = 'name:\n  vi: Mật ong Bản Nước\n  en: Bản Nước honey';
  const problems = problemsWith(edited(HONEY, name, `name: ${typed}`));
  expect(problems).toMatchObject([{ line: 2, column: 7, remedy: { vi: `Viết: ${right}.` } }]);
});

test('dấu hai chấm trong một mục của danh sách', () => {
  expect(reportWith(edited(HONEY, 'season:', 'aliases: {vi: [Mật: ong]}\nseason:')))
    .toMatchInlineSnapshot(`
    "content/products/mat-ong-ban-nuoc/index.md:17:16  lỗi  aliases.vi[1]: dấu hai chấm cắt đôi chữ này.
      → Viết: 'Mật: ong'.

    1 sản phẩm, 1 chủ thể, 3 nguồn: 1 lỗi."
  `);
});

test('mục không có tên trong một danh sách mất dấu gạch được viết lại', () => {
  const sources = 'sources:\n      - quyet-dinh-2023\n      bao-mau-2024\n';
  const problems = problemsWith(edited(HONEY, 'sources: [quyet-dinh-2023]\n', sources));
  expect(problems.map((problem) => `${headed(problem).vi} ${problem.remedy.vi}`)).toEqual([
    'Thiếu dấu gạch bắt đầu một mục mới của danh sách. Viết: `      - bao-mau-2024`.',
  ]);
});

test('bài viết nằm trên dòng --- cuối: lỗi nói vậy, và các mục ở trên vẫn được xét', () => {
  const story = 'Mật ong được lấy mỗi năm hai vụ.\n\nChú ý: ong rừng dữ.\n';
  const text = textOf(HONEY).replace('season: [3, 4]', 'season: [3, 14]');
  const [start = '', ...rest] = text.split(/\n---\n/u);
  const problems = problemsWith({ [HONEY]: [`${start}\n\n${story}---`, ...rest].join('\n') });
  expect(problems.map((problem) => headed(problem).vi)).toEqual([
    'season[2]: “14” không phải một tháng.',
    'Bài viết nằm trong phần thông tin.',
  ]);
});
