import { writeXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { sheetTables } from '../workbook/workbook.ts';

/** The texts and marks of a workbook whose cells bear that font. */
async function read(rows: readonly (readonly string[])[], font: string) {
  const cells = rows.flatMap((row, line) =>
    row.map(
      (value, column) => [`${line},${column}`, { value, style: { font: { name: font } } }] as const,
    ),
  );
  const sheets = [{ name: 'S', rows: rows.map((row) => [...row]), cells: new Map(cells) }];
  const [table] = await sheetTables('a.xlsx', await writeXlsx({ sheets }));
  return { rows: table?.rows, marks: [...(table?.marks ?? [])].map(([at]) => at) };
}

test('ô trong phông .VnTime đọc theo TCVN3, cả chữ đứng một mình thì không rõ', async () => {
  expect(await read([['VÝ Dô', '12/QD']], '.VnTime')).toEqual({
    rows: [['Ví Dụ', '12/QD']],
    marks: ['A1'],
  });
});

test('ô trong phông VNI-Times đọc theo VNI', async () => {
  expect((await read([['Baùnh neáp', 'Hoà']], 'VNI-Times')).rows).toEqual([['Bánh nếp', 'Hồ']]);
});

test('phông cũ mà chữ trong đó đã là Unicode thì tin chữ, không tin phông', async () => {
  const rows = [['Chè dây Mường Mươn', 'Cà phê']];
  expect(await read(rows, '.VnTime')).toEqual({ rows, marks: [] });
});

test('phông khác không đổi gì', async () => {
  expect((await read([['VÝ Dô']], 'Arial')).rows).toEqual([['VÝ Dô']]);
});
