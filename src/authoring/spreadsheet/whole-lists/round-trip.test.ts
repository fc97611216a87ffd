import { readXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { csvRows } from '../../../text/csv/csv-rows.ts';
import { csvOf } from '../../../text/csv/csv.ts';
import { exportTable } from '../workbook/export-table.ts';
import { importedList } from '../imported-list.ts';
import { exportedXlsx, sheetTables } from '../workbook/workbook.ts';
import { entriesIn, planFor, PROVINCE, told } from '../../testing/sheet-import.sample.ts';

test.each(['content', PROVINCE])(
  'xuất %s ra bảng rồi nhập lại: không tệp nào thay đổi',
  (folder) => {
    const entries = entriesIn(folder);
    for (const lang of ['vi', 'en'] as const) {
      const rows = csvRows(csvOf(exportTable(entries, lang)));
      expect(importedList([{ name: '', rows }], entries).ignored).toEqual([]);
      const plan = planFor(rows, entries);
      expect(
        told({ ...plan, rows: plan.rows.filter(({ outcome }) => outcome !== 'unchanged') }),
      ).toBe('');
      expect([...plan.files.keys()]).toEqual([]);
      const counting = [...entries.products.values()].filter(({ fields }) => !fields?.withdrawn);
      expect(plan.rows).toHaveLength(counting.length);
    }
  },
);

test('bảng .xlsx xuất ra chỉ có ô chữ, không có công thức, và đọc lại y nguyên', async () => {
  const table = exportTable(entriesIn(PROVINCE), 'vi');
  const hostile = [...table, ['=1+1', '+84', '-5', '@SUM(A1)', '＝1', '=cmd|x!A1', '0912']];
  const bytes = await exportedXlsx(hostile, 'Sản phẩm');
  const [sheet] = (await readXlsx(bytes)).sheets;
  const formulas = [...(sheet?.cells ?? [])].filter(([, { formula }]) => formula !== undefined);
  expect(formulas).toEqual([]);
  const [read] = await sheetTables('a.xlsx', bytes);
  const width = table[0]?.length ?? 0;
  const padded = (row: readonly string[]) =>
    Array.from({ length: width }, (_, at) => row[at] ?? '');
  expect(read?.rows.map(padded)).toEqual(hostile.map(padded));
});
