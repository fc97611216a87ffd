import { csvOf } from '../../text/csv/csv.ts';
import { saveFile, XLSX } from '../share/save-file.ts';
import { sheetOf, type Surroundings } from './table-export.ts';
import { VALIDITY_TABLE_WORDS } from './table-words.ts';
import type { ValidityRow } from './validity-rows.ts';

const FILE_NAME = { vi: 'hieu-luc', en: 'validity' } as const;

/** Hands the reader these rows as a file, and says what it is called. */
export async function saveTable(
  kind: 'csv' | 'xlsx',
  rows: readonly ValidityRow[],
  around: Surroundings,
): Promise<string> {
  const name = `${FILE_NAME[around.lang]}-${around.day}.${kind}`;
  const cells = sheetOf(rows, around);
  if (kind === 'csv') saveFile(name, csvOf(cells), 'text/csv');
  else saveFile(name, await workbookOf(cells, VALIDITY_TABLE_WORDS[around.lang].sheet), XLSX);
  return name;
}

/** The sheet as a workbook: its headings stay in sight and filter, every cell is a text. */
async function workbookOf(
  cells: readonly (readonly string[])[],
  name: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const { writeXlsx } = await import('hucre/xlsx');
  const widths = (cells[0] ?? []).map((_, column) =>
    Math.min(48, Math.max(...cells.map((row) => row[column]?.length ?? 0)) + 2),
  );
  const sheet = {
    name,
    rows: cells.map((row) => [...row]),
    columns: widths.map((width) => ({ width })),
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:H${cells.length}` },
  };
  return new Uint8Array(await writeXlsx({ sheets: [sheet] }));
}
