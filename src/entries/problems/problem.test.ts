import { expect, test } from 'vitest';
import { edited, HONEY, problemsWith } from '../testing/example-entries.ts';
import { type Level, type Problem, shortened } from './problem.ts';

const problems = (count: number, level: Level, file = 'a.json'): Problem[] =>
  Array.from({ length: count }, (_, index) => ({
    ...{ file, line: index + 1, column: 1, level, code: 'field' },
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
    ...{ file: 'a.json', level: 'error', code: 'more-errors' },
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

test('tệp có hàng trăm nghìn lỗi vẫn được kiểm tra xong', { timeout: 60_000 }, () => {
  const list = `[${Array.from({ length: 130_000 }, () => 1).join(',')}]`;
  expect(problemsWith({ 'candidates.json': list }).length).toBeGreaterThanOrEqual(51);
});
