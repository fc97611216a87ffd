import { expect, test } from 'vitest';
import { fileSize } from './file-size.ts';

test('a file’s size is told in the unit and with the decimal sign that people read', () => {
  expect(fileSize(1, 'vi')).toBe('1 KB');
  expect(fileSize(839_001, 'vi')).toBe('840 KB');
  expect(fileSize(1_240_000, 'vi')).toBe('1,2 MB');
  expect(fileSize(1_240_000, 'en')).toBe('1.2 MB');
});
