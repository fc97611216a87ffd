import { expect, test } from 'vitest';
import { mayProveStars, SOURCE_KINDS } from './source.ts';

test('A decision, an official page or the press may prove stars; a shop never does', () => {
  expect(SOURCE_KINDS.filter(mayProveStars)).toEqual(['decision', 'official', 'press']);
});
