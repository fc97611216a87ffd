import { csvTable } from './csv-table.ts';
import {
  ENCRYPTED,
  DAMAGED,
  NO_SHEET,
  OLD_FORM,
  OPEN_DOCUMENT,
  tooHeavy,
  tooLong,
  unknownForm,
} from './sheet-fault.ts';
import { cellName, LARGEST_SHEET_FILE, LONGEST_CELL, type Table } from './table.ts';
import { xlsxTables } from './xlsx-tables.ts';

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
