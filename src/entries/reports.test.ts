import { expect, test } from 'vitest';
import { entriesOf } from './entries.ts';
import { exampleTree, reportWith } from './example-entries.ts';
import type { Problem } from './problem.ts';
import { reportGithub } from './report-github.ts';
import { reportJson } from './report-json.ts';
import { reportText } from './report-text.ts';

const { entries } = entriesOf(exampleTree());
const problem: Problem = {
  file: 'content/products/a,b:c/index.md',
  line: 7,
  column: 3,
  level: 'error',
  code: 'known-district',
  message: { vi: '100 % “\u001b[2J” lạ.', en: '100 % strange.' },
  remedy: { vi: 'Sửa lại.', en: 'Correct it.' },
};

test('không có gì sai thì chỉ còn một dòng tổng kết', () => {
  expect(reportWith()).toBe('1 sản phẩm, 1 chủ thể, 3 nguồn: không có lỗi.');
  expect(reportWith({}, 'en')).toBe('1 product, 1 producer, 3 sources: no errors.');
});

test('báo cáo chữ không đưa mã điều khiển ra màn hình', () => {
  expect(reportText(entries, [problem], 'vi')).toMatchInlineSnapshot(`
    "content/products/a,b:c/index.md:7:3  lỗi  100 % “⟨U+001B⟩[2J” lạ.
      → Sửa lại.

    1 sản phẩm, 1 chủ thể, 3 nguồn: 1 lỗi."
  `);
});

test('chú thích GitHub mã hóa %, xuống dòng, dấu hai chấm và dấu phẩy', () => {
  const reminder: Problem = { ...problem, level: 'reminder', file: 'content/site.json' };
  expect(reportGithub([problem, reminder], 'vi')).toMatchInlineSnapshot(`
    "::error file=content/products/a%2Cb%3Ac/index.md,line=7,col=3,title=known-district::100 %25 “⟨U+001B⟩[2J” lạ.%0A→ Sửa lại.
    ::notice file=content/site.json,line=7,col=3,title=known-district::100 %25 “⟨U+001B⟩[2J” lạ.%0A→ Sửa lại."
  `);
});

test('JSON cho chương trình khác có đủ mã, chỗ và hai thứ tiếng', () => {
  expect(JSON.parse(reportJson(entries, [problem]))).toEqual({
    read: { products: 1, producers: 1, sources: 3 },
    problems: [problem],
  });
});
