import {
  type CellValue,
  type MergeRange,
  readXlsx,
  type Sheet,
  streamXlsxRows,
  writeXlsx,
} from 'hucre/xlsx';
import { csvRows, UnbalancedQuote } from '../../../text/csv-rows.ts';
import {
  cellName,
  columnLetters,
  type Hidden,
  LARGEST_SHEET_FILE,
  LARGEST_UNPACKED,
  LONGEST_CELL,
  MOST_COLUMNS,
  MOST_ROWS,
  type Table,
} from './table.ts';
import {
  DAMAGED,
  ENCRYPTED,
  NO_SHEET,
  NOT_UTF8,
  OLD_FORM,
  OPEN_DOCUMENT,
  SheetFault,
  tooHeavy,
  tooLong,
  tooWide,
  unbalancedQuote,
  unknownForm,
} from './sheet-fault.ts';

/** A text file of cells, UTF-8 or UTF-16, as a table. Throws a SheetFault where it can't be read. */
function csvTable(bytes: Uint8Array): Table {
  const rows = rowsOf(decoded(bytes));
  for (const [index, row] of rows.entries()) {
    const column = row.findLastIndex((text) => text.trim() !== '');
    if (column >= MOST_COLUMNS || (index >= MOST_ROWS && column >= 0)) {
      throw tooWide(cellName(index, column));
    }
  }
  return { name: '', rows: rows.slice(0, MOST_ROWS).map((row) => row.map(harmless)) };
}

function rowsOf(text: string): string[][] {
  try {
    return csvRows(text);
  } catch (error) {
    throw error instanceof UnbalancedQuote ? unbalancedQuote(error.line) : error;
  }
}

/** The text without the apostrophe that our own tables put before what a spreadsheet would compute. */
function harmless(text: string): string {
  return text.replace(/^'(?='*[=+\-@＝＋－＠\t\r\n])/u, '');
}

function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const encoding = isUtf16 ? (first === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw NOT_UTF8;
  }
}

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

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LONGEST_END = 65_557;

/**
 * The bytes that a zip file says it holds. The reader of workbooks stops a part that turns out longer than is said
 * here, so this bounds what it can unpack. Throws a SheetFault where the directory is broken or the sum too large.
 * https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3.12 and 4.3.16
 */
function unpackedSize(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === undefined) throw DAMAGED;
  let [at, size] = [view.getUint32(end + 16, true), 0];
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== DIRECTORY_ENTRY) throw DAMAGED;
    const [packed, unpacked] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
    // An empty part packs into two bytes; where the length is left out, any length could follow.
    if (unpacked === 0 && packed > 2) throw DAMAGED;
    // Without compression the reader takes as much as lies there.
    size += Math.max(packed, unpacked);
    if (size > LARGEST_UNPACKED) throw tooHeavy(LARGEST_UNPACKED);
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return size;
}

function endOfDirectory(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - LONGEST_END);
  for (let at = view.byteLength - 22; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  return undefined;
}

/** What is read of a sheet; anything beyond was refused before. */
const RANGE = `A1:${columnLetters(MOST_COLUMNS - 1)}${MOST_ROWS}`;

/** The sheets of a workbook that are not hidden. Throws a SheetFault where it can't be read. */
async function xlsxTables(bytes: Uint8Array): Promise<readonly Table[]> {
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
/** The name that an encrypted workbook has within its envelope. */
const ENCRYPTED_PART = Buffer.from('EncryptedPackage', 'utf16le');

/** The sheets of an .xlsx or .csv file, whatever its name pretends. Throws a SheetFault where it can't be read. */
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
  if (begins(ZIP) && isOpenDocument(bytes)) throw OPEN_DOCUMENT;
  if (begins(ZIP)) return xlsxTables(bytes);
  if (begins(COMPOUND)) {
    throw Buffer.from(bytes).includes(ENCRYPTED_PART) ? ENCRYPTED : OLD_FORM;
  }
  const [, ending] = /\.([a-z]+)$/iu.exec(file) ?? [];
  switch (ending?.toLowerCase()) {
    case 'csv':
    case 'tsv':
    case 'txt':
      return [csvTable(bytes)];
    case 'xlsx':
      throw DAMAGED;
    case 'xls':
      throw OLD_FORM;
    default:
      throw unknownForm(file);
  }
}

/** Its first part, behind the head of 30 bytes, says what it is (OpenDocument 1.3, part 2, 3.3). */
function isOpenDocument(bytes: Uint8Array): boolean {
  const beginning = new TextDecoder().decode(bytes.subarray(30, 100));
  return beginning.startsWith('mimetypeapplication/vnd.oasis.opendocument');
}

function refuseLongCells(rows: Table['rows']): void {
  for (const [index, row] of rows.entries()) {
    const column = row.findIndex((text) => text.length > LONGEST_CELL);
    if (column !== -1) throw tooLong(cellName(index, column));
  }
}
