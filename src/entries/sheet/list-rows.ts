import { tidied } from '../new/answers.ts';
import type { ColumnKey } from './columns.ts';
import type { Header } from './header.ts';
import { cellName, type Table } from './table.ts';

/** What a cell says, tidied, and where it stands. */
export interface ListCell {
  readonly text: string;
  /** `B7`. */
  readonly at: string;
}

/** What the heading of a section says of the rows below it. */
export interface Section {
  /** A code of the classification: `I`, `I.3`. */
  readonly category?: string;
  readonly district?: string;
  readonly stars?: string;
}

/** One product of a list. */
export interface ListRow {
  /** Counted from 1, as spreadsheets do. */
  readonly number: number;
  /** What is said; an empty cell says nothing and has no place here. */
  readonly cells: ReadonlyMap<ColumnKey, ListCell>;
  readonly section: Section;
}

/** The products of a list, and the rows that hold none: totals, signatures, headings that say nothing. */
export interface List {
  readonly rows: readonly ListRow[];
  readonly skipped: readonly ListCell[];
}

/** What people put into a cell that holds nothing. */
const NOTHING = /^[-–—_.…/\s]*$/u;
const NUMBERING = /^(?:\(\s*\d{1,2}\s*\)|\d{1,2}|[A-Za-z])$/u;
/** How rows end that are no product, tone marks aside. */
const SECTION_NUMBER = /^(?:[IVXLC]+|[A-HĐ])[.)\s:]*$/u;
const SECTION_TEXT = /^(?:[IVXLC]+|[A-HĐ])[.):]\s*\S|^(?:tổng|cộng|ghi chú|nơi nhận|tm\.|kt\.)/iu;

/** Reads the rows below the headings. */
export function listOf(
  { rows }: Table,
  { firstRow, columns }: Header,
  sectionIn: (heading: string) => Section | undefined,
): List {
  const products: ListRow[] = [];
  const skipped: ListCell[] = [];
  let section: Section = {};
  for (const [offset, row] of rows.slice(firstRow).entries()) {
    const index = firstRow + offset;
    const texts = row.map(tidied).map((text) => (NOTHING.test(text) ? '' : text));
    const filled = [...new Set(texts.filter((text) => text !== ''))];
    if (filled.length === 0 || isNumbering(filled, offset)) continue;
    const cells = new Map(
      [...columns].flatMap(([key, column]) => {
        const text = texts[column] ?? '';
        return text === '' ? [] : [[key, { text, at: cellName(index, column) }] as const];
      }),
    );
    const heading = headingIn(filled, cells);
    if (heading === undefined) {
      products.push({ number: index + 1, cells, section });
      continue;
    }
    const said = sectionIn(heading);
    const column = texts.findIndex((text) => text !== '');
    if (said) section = said;
    else skipped.push({ text: filled.join(' '), at: cellName(index, column) });
  }
  return { rows: products, skipped };
}

/** The row “(1) (2) (3)” below the headings. */
function isNumbering(filled: readonly string[], offset: number): boolean {
  return offset === 0 && filled.length > 2 && filled.every((text) => NUMBERING.test(text));
}

/** The heading of a section: one text alone, or one behind a Roman number; undefined where the row is a product. */
function headingIn(
  filled: readonly string[],
  cells: ReadonlyMap<ColumnKey, ListCell>,
): string | undefined {
  const [first = '', second] = filled;
  if (filled.length === 2 && second !== undefined && SECTION_NUMBER.test(first)) return second;
  if (filled.length > 2) return undefined;
  const name = cells.get('name.vi')?.text;
  if (SECTION_TEXT.test(first) || name === undefined) return first;
  // A merged heading stands in every column that it covers.
  const isMerged = [...cells.values()].filter(({ text }) => text === first).length > 2;
  return filled.length === 1 && isMerged ? first : undefined;
}
