/** More lines, or characters of a line, are not read. */
const MOST_LINES = 1000;
const LONGEST = 200_000;

/**
 * The rows of a text copied from a spreadsheet, cell by cell; a cell with line breaks comes in quotes. Rows without
 * anything are left out. White space of every kind becomes one space, and letters are composed.
 */
export function cellsOf(text: string): { rows: string[][]; isCut: boolean } {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text.slice(0, LONGEST).matchAll(CELL)) {
    rows.at(-1)?.push(tidy(quoted?.replaceAll('""', '"') ?? plain));
    // At the end of the text the pattern would match once more.
    if (end === '') break;
    if (end !== '\t') rows.push([]);
  }
  const filled = rows.filter((row) => row.some((cell) => cell !== ''));
  return {
    rows: filled.slice(0, MOST_LINES),
    isCut: filled.length > MOST_LINES || text.length > LONGEST,
  };
}

const CELL = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r?\n|\r|$)/gu;

function tidy(cell: string): string {
  return cell
    .normalize('NFC')
    .replace(/[\s\u200B-\u200D\u2060\p{Cc}]+/gu, ' ')
    .trim();
}
