import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { RULES } from './rules.ts';

test('mỗi quy tắc mang tên tệp của nó, có một phép thử riêng và được nêu bằng hai thứ tiếng', () => {
  const tested = readdirSync(import.meta.dirname)
    .filter((file) => file.endsWith('.test.ts') && file !== 'rules.test.ts')
    .map((file) => file.replace('.test.ts', ''));
  expect(RULES.map(({ code }) => code).sort()).toEqual(tested.sort());
  expect(RULES.filter(({ demand }) => demand.vi === demand.en)).toEqual([]);
});
