/** One sheet as texts: numbers as digits, days as `2023-11-15`, formulas as the value that was last computed. */
export interface Table {
  /** The name of the sheet; empty where the file has none. */
  readonly name: string;
  /** Rows of cells; a merged cell stands in every place that it covers. */
  readonly rows: readonly (readonly string[])[];
  /** What the office has hidden and is read as empty. */
  readonly hidden?: Hidden;
}

/** Columns and rows, counted from 0. */
export interface Hidden {
  readonly columns: readonly number[];
  readonly rows: readonly number[];
}

/** No honest list is larger; the limits keep a hostile one from filling the memory. */
export const LARGEST_SHEET_FILE = 10_000_000;
export const LARGEST_UNPACKED = 60_000_000;
export const MOST_ROWS = 5000;
export const MOST_COLUMNS = 100;
export const LONGEST_CELL = 5000;

/** The letters of a column counted from 0, as spreadsheets head it: 0 → `A`, 26 → `AA`. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

/** The name of a cell, row and column counted from 0: `B7`. */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}
