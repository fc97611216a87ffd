import { plainText } from '../../../text/csv/csv.ts';
import { csvRows, SEPARATORS, UnbalancedQuote } from '../../../text/csv/csv-rows.ts';
import { legacyText } from '../../../text/legacy-encoding.ts';
import { withMarks } from './cell-marks.ts';
import { headerOf } from './header.ts';
import { NOT_UTF8, tooWide, unbalancedQuote } from './sheet-fault.ts';
import { cellName, MOST_COLUMNS, MOST_ROWS, type Table } from './table.ts';

/** A text file of cells, UTF-8 or UTF-16, as a table. Throws a SheetFault where it can't be read. */
export function csvTable(bytes: Uint8Array): Table {
  const rows = rowsOf(decoded(bytes));
  for (const [index, row] of rows.entries()) {
    const column = row.findLastIndex((text) => text.trim() !== '');
    if (column >= MOST_COLUMNS || (index >= MOST_ROWS && column >= 0)) {
      throw tooWide(cellName(index, column));
    }
  }
  return withMarks({ name: '', rows: rows.slice(0, MOST_ROWS).map((row) => row.map(plainText)) });
}

/** The rows as the separator makes them by which a row of headings is recognised, else by what stands there most often. */
function rowsOf(text: string): string[][] {
  try {
    for (const separator of SEPARATORS) {
      const rows = rowsBy(text, separator);
      if (rows && headerOf(withMarks({ name: '', rows }))) return rows;
    }
    return csvRows(text);
  } catch (error) {
    throw error instanceof UnbalancedQuote ? unbalancedQuote(error.line) : error;
  }
}

function rowsBy(text: string, separator: string): string[][] | undefined {
  if (/^\uFEFF?sep=/u.test(text) || !text.includes(separator)) return undefined;
  try {
    return csvRows(text, separator);
  } catch (error) {
    if (error instanceof UnbalancedQuote) return undefined;
    throw error;
  }
}

function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const encoding = isUtf16 ? (first === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // TCVN3 and VNI are fonts: their files are windows-1252 with other letters.
    const text = new TextDecoder('windows-1252').decode(bytes);
    const cells = text.split(/[\n\r\t;,]+/u);
    if (!cells.some((cell) => legacyText(cell))) throw NOT_UTF8;
    return text;
  }
}
