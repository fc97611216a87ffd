import { fold } from '../../text/fold.ts';

/** What a column of a pasted table holds. */
export type Column = 'name' | 'booth' | 'price' | 'other';

/** What people head their columns with, folded; the first that fits wins. */
const HEADINGS: readonly (readonly [Column, RegExp])[] = [
  ['other', /^(?:stt|tt|so tt|so thu tu|no|#|ghi chu|notes?|hang|sao|stars?)\b/u],
  ['price', /\b(?:gia|don gia|gia ban|price)\b/u],
  ['booth', /\b(?:gian|so gian|gian hang|booth|stand|stall)\b/u],
  [
    'other',
    /\b(?:chu the|don vi|co so|htx|hop tac xa|producer|company|dia chi|address|phone|dien thoai)\b/u,
  ],
  ['name', /\b(?:ten|san pham|mat hang|hang hoa|product|name|item)\b/u],
];
/** A heading is short; a product's name may have its words as well. */
const LONGEST_HEADING = 30;

const MONEY =
  /\d\s*(?:đ|₫|vnd|vnđ|đồng|k|nghìn|ngàn|triệu|tr)\b|\d[.,]\d{3}\b|^\d{4,}$|\d\s*(?:đ|₫)/iu;
const BOOTH = /^(?=.*\d)(?:gian\s+|số\s+|booth\s+)?[\p{L}]{0,4}[\s./-]?\d{1,4}[\p{L}]?$/iu;

/** What a row of headings says of the columns; undefined where the row is none. */
export function headingsIn(row: readonly string[]): Column[] | undefined {
  const columns = row.map((cell): Column | undefined => {
    const heading = fold(cell);
    if (heading.length > LONGEST_HEADING) return undefined;
    return HEADINGS.find(([, words]) => words.test(heading))?.[0];
  });
  const isHead = columns.includes('name') && !row.some((cell) => /\d/u.test(cell));
  return isHead ? columns.map((column) => column ?? 'other') : undefined;
}

/** What the columns hold, judged by their cells; `isName` tells a product's name. */
export function guessedColumns(
  rows: readonly (readonly string[])[],
  isName: (cell: string) => boolean,
): Column[] {
  const width = Math.max(0, ...rows.map(({ length }) => length));
  const column = (place: number) => rows.map((row) => row[place] ?? '');
  const columns = Array.from({ length: width }, (_, place) => column(place));
  const share = (cells: readonly string[], test: (cell: string) => boolean) => {
    const filled = cells.filter((cell) => cell !== '');
    return filled.filter(test).length / Math.max(1, filled.length);
  };
  const names = columns.map((cells) => cells.filter(isName).length);
  const best = Math.max(0, ...names);
  // Where no name is known as it stands, the column with the most letters holds them.
  const letters = columns.map((cells) => cells.join('').replace(/\P{L}/gu, '').length);
  const name = best > 0 ? names.indexOf(best) : letters.indexOf(Math.max(0, ...letters));
  let hasBooth = false;
  let hasPrice = false;
  return columns.map((cells, place): Column => {
    if (place === name) return 'name';
    if (place < name && isCount(cells)) return 'other';
    if (!hasPrice && share(cells, (cell) => MONEY.test(cell)) > 0.5) {
      hasPrice = true;
      return 'price';
    }
    if (!hasBooth && share(cells, (cell) => BOOTH.test(cell)) > 0.5) {
      hasBooth = true;
      return 'booth';
    }
    return 'other';
  });
}

/** Whether the cells count the rows: 1, 2, 3 … */
function isCount(cells: readonly string[]): boolean {
  const numbers = cells.map((cell) => Number(cell.replace(/[.)]$/u, '') || Number.NaN));
  return (
    numbers.every((number, place) => place === 0 || number === (numbers[place - 1] ?? 0) + 1) &&
    Number.isInteger(numbers[0])
  );
}
