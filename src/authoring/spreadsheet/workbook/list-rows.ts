import type { ColumnKey } from './columns.ts';
import { tidied } from '../../proposal/answers.ts';
import type { Header } from './header.ts';
import { cellName, type Table } from './table.ts';

const BULLET = /^(?:[-–•+]\s*|\d{1,3}[.)]\s*(?=\p{L}))/u;
const NAMES: readonly ColumnKey[] = ['name.vi', 'producer'];

/** The cells without what a list puts before names, “1. Bánh gạo”, “- Bánh gạo”; as they are where the row has the code of an entry, which bears its name as written. */
function withoutBullets(cells: ReadonlyMap<ColumnKey, ListCell>): ReadonlyMap<ColumnKey, ListCell> {
  if (cells.has('slug')) return cells;
  return new Map(
    [...cells].map(([key, cell]) => [
      key,
      NAMES.includes(key) && cell.typed === undefined
        ? { ...cell, text: cell.text.replace(BULLET, '') || cell.text }
        : cell,
    ]),
  );
}

/** What a cell says, tidied, and where it stands. */
export interface ListCell {
  readonly text: string;
  /** `B7`. */
  readonly at: string;
  /** What stands there where that is only “as above”; `text` is what stands above, or the same where nothing does. */
  readonly typed?: string;
}

/** A cell of a column that the catalogue has no use for. */
export interface UnusedCell extends ListCell {
  readonly heading: string;
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
  readonly unused: readonly UnusedCell[];
}

/** The products of a list, and the rows that hold none: totals, signatures, headings that say nothing. */
export interface List {
  readonly rows: readonly ListRow[];
  readonly skipped: readonly ListCell[];
}

/** What people put into a cell that holds nothing. */
const NOTHING = /^[-–—_.…/\s]*$/u;
const NUMBERING = /^(?:\(\s*\d{1,2}\s*\)|\d{1,2}|[A-Za-z])$/u;
const SECTION_NUMBER = /^(?:[IVXLC]+|[A-HĐ])[.)\s:]*$/u;
const SECTION_TEXT = /^(?:[IVXLC]+|[A-HĐ])[.):]\s*\S|^(?:tổng|cộng|ghi chú|nơi nhận|tm\.|kt\.)/iu;
/** How a heading may begin that stands where products have their names. */
const SECTION_WORD = /^(?:nhóm|ngành|bộ|huyện|thị xã|thành phố|tp\.?|sản phẩm|hạng|\d)\s/iu;
/** What stands between the rows of a section without ending it. */
const ASIDE = /^(?:tổng|cộng|ghi chú|\()/iu;

/** Reads the rows below the headings. */
export function listOf(
  { rows }: Table,
  header: Header,
  sectionIn: (heading: string) => Section | undefined,
): List {
  const products: ListRow[] = [];
  const skipped: ListCell[] = [];
  let section: Section = {};
  let isBelowHeadings = true;
  for (const [offset, row] of rows.slice(header.firstRow).entries()) {
    const index = header.firstRow + offset;
    const texts = row.map(tidied).map((text) => (isNothing(text) ? '' : text));
    const filled = [...new Set(texts.filter((text) => text !== ''))];
    if (filled.length === 0 || (isBelowHeadings && isNumbering(filled))) continue;
    // Headings stand once more on each printed page.
    isBelowHeadings = filled.length > 1 && filled.every((text) => header.words.has(text));
    if (isBelowHeadings) continue;
    const said = cellsOf(texts, index, header);
    const heading = headingIn(filled, said.cells, sectionIn);
    if (heading === undefined) {
      products.push({ number: index + 1, section, ...completed(said, products.at(-1)) });
      continue;
    }
    const meant = sectionIn(heading);
    const column = texts.findIndex((text) => text !== '');
    // What a heading says that nobody understands must not be taken for what the one before said.
    if (meant || !ASIDE.test(heading)) section = meant ?? {};
    if (!meant) skipped.push({ text: filled.join(' '), at: cellName(index, column) });
  }
  return { rows: products, skipped };
}

type Said = Pick<ListRow, 'cells' | 'unused'>;

function cellsOf(texts: readonly string[], row: number, { columns, ignored }: Header): Said {
  const cell = (column: number) => ({ text: texts[column] ?? '', at: cellName(row, column) });
  const isFilled = ({ text }: ListCell) => text !== '';
  return {
    cells: new Map(
      [...columns]
        .map(([key, column]) => [key, cell(column)] as const)
        .filter(([, found]) => isFilled(found)),
    ),
    unused: [...ignored]
      .map(([column, heading]) => ({ heading, ...cell(column) }))
      .filter(isFilled),
  };
}

function completed({ cells, unused }: Said, above: ListRow | undefined): Said {
  const whole = [...cells].map(
    ([key, cell]) => [key, dittoResolved(cell, above?.cells.get(key))] as const,
  );
  return { cells: withoutBullets(new Map(whole)), unused };
}

function isNothing(text: string): boolean {
  return NOTHING.test(text) && !isDitto(text);
}

/** The row “(1) (2) (3)” below the headings. */
function isNumbering(filled: readonly string[]): boolean {
  return filled.length > 2 && filled.every((text) => NUMBERING.test(text));
}

/** The heading of a section: one text alone, or one behind a Roman number; undefined where the row is a product. */
function headingIn(
  filled: readonly string[],
  cells: ReadonlyMap<ColumnKey, ListCell>,
  sectionIn: (heading: string) => Section | undefined,
): string | undefined {
  const [first = '', second] = filled;
  if (filled.length === 2 && second !== undefined && SECTION_NUMBER.test(first)) return second;
  if (filled.length > 2) return undefined;
  const name = cells.get('name.vi')?.text;
  if (SECTION_TEXT.test(first) || name === undefined) return first;
  const isAlone = filled.every((text) => text === name || text === cells.get('ordinal')?.text);
  if (isAlone && SECTION_WORD.test(name) && sectionIn(name)) return name;
  // A merged heading stands in every column that it covers.
  const isMerged = [...cells.values()].filter(({ text }) => text === first).length > 2;
  return filled.length === 1 && isMerged ? first : undefined;
}

const DITTO =
  /^(?:như trên|n\.?\s?t\.?|-\s?n\.?\s?t\.?\s?-|["″”〃]|-?\s?(?:["″”]|''|\/\/)\s?-?)$/iu;

/** Whether the cell says no more than “as above”: `nt`, `như trên`, `-//-`, a ditto mark. */
function isDitto(text: string): boolean {
  return DITTO.test(text);
}

/** The cell with what stands above it where it says so itself; as it is where nothing stands there. */
function dittoResolved(cell: ListCell, above: ListCell | undefined): ListCell {
  if (!isDitto(cell.text)) return cell;
  return { at: cell.at, text: above?.text ?? cell.text, typed: cell.text };
}
