import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exportedXlsx, sheetTables } from '../workbook/workbook.ts';
import { exportTable } from '../workbook/export-table.ts';
import { COLUMNS } from '../workbook/columns.ts';
import { entriesIn, planFor, PROVINCE } from '../../testing/sheet-import.sample.ts';
import { SheetFault } from '../workbook/sheet-fault.ts';

const entries = entriesIn(PROVINCE);
const RUNS = { numRuns: 60, seed: 9 };

test('tệp .xlsx hỏng ở chỗ nào cũng chỉ cho bảng hoặc một lời giải thích', async () => {
  const whole = await exportedXlsx(exportTable(entries, 'vi'), 'Sản phẩm');
  const damage = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1 });
  await fc.assert(
    fc.asyncProperty(damage, fc.nat(whole.length), async (changes, cut) => {
      const bytes = Uint8Array.from(whole);
      for (const [at, byte] of changes) bytes[at] = byte;
      const read = sheetTables('a.xlsx', bytes.subarray(0, Math.max(cut, whole.length / 2)));
      expect(await read.catch((error: unknown) => error)).toSatisfy(
        (result) => Array.isArray(result) || result instanceof SheetFault,
      );
    }),
    RUNS,
  );
});

test('chữ gì trong ô cũng không làm lệnh ngã hay ghi ra ngoài ba thư mục', () => {
  const piece = fc.constantFrom(
    '../',
    '\u202E',
    '---\n',
    '"',
    "'",
    '{{',
    '&a',
    '!!js',
    '<script>',
    '=1',
    '\u0000',
    'HTX ',
    '3',
    '2023',
    '★',
    'chưa rõ',
    'Ví Dụ',
    'I.5.a',
    'Chè xanh Ví Dụ',
    '__proto__',
    'constructor',
  );
  const cell = fc.array(piece, { maxLength: 3 }).map((pieces) => pieces.join(''));
  const row = fc.array(cell, { minLength: COLUMNS.length, maxLength: COLUMNS.length });
  const headings = COLUMNS.map(({ label }) => label.vi);
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), (rows) => {
      const { files } = planFor([headings, ...rows], entries, { sources: ['bao-mau-2024'] });
      for (const path of files.keys()) {
        expect(path).toMatch(
          /^(?:products\/[a-z0-9-]+\/index\.md|(?:producers|sources)\/[a-z0-9-]+\.json)$/u,
        );
      }
    }),
    RUNS,
  );
});
