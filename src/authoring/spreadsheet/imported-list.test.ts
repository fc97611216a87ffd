import { expect, test } from 'vitest';
import { decisionInTitle } from './imported-list.ts';

const decisionAbove = (...titles: readonly string[]) =>
  decisionInTitle({ name: '', rows: titles.map((text) => ['', text]) }, titles.length);

test('quyết định ghi trên đầu phụ lục được đọc cùng ngày và cơ quan', () => {
  const title = '(Kèm theo Quyết định số 1788/QĐ-UBND ngày 10 tháng 11 năm 2026 của UBND tỉnh Mẫu)';
  expect(decisionAbove('PHỤ LỤC', title)).toEqual({
    at: 'B2',
    number: '1788/QĐ-UBND',
    date: '2026-11-10',
    issuer: 'UBND tỉnh Mẫu',
  });
  expect(decisionAbove('Ban hành theo QĐ 25/QĐ-UBND')).toEqual({ at: 'B1', number: '25/QĐ-UBND' });
});

test.each([
  'Danh sách sản phẩm theo Quyết định của tỉnh',
  'Quyết định số 25/QĐ-UBND của UBND"; rm -rf ~; "',
  'Quyết định số 25/QĐ-$(id)',
  'Quyết định số 25/`id`',
])('tiêu đề khác, hay chữ mà dòng lệnh hiểu là lệnh, không thành gợi ý: %s', (title) => {
  expect(decisionAbove(title)).toBeUndefined();
});
