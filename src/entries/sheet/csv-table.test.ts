import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvRows } from '../../text/csv-rows.ts';
import { csvOf } from '../../text/csv.ts';

test('bảng nào csvOf ghi ra thì đọc lại y nguyên', () => {
  const cell = fc.string({ unit: fc.constantFrom(...'aạ,;"\t\r\n ') });
  const plain = cell.map((text) => `x${text}`);
  const row = fc.array(plain, { minLength: 2, maxLength: 5 });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1 }), (rows) => {
      const commas = rows.map((cells) => [...cells, 'x', 'x', 'x']);
      expect(csvRows(csvOf(commas))).toEqual(commas);
    }),
  );
});
