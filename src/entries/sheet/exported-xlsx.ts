import { writeXlsx } from 'hucre/xlsx';

/** Wide enough for most values; a spreadsheet lets people widen it. */
const WIDTH = 22;

/** The table as a workbook: every cell is text, so no spreadsheet computes one or drops its zeros. */
export function exportedXlsx(
  rows: readonly (readonly string[])[],
  sheet: string,
): Promise<Uint8Array> {
  return writeXlsx({
    sheets: [
      {
        name: sheet,
        rows: rows.map((row) => row.map((text) => (text === '' ? null : text))),
        columns: (rows[0] ?? []).map(() => ({ width: WIDTH, style: { numFmt: '@' } })),
        freezePane: { rows: 1 },
      },
    ],
  });
}
