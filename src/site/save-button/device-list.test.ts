import { expect, test } from 'vitest';
import { slugsIn } from './device-list.ts';

test('a list is kept in its order, each product once', () => {
  expect(slugsIn('mat-ong che-xanh mat-ong', 500)).toEqual(['mat-ong', 'che-xanh']);
});

test.each([null, '', '{}', '[]', '<ƀ>', '\u0000'])('nothing is saved in %j', (stored) => {
  expect(slugsIn(stored, 500)).toEqual([]);
});

test('a list that grew too long keeps its newest products', () => {
  const stored = Array.from({ length: 2000 }, (_, place) => `p-${place}`).join(' ');
  expect(slugsIn(stored, 500)).toHaveLength(500);
  expect(slugsIn(stored, 500).at(-1)).toBe('p-1999');
});
