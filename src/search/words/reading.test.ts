import { expect, test } from 'vitest';
import { fewerWords } from './reading.ts';

/** Whether a name holds every word. */
const isIn = (names: readonly string[]) => (query: string) =>
  Promise.resolve(names.some((name) => query.split(' ').every((word) => name.includes(word))));

test.each([
  { words: 'mật ong ngon nhất', found: ['mật ong'] },
  { words: 'mua mật ong', found: ['mật ong'] },
  { words: 'mật ong rừng', found: [] },
  { words: 'chè ong', found: ['chè', 'ong'] },
  { words: 'xe máy', found: [] },
])('“$words” is searched as $found', async ({ words, found }) => {
  expect(await fewerWords(words.split(' '), isIn(['mật ong rừng', 'chè shan']))).toEqual(found);
});
