import { expect, test } from 'vitest';
import { markedParts } from './marked.ts';

/** The text with its marked pieces in brackets. */
function bracketed(text: string, query: string): string {
  return markedParts(text, query)
    .map((part) => (part.isMarked ? `[${part.text}]` : part.text))
    .join('');
}

test.each([
  ['Mật ong rừng', 'ong', 'Mật [ong] rừng'],
  ['Ong Mật', 'ong', '[Ong] Mật'],
  ['Mật ong rừng', 'mat ong', '[Mật] [ong] rừng'],
  ['Đậu phộng đỏ', 'dau do', '[Đậu] phộng [đỏ]'],
  ['Ðậu', 'đậu', '[Ðậu]'],
  ['Khoai sọ Phì Nhừ', 'khoai phi', '[Khoai] sọ [Phì] Nhừ'],
  ['Xã Mường Ảng', 'muo', 'Xã [Mườ]ng Ảng'],
  ['Xã Mường Ảng', 'muo ang', 'Xã Mường [Ảng]'],
  ['Mật ong', 'bí xanh', 'Mật ong'],
  ['Mật ong', '', 'Mật ong'],
  ['Gạo (nếp)', '.*(', 'Gạo (nếp)'],
])('in %s the search for “%s” marks %s', (text, query, marked) => {
  expect(bracketed(text, query)).toBe(marked);
});

test('a name written with separate tone marks keeps them on their letters', () => {
  expect(bracketed('Mường'.normalize('NFD'), 'muo').normalize('NFC')).toBe('[Mườ]ng');
});

test('the pieces together are the text', () => {
  const name = 'Chè Shan tuyết – Tủa Chùa';
  expect(
    markedParts(name, 'che tua')
      .map(({ text }) => text)
      .join(''),
  ).toBe(name);
});
