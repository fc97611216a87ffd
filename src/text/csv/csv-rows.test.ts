import { expect, test } from 'vitest';
import { csvRows, pastedRows, UnbalancedQuote } from './csv-rows.ts';

test('dấu phẩy, dấu chấm phẩy hay tab, có BOM hay không: đều đọc ra cùng một bảng', () => {
  const table = [
    ['Tên', 'Hạng sao'],
    ['Gạo, nếp', ''],
  ];
  expect(csvRows('\uFEFFTên,Hạng sao\r\n"Gạo, nếp",\r\n')).toEqual(table);
  expect(csvRows('Tên;Hạng sao\nGạo, nếp;\n')).toEqual(table);
  expect(csvRows('Tên\tHạng sao\rGạo, nếp\t')).toEqual(table);
  expect(csvRows('sep=;\r\nTên;Hạng sao\r\nGạo, nếp;')).toEqual(table);
});

test('ô trong dấu nháy chứa được dấu nháy và xuống dòng', () => {
  expect(csvRows('a,"nói ""có""\nhai dòng",c\nd')).toEqual([
    ['a', 'nói "có"\nhai dòng', 'c'],
    ['d'],
  ]);
});

test.each([
  ['mở mà không đóng', 'a,b\nc,"d\ne', 2],
  ['chữ sau dấu đóng', 'a\n"b\nc"d', 2],
])('dấu nháy lệch bị từ chối, kèm số dòng: %s', (_, text, line) => {
  expect(() => csvRows(text)).toThrow(expect.objectContaining({ line }));
  expect(() => csvRows(text)).toThrow(UnbalancedQuote);
});

test('chữ dán từ bảng tính: ô cách nhau bằng tab; dấu nháy không bao trọn ô chỉ là một chữ', () => {
  expect(pastedRows('"hai\r\ndòng"\tb, c\n"a" b\t"mở\n5" dài')).toEqual([
    ['hai\r\ndòng', 'b, c'],
    ['"a" b', '"mở'],
    ['5" dài'],
  ]);
});
