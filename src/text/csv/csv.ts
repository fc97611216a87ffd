const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';

/** The rows as a table of values separated by commas (RFC 4180); the byte order mark makes Excel read it as UTF-8. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + plainCsvOf(rows);
}

/** The same without the mark, which programs take for a part of the first name. */
export function plainCsvOf(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(csvCell).join(',') + LINE_END).join('');
}

/**
 * A text as one cell. Spreadsheets take a cell that begins with = + - @ (of any width), a tab or a line end
 * for a formula; an apostrophe in front keeps it a text (https://owasp.org/www-community/attacks/CSV_Injection).
 */
export function csvCell(text: string): string {
  const harmless = /^'*[=+\-@＝＋－＠\t\r\n]/u.test(text) ? `'${text}` : text;
  // Excel separates cells by semicolons where the comma is the decimal sign.
  return /[",;\t\r\n]/u.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** The text of a cell without the apostrophe that {@link csvCell} puts before what a spreadsheet would compute. */
export function plainText(cell: string): string {
  return cell.replace(/^'(?='*[=+\-@＝＋－＠\t\r\n])/u, '');
}
