import { expect, test } from 'vitest';
import { fewerWords } from './fewer-words.ts';

/** Counts the names that hold every word. */
const countIn = (names: readonly string[]) => (query: string) =>
  Promise.resolve(
    names.filter((name) => query.split(' ').every((word) => name.includes(word))).length,
  );

test.each([
  { words: 'mật ong ngon nhất', found: ['mật ong'] },
  { words: 'mua mật ong', found: ['mật ong'] },
  { words: 'mật ong rừng', found: [] },
  { words: 'chè ong', found: ['chè', 'ong'] },
  { words: 'xe máy', found: [] },
])('“$words” is searched as $found', async ({ words, found }) => {
  expect(await fewerWords(words.split(' '), countIn(['mật ong rừng', 'chè shan']))).toEqual(found);
});
