import { readXlsx, streamXlsxRows, type CellValue, type MergeRange, type Sheet } from 'hucre/xlsx';
import { DAMAGED, SheetFault, tooWide } from './sheet-fault.ts';
import {
  cellName,
  MOST_COLUMNS,
  MOST_ROWS,
  columnLetters,
  type Hidden,
  type Table,
} from './table.ts';
import { unpackedSize } from './unpacked-size.ts';

/** What is read of a sheet; anything beyond was refused before. */
const RANGE = `A1:${columnLetters(MOST_COLUMNS - 1)}${MOST_ROWS}`;

/** The sheets of a workbook that are not hidden. Throws a SheetFault where it can't be read. */
export async function xlsxTables(bytes: Uint8Array): Promise<readonly Table[]> {
  unpackedSize(bytes);
  try {
    const sheets = (info: { hidden?: boolean; veryHidden?: boolean }) =>
      info.hidden !== true && info.veryHidden !== true;
    const workbook = await readXlsx(bytes, { sheets, range: RANGE });
    for (const { name } of workbook.sheets) await refuseStrayCells(bytes, name);
    return workbook.sheets.map(tableOf);
  } catch (error) {
    throw error instanceof SheetFault ? error : DAMAGED;
  }
}

/** What lies beyond the range is never lost in silence. */
async function refuseStrayCells(bytes: Uint8Array, sheet: string): Promise<void> {
  for await (const { index, values } of streamXlsxRows(bytes, { sheet })) {
    const column = values.findLastIndex((value) => textOf(value) !== '');
    if (column >= MOST_COLUMNS || (index >= MOST_ROWS && column >= 0)) {
      throw tooWide(cellName(index, column));
    }
  }
}

function tableOf({ name, rows, merges = [], columns = [], rowDefs }: Sheet): Table {
  const texts = rows.map((row) => row.map(textOf));
  for (const merge of merges) fill(texts, merge);
  // Only what holds a text is worth telling.
  const holds = (column: number) => texts.some((row) => (row[column] ?? '') !== '');
  const hidden = {
    columns: columns.flatMap((one, column) => (one.hidden && holds(column) ? [column] : [])),
    rows: texts.flatMap((row, index) =>
      rowDefs?.get(index)?.hidden && row.some((text) => text !== '') ? [index] : [],
    ),
  };
  return hidden.columns.length + hidden.rows.length === 0
    ? { name, rows: texts }
    : { name, rows: withoutHidden(texts, hidden), hidden };
}

function withoutHidden(texts: readonly (readonly string[])[], hidden: Hidden): string[][] {
  const [columns, rows] = [new Set(hidden.columns), new Set(hidden.rows)];
  return texts.map((row, index) =>
    row.map((text, column) => (rows.has(index) || columns.has(column) ? '' : text)),
  );
}

function fill(rows: string[][], { startRow, startCol, endRow, endCol }: MergeRange): void {
  const text = rows[startRow]?.[startCol] ?? '';
  if (text === '') return;
  for (const row of rows.slice(startRow, endRow + 1)) {
    for (let column = startCol; column <= Math.min(endCol, MOST_COLUMNS - 1); column += 1) {
      row[column] = text;
    }
  }
}

function textOf(value: CellValue): string {
  if (value === null) return '';
  if (!(value instanceof Date)) return String(value);
  return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
}
