import { expect, test } from 'vitest';
import { importCommand } from './import-arguments.ts';

test.for([
  ['không có ngoặc', ['Phụ', 'lục', 'QĐ', '12.xlsx']],
  ['ngoặc cong của Word', ['phu-luc.xlsx', '--decision', '“12/QĐ-UBND', 'ngày', '3”']],
] as const)('tên tệp, giá trị có dấu cách mà %s: nói cách đặt ngoặc', ([, args]) => {
  expect(() => importCommand(args)).toThrow(
    /^Không hiểu lệnh\.\n→ Tên tệp hay chữ sau cờ có dấu cách: đặt trong ngoặc kép thẳng "…"\.\nCách dùng/u,
  );
});
