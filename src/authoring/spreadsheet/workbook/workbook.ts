import {
  type CellValue,
  type MergeRange,
  readXlsx,
  type Sheet,
  streamXlsxRows,
  writeXlsx,
} from 'hucre/xlsx';
import { readOds } from 'hucre/ods';
import { withMarks, workbookFonts, workbookMarks } from './cell-marks.ts';
import { csvTable } from './csv-table.ts';
import { holds, isOpenDocument, isWordFile, unpackedSize } from './zip-file.ts';
import { wordTables } from './word-tables.ts';
import {
  cellName,
  columnLetters,
  type Hidden,
  LARGEST_SHEET_FILE,
  LONGEST_CELL,
  MOST_COLUMNS,
  MOST_ROWS,
  type Table,
} from './table.ts';
import {
  DAMAGED,
  ENCRYPTED,
  NO_SHEET,
  NO_TABLE,
  OLD_FORM,
  SheetFault,
  tooHeavy,
  tooLong,
  tooWide,
  unknownForm,
  WORD_FILE,
} from './sheet-fault.ts';

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

/** What is read of a sheet; anything beyond was refused before. */
const RANGE = `A1:${columnLetters(MOST_COLUMNS - 1)}${MOST_ROWS}`;

/** The sheets of a workbook that are not hidden. Throws a SheetFault where it can't be read. */
async function xlsxTables(bytes: Uint8Array): Promise<readonly Table[]> {
  unpackedSize(bytes);
  try {
    const sheets = (info: { hidden?: boolean; veryHidden?: boolean }) =>
      info.hidden !== true && info.veryHidden !== true;
    const workbook = await readXlsx(bytes, { sheets, range: RANGE, readStyles: true });
    for (const { name } of workbook.sheets) await refuseStrayCells(bytes, name);
    return workbook.sheets.map((sheet) =>
      withMarks(tableOf(sheet), workbookMarks(sheet.cells), workbookFonts(sheet.cells)),
    );
  } catch (error) {
    throw error instanceof SheetFault ? error : DAMAGED;
  }
}

/** The sheets of a workbook of LibreOffice. Throws a SheetFault where it can't be read. */
async function odsTables(bytes: Uint8Array): Promise<readonly Table[]> {
  unpackedSize(bytes);
  const { sheets } = await readOds(bytes, { maxRows: MOST_ROWS + 1 }).catch(() => {
    throw DAMAGED;
  });
  for (const { rows } of sheets) {
    for (const [index, row] of rows.entries()) {
      const column = row.findLastIndex((value) => cellText(value) !== '');
      if (column >= MOST_COLUMNS || (index >= MOST_ROWS && column >= 0)) {
        throw tooWide(cellName(index, column));
      }
    }
  }
  return sheets
    .filter(({ hidden, veryHidden }) => !hidden && !veryHidden)
    .map((sheet) =>
      withMarks(tableOf(sheet), workbookMarks(sheet.cells), workbookFonts(sheet.cells)),
    );
}

/** What lies beyond the range is never lost in silence. */
async function refuseStrayCells(bytes: Uint8Array, sheet: string): Promise<void> {
  for await (const { index, values } of streamXlsxRows(bytes, { sheet })) {
    const column = values.findLastIndex((value) => cellText(value) !== '');
    if (column >= MOST_COLUMNS || (index >= MOST_ROWS && column >= 0)) {
      throw tooWide(cellName(index, column));
    }
  }
}

function tableOf({ name, rows, merges = [], columns = [], rowDefs }: Sheet): Table {
  const texts = rows.map((row) => row.map(cellText));
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

function cellText(value: CellValue): string {
  if (value === null) return '';
  if (!(value instanceof Date)) return String(value);
  return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
}

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
/** How a PDF, a JPEG and a PNG begin. */
const TABLELESS = [
  [...'%PDF'].map((letter) => letter.charCodeAt(0)),
  [0xff, 0xd8, 0xff],
  [0x89, 0x50, 0x4e, 0x47],
];
/** The name that an encrypted workbook has within its envelope, in UTF-16 (MS-OFFCRYPTO, 2.3.4.4). */
const ENCRYPTED_PART = new TextEncoder().encode('EncryptedPackage'.replaceAll(/./gu, '$&\0'));

/** The sheets of an .xlsx, .ods or .csv file, or the tables of a .docx, whatever its name pretends. Throws a SheetFault where it can't be read. */
export async function sheetTables(file: string, bytes: Uint8Array): Promise<readonly Table[]> {
  if (bytes.length > LARGEST_SHEET_FILE) throw tooHeavy(LARGEST_SHEET_FILE);
  const tables = (await readTables(file, bytes)).filter(({ rows }) =>
    rows.some((row) => row.some((text) => text.trim() !== '')),
  );
  if (tables.length === 0) throw NO_SHEET;
  for (const { rows } of tables) refuseLongCells(rows);
  return tables;
}

async function readTables(file: string, bytes: Uint8Array): Promise<readonly Table[]> {
  const begins = (signature: readonly number[]) =>
    signature.every((byte, index) => bytes[index] === byte);
  if (begins(ZIP) && isOpenDocument(bytes)) return odsTables(bytes);
  if (begins(ZIP) && isWordFile(bytes)) return wordTables(bytes);
  if (begins(ZIP)) return xlsxTables(bytes);
  if (begins(COMPOUND)) {
    if (/\.doc$/iu.test(file)) throw WORD_FILE;
    throw holds(bytes, ENCRYPTED_PART) ? ENCRYPTED : OLD_FORM;
  }
  if (TABLELESS.some(begins)) throw NO_TABLE;
  const [, ending] = /\.([a-z]+)$/iu.exec(file) ?? [];
  switch (ending?.toLowerCase()) {
    case 'csv':
    case 'tsv':
    case 'txt':
      return [csvTable(bytes)];
    case 'xlsx':
    case 'ods':
      throw DAMAGED;
    case 'doc':
      throw WORD_FILE;
    case 'docx':
      throw DAMAGED;
    case 'xls':
      throw OLD_FORM;
    default:
      throw unknownForm(file);
  }
}

function refuseLongCells(rows: Table['rows']): void {
  for (const [index, row] of rows.entries()) {
    const column = row.findIndex((text) => text.length > LONGEST_CELL);
    if (column !== -1) throw tooLong(cellName(index, column));
  }
}
