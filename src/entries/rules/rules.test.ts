import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { edited, HONEY, problemsWith } from '../testing/example-entries.ts';
import { PROBLEM_CODES, RULES } from './rules.ts';

test('mỗi mã chỉ có một nghĩa, nêu bằng hai thứ tiếng', () => {
  const codes = PROBLEM_CODES.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  expect(PROBLEM_CODES.filter(({ demand }) => demand.vi === demand.en)).toEqual([]);
});

test('mọi lỗi và lời nhắc đều mang một mã có trong bảng, đúng mức', () => {
  const problems = [
    ...problemsWith({ 'site.json': '{' }),
    ...problemsWith(edited(HONEY, 'stars: 3', 'stars: 6 # sao')),
    ...problemsWith(edited(HONEY, 'producer: htx-ban-nuoc', 'producer: htx-la')),
  ];
  expect(problems.map(({ code }) => code)).toEqual([
    'unreadable',
    'field',
    'cut-value',
    'known-producer',
  ]);
  for (const { code, level } of problems) {
    expect(PROBLEM_CODES).toContainEqual(expect.objectContaining({ code, level }));
  }
});

test('mỗi quy tắc mang tên tệp của nó, có một phép thử riêng và được nêu bằng hai thứ tiếng', () => {
  const tested = readdirSync(import.meta.dirname)
    .filter((file) => file.endsWith('.test.ts') && file !== 'rules.test.ts')
    .map((file) => file.replace('.test.ts', ''));
  expect(RULES.map(({ code }) => code).sort()).toEqual(tested.sort());
  expect(RULES.filter(({ demand }) => demand.vi === demand.en)).toEqual([]);
});
