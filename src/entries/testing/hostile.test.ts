import { expect, test } from 'vitest';
import { problemsWith } from './example-entries.ts';
import { misplaced, PROVOCATIONS, provoked } from './hostile-codes.ts';
import { PROBLEM_CODES } from '../rules/rules.ts';

test('mã nào cũng có một mục nhập gây ra nó', () => {
  expect(Object.keys(PROVOCATIONS).sort()).toEqual(PROBLEM_CODES.map(({ code }) => code).sort());
});

test.each(Object.entries(PROVOCATIONS))('%s được báo đúng chỗ', (code, [changes, place]) => {
  expect(provoked(changes)).toContain(`${code} ${place}`);
  expect(misplaced(changes, problemsWith(changes))).toEqual([]);
});
