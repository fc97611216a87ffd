import { describe, expect, test } from 'vitest';
import { entriesOf } from '../read-entries.ts';
import { exampleTree, reportWith } from '../testing/example-entries.ts';
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

test('chú thích trên GitHub: mười chỗ đầu, lỗi trước, rồi nói còn bao nhiêu', () => {
  const reminder: Problem = { ...problem, level: 'reminder' };
  const many = [reminder, ...Array.from({ length: 12 }, () => problem)];
  const lines = reportGithub(many, 'vi').split('\n');
  expect(lines.filter((line) => line.startsWith('::error '))).toHaveLength(10);
  expect(lines.slice(10)).toEqual([
    '::warning::Còn 3 lỗi và lời nhắc khác; tất cả ở trang Summary của lần chạy này.',
  ]);
  expect(reportGithub(many.slice(0, 10), 'vi')).not.toContain('::warning');
});

test('JSON cho chương trình khác có đủ mã, chỗ và hai thứ tiếng', () => {
  expect(JSON.parse(reportJson(entries, [problem]))).toEqual({
    read: { products: 1, producers: 1, sources: 3 },
    problems: [problem],
  });
});

describe('Tên tệp và lời báo do người lạ đặt', () => {
  const hostile: Problem = {
    ...problem,
    file: 'content/products/x\u001b]8;;https://evil.vn\u0007/a\n::error file=b,line=1::c%0A\u202e.md',
    message: { vi: 'a\r\n::set-output name=x::y\u009b2J', en: 'a' },
    remedy: { vi: '%0A::stop-commands::t\u{e0041}', en: 'b' },
  };
  const steering = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

  test('không lái màn hình, cũng không thêm dòng vào báo cáo', () => {
    const report = reportText(entries, [hostile], 'vi');
    expect(report).not.toMatch(steering);
    expect(report.split('\n')).toHaveLength(4);
    expect(report).toMatchInlineSnapshot(`
      "content/products/x⟨U+001B⟩]8;;https://evil.vn⟨U+0007⟩/a⟨U+000A⟩::error file=b,line=1::c%0A⟨U+202E⟩.md:7:3  lỗi  a⟨U+000D⟩⟨U+000A⟩::set-output name=x::y⟨U+009B⟩2J
        → %0A::stop-commands::t⟨U+E0041⟩

      1 sản phẩm, 1 chủ thể, 3 nguồn: 1 lỗi."
    `);
  });

  test('không thêm được lệnh hay thuộc tính nào cho GitHub', () => {
    const report = reportGithub([hostile], 'vi');
    expect(report).not.toMatch(steering);
    expect(report).not.toContain('\n');
    expect(report).toMatchInlineSnapshot(
      `"::error file=content/products/x⟨U+001B⟩]8;;https%3A//evil.vn⟨U+0007⟩/a⟨U+000A⟩%3A%3Aerror file=b%2Cline=1%3A%3Ac%250A⟨U+202E⟩.md,line=7,col=3,title=known-district::a⟨U+000D⟩⟨U+000A⟩::set-output name=x::y⟨U+009B⟩2J%0A→ %250A::stop-commands::t⟨U+E0041⟩"`,
    );
    // Only a command at the beginning of a line counts; its properties end at the first “::” behind it.
    const [, place = ''] = /^::error (.*?)::/u.exec(report) ?? [];
    expect(place.split(',').map((part) => part.split('=')[0])).toEqual([
      'file',
      'line',
      'col',
      'title',
    ]);
  });

  test('ra JSON nguyên vẹn mà không lái màn hình', () => {
    const report = reportJson(entries, [hostile]);
    expect(report).not.toMatch(steering);
    expect(JSON.parse(report)).toMatchObject({ problems: [hostile] });
  });
});
