import { expect, test } from 'vitest';
import { notesIn } from './notes.ts';

test('a note is found by its product', () => {
  expect(notesIn('{"mat-ong":"mua cho mẹ"}').get('mat-ong')).toBe('mua cho mẹ');
});

test.each([null, '', '{', '[]', 'null', '7', '{"mat-ong":7}', '\u0000'])(
  'in %j there is no note',
  (stored) => {
    expect([...notesIn(stored)]).toEqual([]);
  },
);
