import { csvRows, UnbalancedQuote } from '../../text/csv-rows.ts';
import { cellName, MOST_COLUMNS, MOST_ROWS, type Table } from './table.ts';
import { NOT_UTF8, tooWide, unbalancedQuote } from './sheet-fault.ts';

/** A text file of cells, UTF-8 or UTF-16, as a table. Throws a SheetFault where it can't be read. */
export function csvTable(bytes: Uint8Array): Table {
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
