import type { LegacyEncoding } from '../../../text/legacy-encoding.ts';

/** One sheet as texts: numbers as digits, days as `2023-11-15`, formulas as the value that was last computed. */
export interface Table {
  /** The name of the sheet; empty where the file has none. */
  readonly name: string;
  /** Rows of cells; a merged cell stands in every place that it covers. */
  readonly rows: readonly (readonly string[])[];
  /** What the office has hidden and is read as empty. */
  readonly hidden?: Hidden;
  /** What is to be said of single cells, by their names. */
  readonly marks?: ReadonlyMap<string, CellMark>;
}

/**
 * What is to be said of a cell besides its text: an error of the spreadsheet or a formula without a value (both read as
 * empty), words that are struck through, an encoding before Unicode from which it was converted, or one that is mixed
 * with Unicode, read as `text`.
 */
export type CellMark =
  | { readonly kind: 'error'; readonly text: string }
  | { readonly kind: 'uncomputed' }
  | { readonly kind: 'struck'; readonly text: string }
  | { readonly kind: 'converted'; readonly encoding: LegacyEncoding }
  | { readonly kind: 'half'; readonly encoding: LegacyEncoding; readonly text: string };

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
