import { expect, test } from 'vitest';
import { foundText } from './search-messages.ts';

const typed = { query: 'mật ong', isFiltered: false };

test('the number of results is said with the words typed', () => {
  const answer = {
    total: 12,
    asides: [],
    reading: 'as-typed',
    searched: 'mật ong',
    isComplete: true,
  } as const;
  expect(foundText(answer, typed, 'vi')).toBe('12 kết quả cho “mật ong”.');
  expect(foundText(answer, typed, 'en')).toBe('12 results for “mật ong”.');
  expect(foundText({ ...answer, total: 1 }, typed, 'en')).toBe('1 result for “mật ong”.');
});

test('without words it counts the catalogue, or what the filters leave of it', () => {
  const answer = {
    total: 148,
    asides: [],
    reading: 'as-typed',
    searched: '',
    isComplete: true,
  } as const;
  expect(foundText(answer, { query: '', isFiltered: false }, 'vi')).toBe(
    '148 sản phẩm và người làm trong danh mục.',
  );
  expect(foundText(answer, { query: '', isFiltered: true }, 'vi')).toBe('148 mục khớp bộ lọc.');
});

test.each([
  ['telex', 'Đang hiểu “bis xanh” là “bí xanh”. 3 kết quả.'],
  ['suggestion', 'Không có kết quả cho “bis xanh”. Đang hiện kết quả cho “bí xanh”. 3 kết quả.'],
  ['fewer-words', 'Không có mục nào chứa đủ các từ; đang hiện kết quả cho “bí xanh”. 3 kết quả.'],
] as const)('words read as %s are said to be read so', (reading, sentence) => {
  const asked = { query: 'bis xanh', isFiltered: false };
  const answer = { total: 3, asides: [], reading, searched: 'bí xanh', isComplete: true };
  expect(foundText(answer, asked, 'vi')).toBe(sentence);
});

test('nothing found names what was typed', () => {
  const answer = {
    total: 0,
    asides: [],
    reading: 'as-typed',
    searched: 'xe đạp',
    isComplete: true,
  } as const;
  const asked = { query: 'xe đạp', isFiltered: false };
  expect(foundText(answer, asked, 'vi')).toBe('Không tìm thấy gì cho “xe đạp”.');
});

test('while more may join below, the number is the one so far', () => {
  const answer = { total: 2, asides: [], searched: 'bí xanh', isComplete: false } as const;
  const asked = { query: 'bis xanh', isFiltered: false };
  expect(foundText({ ...answer, reading: 'as-typed' }, asked, 'vi')).toBe(
    'Đã thấy 2 kết quả cho “bí xanh”…',
  );
  expect(foundText({ ...answer, reading: 'telex' }, asked, 'vi')).toBe(
    'Đang hiểu “bis xanh” là “bí xanh”. Đã thấy 2 kết quả…',
  );
});

test('a number that no entry has is unknown, not looked for among words', () => {
  const answer = {
    total: 0,
    asides: [],
    reading: 'number',
    searched: '12345',
    isComplete: true,
  } as const;
  const asked = { query: '12345', isFiltered: false };
  expect(foundText(answer, asked, 'vi')).toBe('Mã này không có trong danh mục.');
});

test.each([
  ['kind', 'Không tên nào có “đồ uống”; dưới đây là hàng cùng loại.'],
  ['text', 'Không tên nào có “đồ uống”; dưới đây là những bài viết có nhắc tới.'],
] as const)('what no name says is shown below a line (%s), and said to be so', (reason, said) => {
  const answer = {
    total: 9,
    asides: [{ reason, from: 0 }],
    reading: 'as-typed',
    searched: 'đồ uống',
    isComplete: true,
  } as const;
  expect(foundText(answer, { query: 'đồ uống', isFiltered: false }, 'vi')).toBe(said);
  const two = { ...answer, asides: [{ reason, from: 2 }] };
  expect(foundText(two, { query: 'đồ uống', isFiltered: false }, 'vi')).toBe(
    '2 kết quả cho “đồ uống”.',
  );
});

test('a place that no entry names is said to lie where it does', () => {
  const place = { name: 'A Pa Chải', within: 'Sín Thầu, huyện Mường Nhé' };
  const aside = { reason: 'nearby', from: 0 } as const;
  const answer = { total: 2, reading: 'place', searched: '', isComplete: true, place } as const;
  const asked = { query: 'a pa chai', isFiltered: false };
  expect(foundText({ ...answer, asides: [aside] }, asked, 'vi')).toBe(
    'A Pa Chải thuộc Sín Thầu, huyện Mường Nhé. Danh mục chưa ghi sản phẩm nào ở đó.',
  );
});

test.each([
  [0, 'Theo các nguồn đã ghi, hôm nay không sản phẩm nào chắc chắn còn hạn sao.'],
  [3, '3 sản phẩm chắc chắn còn hạn sao hôm nay.'],
])('the question what is in force is answered for the day (%i)', (total, said) => {
  const answer = {
    total,
    asides: [],
    reading: 'in-force',
    searched: '',
    isComplete: true,
  } as const;
  expect(foundText(answer, { query: 'còn hạn không', isFiltered: false }, 'vi')).toBe(said);
});

test('of ailments the catalogue says nothing, whatever else was found', () => {
  const answer = {
    total: 0,
    asides: [],
    reading: 'health',
    searched: '',
    isComplete: true,
  } as const;
  const asked = { query: 'mật ong trị ho', isFiltered: false };
  expect(foundText(answer, asked, 'vi')).toBe('Danh mục không ghi công dụng chữa bệnh.');
  expect(foundText({ ...answer, total: 2, asides: [], searched: 'mật ong' }, asked, 'vi')).toBe(
    'Danh mục không ghi công dụng chữa bệnh. 2 kết quả cho “mật ong”.',
  );
});

test('a question is answered for the name that it is about', () => {
  const answer = {
    total: 2,
    asides: [],
    reading: 'question',
    searched: 'mật ong',
    isComplete: true,
  } as const;
  const asked = { query: 'mua mật ong ở đâu', isFiltered: false };
  expect(foundText(answer, asked, 'vi')).toBe('2 kết quả cho “mật ong”.');
});

test('a collection that holds nothing is named with the day of which that is said', () => {
  const answer = {
    total: 0,
    asides: [],
    reading: 'empty-collection',
    searched: '',
    isComplete: true,
    collection: { name: 'Mùa này', criterion: '', day: '2026-11-24' },
  } as const;
  const asked = { query: 'mua nay', isFiltered: false };
  expect(foundText(answer, asked, 'vi')).toBe(
    'Ngày 24/11/2026 mục “Mùa này” chưa có sản phẩm nào.',
  );
  expect(foundText(answer, asked, 'en')).toBe('“Mùa này” holds no product on 24 November 2026.');
});
