import { expect, test } from 'vitest';
import { slugsIn } from './shortlist.ts';

test('a shortlist is kept in its order, each product once', () => {
  expect(slugsIn('mat-ong che-xanh mat-ong')).toEqual(['mat-ong', 'che-xanh']);
});

test.each([null, '', '{}', '[]', '<ƀ>', '\u0000'])('nothing is put aside in %j', (stored) => {
  expect(slugsIn(stored)).toEqual([]);
});

test('a shortlist that grew too long keeps its newest products', () => {
  const stored = Array.from({ length: 2000 }, (_, place) => `p-${place}`).join(' ');
  expect(slugsIn(stored)).toHaveLength(500);
  expect(slugsIn(stored).at(-1)).toBe('p-1999');
});
