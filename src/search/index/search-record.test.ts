import { expect, test } from 'vitest';
import { wordsToAdd } from './search-record.ts';

test.each([
  { text: 'Lạc đỏ Na Son', added: ['do'] },
  { text: 'Huyện Điện Biên Đông', added: ['dien', 'dong'] },
  { text: 'Cà-phê', added: ['ca', 'phe'] },
  { text: 'HTX Lay Nưa', added: ['hop', 'tac', 'xa'] },
  { text: 'Mật ong (rừng), “ngon”.', added: [] },
  { text: '', added: [] },
])('$text is also indexed as $added', ({ text, added }) => {
  expect(wordsToAdd(text)).toEqual(added);
});
