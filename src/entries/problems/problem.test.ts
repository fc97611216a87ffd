import { expect, test } from 'vitest';
import { entriesOf } from '../read-entries.ts';
import { edited, exampleTree, HONEY, problemsWith } from '../testing/example-entries.ts';
import { type Level, type Problem, shortened } from './problem.ts';

const problems = (count: number, level: Level, file = 'a.json'): Problem[] =>
  Array.from({ length: count }, (_, index) => ({
    file,
    line: index + 1,
    column: 1,
    level,
    code: 'field',
    message: { vi: 'Sai.', en: 'Wrong.' },
    remedy: { vi: 'Sửa.', en: 'Mend it.' },
  }));

test('năm mươi lỗi trong một tệp được kể hết', () => {
  const fifty = problems(50, 'error');
  expect(shortened(fifty)).toEqual(fifty);
});

test('tệp có nhiều lỗi hơn thì dòng cuối nói còn bao nhiêu, tệp khác không bị ảnh hưởng', () => {
  const others = problems(3, 'error', 'b.json');
  const all = [...problems(60, 'error'), ...others];
  const shown = shortened(all);
  expect(shown).toHaveLength(54);
  expect(shown[50]).toMatchObject({
    file: 'a.json',
    level: 'error',
    code: 'more-errors',
    message: { vi: 'Tệp này còn 10 chỗ khác.', en: 'There are 10 more places in this file.' },
  });
  expect(shown.slice(51)).toEqual(others);
});

test('lời nhắc không đẩy lỗi ra ngoài, và chỉ còn lời nhắc thì không chặn', () => {
  const [error] = problems(1, 'error');
  const shown = shortened([...problems(51, 'reminder'), ...(error ? [error] : [])]);
  expect(shown).toContain(error);
  expect(shown.at(-1)).toMatchObject({ level: 'reminder', code: 'more-reminders' });
});

test('tệp chỉ gồm mục lạ vẫn được báo gọn', () => {
  const nonsense = Array.from({ length: 500 }, (_, index) => `x${index}: y\n`).join('');
  const found = problemsWith(edited(HONEY, 'season:', `${nonsense}season:`));
  expect(found).toHaveLength(500);
  expect(shortened(found)).toHaveLength(51);
});

test('tệp có hàng trăm nghìn lỗi: chỉ nghìn lỗi đầu được viết ra, vẫn đếm đủ và chỉ tới lỗi cuối', () => {
  const list = `[${Array.from({ length: 130_000 }, () => 1).join(',')}]`;
  const found = problemsWith({ 'candidates.json': list });
  expect(found).toHaveLength(1001);
  const shown = shortened(found);
  expect(shown).toHaveLength(51);
  expect(shown.map(({ column }) => column)).toEqual([
    ...Array.from({ length: 50 }, (_, index) => 2 + 2 * index),
    260_000,
  ]);
  expect(shown[50]).toMatchObject({
    code: 'more-errors',
    message: { vi: 'Tệp này còn 129950 chỗ khác.' },
  });
});

test('danh sách dài: mục gõ sai tên không bị kể thêm là thiếu, ở phần nào của tệp cũng vậy', () => {
  const item = { nmae: { vi: 'a', en: 'a' }, status: 'potential', said: { vi: 'a' } };
  const rest = { district: 'dong-song', sources: ['bao-mau-2024'] };
  const items = Array.from({ length: 1500 }, () => ({ ...item, ...rest }));
  const shown = shortened(problemsWith({ 'candidates.json': JSON.stringify(items) }));
  expect(new Set(shown.slice(0, 50).map(({ remedy }) => remedy.vi))).toEqual(
    new Set(['Có phải “name”?']),
  );
  expect(shown[50]?.message.vi).toBe('Tệp này còn 1450 chỗ khác.');
});

test('danh sách dài mà đúng cả thì được đọc trọn', () => {
  const queries = Array.from({ length: 1500 }, () => ({
    query: 'ong',
    kind: 'exact-name',
    first: ['products/mat-ong-ban-nuoc'],
  }));
  const files = { 'search-queries.json': JSON.stringify(queries) };
  expect(problemsWith(files)).toEqual([]);
  expect(entriesOf(exampleTree(files)).entries.searchQueries.complete).toHaveLength(1500);
});
