import { expect, test } from 'vitest';
import { isWithin } from './category.ts';

test.each([
  ['I.5.a', 'I.5.a', 'itself'],
  ['I.5.a', 'I.5', 'its group'],
  ['I.5.a', 'I', 'its sector'],
])('%s lies within %s: %s', (code, ancestor) => {
  expect(isWithin(code, ancestor)).toBe(true);
});

test.each([
  ['I.5', 'I.5.a', 'the group is larger than its leaf'],
  ['I.5.b', 'I.5.a', 'another leaf'],
  ['II.1', 'I', 'codes that only begin alike'],
  ['I.10', 'I.1', 'codes that only begin alike'],
])('%s does not lie within %s: %s', (code, ancestor) => {
  expect(isWithin(code, ancestor)).toBe(false);
});
