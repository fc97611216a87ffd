import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TODAY } from '../../../entries/testing/example-entries.ts';
import { entriesIn, PROVINCE } from '../../testing/sheet-import.sample.ts';
import { handedBack } from '../handed-back.ts';
import { importPlan } from '../import-plan.ts';
import { importedList } from '../imported-list.ts';
import { rowsReport } from '../report.ts';
import { SheetFault } from '../workbook/sheet-fault.ts';
import { sheetTables } from '../workbook/workbook.ts';

const HEADINGS = [
  'STT',
  'Tên sản phẩm',
  'Tên chủ thể, địa chỉ',
  'Chủ thể',
  'Huyện',
  'Xã',
  'Xã hiện nay',
  'Mã số sản phẩm OCOP',
  'Địa chỉ',
  'Điện thoại',
  'Nhóm',
  'Hạng sao',
  'Ngày',
  'Năm công nhận',
  'Số QĐ',
  'Ghi chú',
  'Lý do',
  'Cột lạ',
  'Tªn s¶n phÈm',
];
const CELLS = [
  '',
  '3 sao',
  '★★★★',
  'Chè xanh Ví Dụ',
  'HTX Trang Trắng, xã Trang Trắng, thị xã Ví Dụ',
  'Ví Dụ',
  'xã Bản Nháp',
  'phường Ví Dụ',
  '11-094-03127-1-2023',
  'I.3.b',
  'Đồ uống',
  '15/11/2023',
  '32/13/2023',
  '25/QĐ-UBND ngày 1/2/2026',
  'Thu hồi theo QĐ 7/QĐ-UBND ngày 5/5/2026, lý do: x',
  'Không đạt',
  '#N/A',
  'nt',
  'B¸nh nÕp',
  'Baùnh neáp',
  'Hợp tác x· Bản MÉu',
  '01681234567',
  '84912345678',
  'II. Sản phẩm không đạt',
  'Cộng: 3',
  '=1+1',
  '../../x',
];
const cell = fc.oneof(fc.constantFrom(...CELLS), fc.string({ maxLength: 12, unit: 'grapheme' }));
const list = fc
  .uniqueArray(fc.constantFrom(...HEADINGS), { minLength: 1, maxLength: 8 })
  .chain((headings) =>
    fc.record({
      headings: fc.constant(headings),
      rows: fc.array(fc.array(cell, { minLength: headings.length, maxLength: headings.length }), {
        maxLength: 4,
      }),
      separator: fc.constantFrom(';', ',', '\t'),
    }),
  );

/** A list as its lines are drawn. */
interface ListText {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly separator: string;
}

const GIVEN = { number: '99/QĐ-UBND', date: '2026-11-10', issuer: 'UBND tỉnh Mẫu', sources: [] };
const entries = entriesIn(PROVINCE);
const quotedCell = (text: string) => `"${text.replaceAll('"', '""')}"`;

test('danh sách nào cũng đọc được, trả lại được, hay bị từ chối bằng một câu; tên ghi ra đều có trong danh sách', async () => {
  const run = async ({ headings, rows, separator }: ListText) => {
    const text = [headings, ...rows].map((row) => row.map(quotedCell).join(separator)).join('\n');
    try {
      const tables = await sheetTables('a.csv', new TextEncoder().encode(text));
      const read = importedList(tables, entries);
      const plan = importPlan(read.rows, entries, GIVEN, TODAY);
      expect(rowsReport(plan.rows, 'vi')).toContain('từ chối');
      await handedBack(read, plan.rows, entries, 'vi');
      const said = tables
        .flatMap((table) => table.rows.flat())
        .join(' ')
        .normalize('NFC');
      for (const [path, content] of plan.files) {
        if (entries.tree.files.has(path) || !path.startsWith('products/')) continue;
        const [, name = ''] = /^ {2}vi: '?(.*?)'?$/mu.exec(String(content)) ?? [];
        const words = name.replaceAll("''", "'").match(/[\p{L}\d]+/gu) ?? [];
        for (const word of words) expect(said).toContain(word);
      }
    } catch (error) {
      if (!(error instanceof SheetFault)) throw error;
    }
  };
  await fc.assert(fc.asyncProperty(list, run), { numRuns: 500, seed: 12 });
}, 120_000);
