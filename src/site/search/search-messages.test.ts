import { expect, test } from 'vitest';
import { foundText } from './search-messages.ts';

const typed = { query: 'mật ong', isFiltered: false };

test('the number of results is said with the words typed', () => {
  const answer = { total: 12, reading: 'as-typed', searched: 'mật ong' } as const;
  expect(foundText(answer, typed, 'vi')).toBe('12 kết quả cho “mật ong”.');
  expect(foundText(answer, typed, 'en')).toBe('12 results for “mật ong”.');
  expect(foundText({ ...answer, total: 1 }, typed, 'en')).toBe('1 result for “mật ong”.');
});

test('without words it counts the catalogue, or what the filters leave of it', () => {
  const answer = { total: 148, reading: 'as-typed', searched: '' } as const;
  expect(foundText(answer, { query: '', isFiltered: false }, 'vi')).toBe('148 mục trong danh mục.');
  expect(foundText(answer, { query: '', isFiltered: true }, 'vi')).toBe('148 mục khớp bộ lọc.');
});

test.each([
  ['telex', 'Đang hiểu “bis xanh” là “bí xanh”. 3 kết quả.'],
  ['suggestion', 'Không có kết quả cho “bis xanh”. Đang hiện kết quả cho “bí xanh”. 3 kết quả.'],
  ['fewer-words', 'Không có mục nào chứa đủ các từ; đang hiện kết quả cho “bí xanh”. 3 kết quả.'],
] as const)('words read as %s are said to be read so', (reading, sentence) => {
  const asked = { query: 'bis xanh', isFiltered: false };
  expect(foundText({ total: 3, reading, searched: 'bí xanh' }, asked, 'vi')).toBe(sentence);
});

test('nothing found names what was typed', () => {
  const answer = { total: 0, reading: 'as-typed', searched: 'xe đạp' } as const;
  const asked = { query: 'xe đạp', isFiltered: false };
  expect(foundText(answer, asked, 'vi')).toBe('Không tìm thấy gì cho “xe đạp”.');
});
