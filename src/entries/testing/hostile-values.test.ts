import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { checkedEntries } from '../check.ts';
import { exampleTree, HONEY, textOf, TODAY, type Changes } from './example-entries.ts';
import { anyText, facts, JSON_FILES, spoilt } from './hostile-arbitraries.ts';
import { misplaced, withStory } from './hostile-codes.ts';
import { reportGithub } from '../problems/report-github.ts';
import { reportJson } from '../problems/report-json.ts';
import { reportText } from '../problems/report-text.ts';
import { headed, shortened } from '../problems/problem.ts';

const STEERING = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;
const RUNS = { numRuns: 150, seed: 26_2026 };
const LIMIT = { timeout: 120_000 };

/** Checks and reports a tree; fails where the check throws, points nowhere, or lets anything steer whoever reads it. */
function survives(changes: Changes): void {
  const { entries, problems } = checkedEntries(exampleTree(changes), TODAY);
  expect(misplaced(changes, problems)).toEqual([]);
  const told = shortened(problems);
  expect(misplaced(changes, told)).toEqual([]);
  for (const lang of ['vi', 'en'] as const) {
    const text = reportText(entries, told, lang);
    const github = reportGithub(told, lang);
    expect(text).not.toMatch(STEERING);
    expect(github).not.toMatch(STEERING);
    expect(
      github.split('\n').filter((line) => !/^::(?:(?:error|notice) file=|warning::)/u.test(line)),
    ).toEqual(told.length === 0 ? [''] : []);
  }
  expect(JSON.parse(reportJson(entries, told))).toMatchObject({
    problems: told.map((problem) => {
      const { file, line, column, level, code, remedy } = problem;
      return { file, line, column, level, code, message: headed(problem), remedy };
    }),
  });
}

const check = (changes: fc.Arbitrary<Changes>, runs = RUNS.numRuns) =>
  fc.assert(fc.property(changes, survives), { ...RUNS, numRuns: runs });

test('tệp nào cũng có thể chứa byte bất kỳ', LIMIT, () => {
  const file = fc.constantFrom(HONEY, ...JSON_FILES);
  check(
    fc.tuple(file, fc.uint8Array({ maxLength: 300 })).map(([path, bytes]) => ({ [path]: bytes })),
  );
});

test('sản phẩm bị làm hỏng ở chỗ bất kỳ', LIMIT, () => {
  check(
    spoilt(textOf(HONEY)).map((text) => ({ [HONEY]: text })),
    400,
  );
});

test('tệp JSON bị làm hỏng ở chỗ bất kỳ', LIMIT, () => {
  const file = fc.constantFrom(...JSON_FILES.filter((path) => textOf(path) !== ''));
  check(
    file.chain((path) => spoilt(textOf(path)).map((text) => ({ [path]: text }))),
    300,
  );
});

test('tệp JSON đúng cú pháp mang giá trị bất kỳ', LIMIT, () => {
  const value = fc.jsonValue({ maxDepth: 5, noUnicodeString: false });
  const file = fc.constantFrom(...JSON_FILES);
  check(fc.tuple(file, value).map(([path, json]) => ({ [path]: JSON.stringify(json, null, 1) })));
});

test('phần thông tin đúng cú pháp mang giá trị bất kỳ ở mục có thật', LIMIT, () => {
  check(
    facts.map((value) => ({ [HONEY]: `---\n${stringify(value)}---\n\nOng.\n` })),
    300,
  );
});

test('bài viết bất kỳ', LIMIT, () => {
  check(
    anyText.map((markdown) => withStory(markdown)),
    300,
  );
  check(anyText.map((markdown) => ({ 'products/mat-ong-ban-nuoc/index.en.md': markdown })));
});

test('tên tệp và tên thư mục bất kỳ', LIMIT, () => {
  const name = anyText.filter((text) => text !== '' && !text.includes('/'));
  const folder = fc.constantFrom(
    'products/',
    'producers/',
    'sources/',
    'districts/',
    'fairs/',
    'pages/',
    '',
  );
  const ending = fc.constantFrom('.json', '/index.md', '/index.en.md', '/a.jpg', '.mdx', '');
  check(
    fc
      .tuple(folder, name, ending)
      .map(([above, own, end]) => ({ [above + own + end]: textOf(HONEY) })),
  );
});
