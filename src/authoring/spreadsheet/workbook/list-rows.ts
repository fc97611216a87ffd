import type { ColumnKey } from './columns.ts';
import { tidied } from '../../proposal/answers.ts';
import type { Header } from './header.ts';
import { cellName, type CellMark, type Table } from './table.ts';
import { type DenialKind, denialInTitle } from '../../../catalog/certification/denial.ts';

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
  /** The commune, as the heading has it. */
  readonly commune?: ListCell;
  readonly stars?: string;
  /** Words such as “thu hồi”, by which the rows below are no recognitions. */
  readonly denial?: SectionDenial;
}

/** What a title or heading denies, and where. */
interface SectionDenial {
  readonly kind: DenialKind;
  readonly text: string;
  readonly at: string;
}

/** One product of a list. */
export interface ListRow {
  /** Counted from 1, as spreadsheets do. */
  readonly number: number;
  /** What is said; an empty cell says nothing and has no place here. */
  readonly cells: ReadonlyMap<ColumnKey, ListCell>;
  readonly section: Section;
  readonly unused: readonly UnusedCell[];
  /** What is to be said of its cells besides their texts. */
  readonly marks: readonly MarkedCell[];
}

/** A cell of which more is to be said than its text. */
export interface MarkedCell {
  readonly at: string;
  readonly text: string;
  readonly mark: CellMark;
  /** Whether its column is one that the catalogue knows. */
  readonly isUsed: boolean;
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
const SECTION_WORD =
  /^(?:nhóm|ngành|bộ|huyện|quận|thị xã|thành phố|tp\.?|xã|phường|thị trấn|đặc khu|sản phẩm|hạng|\d)\s/iu;
/** What stands between the rows of a section without ending it. */
const ASIDE = /^(?:tổng|cộng|ghi chú|\()/iu;

/** Reads the rows below the headings. */
export function listOf(
  { rows, marks }: Table,
  header: Header,
  sectionIn: (heading: string, at: string) => Section | undefined,
): List {
  const products: ListRow[] = [];
  const skipped: ListCell[] = [];
  const title = titleDenial(rows.slice(0, header.firstRow));
  let section: Section = title;
  const used = new Set(header.columns.values());
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
      const number = index + 1;
      const marked = texts.flatMap((text, column) => {
        const at = cellName(index, column);
        const mark = marks?.get(at);
        return mark ? [{ at, text, mark, isUsed: used.has(column) }] : [];
      });
      products.push({ number, section, marks: marked, ...completed(said, products.at(-1)) });
      continue;
    }
    const column = texts.findIndex((text) => text !== '');
    const at = cellName(index, column);
    const denies = ASIDE.test(heading) ? undefined : denialInTitle(heading);
    const denial = denies && { kind: denies.kind, text: heading, at };
    const meant = denial ? { denial } : sectionIn(heading, at);
    // What a heading says that nobody understands must not be taken for what the one before said.
    if (meant || !ASIDE.test(heading)) section = { ...title, ...meant };
    if (!meant) skipped.push({ text: filled.join(' '), at });
  }
  return { rows: products, skipped };
}

/** What a title is: other rows above the headings may explain colours and signs. */
const TITLE = /danh sách|phụ lục|tổng hợp|kèm theo|về việc|v\/v|quyết định/iu;

/** The denial of the title above a list: “Danh sách sản phẩm bị thu hồi giấy chứng nhận”. */
function titleDenial(above: Table['rows']): Pick<Section, 'denial'> {
  for (const [index, row] of above.entries()) {
    for (const [column, typed] of row.entries()) {
      const text = tidied(typed);
      const denies = TITLE.test(text) ? denialInTitle(text) : undefined;
      if (denies) return { denial: { kind: denies.kind, text, at: cellName(index, column) } };
    }
  }
  return {};
}

type Said = Pick<ListRow, 'cells' | 'unused'>;

/** Where an address begins behind the name of a producer. */
const ADDRESS =
  /^(.*?)(?:\s*[,;:–-]+\s*(?=(?:xã|phường|thị trấn|đặc khu|bản|thôn|tổ|số|khu|ấp|xóm|đội|đường|huyện|quận|thị xã|thành phố|tp\.?)\s)|[\s,;–-]+(?:địa chỉ|đ\/c|đc)\s*:?\s*)(.+)$/iu;

/** The cells, the address out of the producer’s cell where one column holds both. */
function withAddressApart(cells: ReadonlyMap<ColumnKey, ListCell>): Map<ColumnKey, ListCell> {
  const apart = new Map(cells);
  const producer = cells.get('producer');
  const [, name, address] = ADDRESS.exec(producer?.text ?? '') ?? [];
  if (producer && name && address && !cells.has('address')) {
    apart.set('producer', { ...producer, text: name });
    apart.set('address', { ...producer, text: address });
  }
  return apart;
}

function cellsOf(texts: readonly string[], row: number, header: Header): Said {
  const { columns, fallbacks, ignored, isProducerWithAddress } = header;
  const cell = (column: number) => ({ text: texts[column] ?? '', at: cellName(row, column) });
  const isFilled = ({ text }: ListCell) => text !== '';
  const cells = new Map(
    [...fallbacks, ...columns]
      .map(([key, column]) => [key, cell(column)] as const)
      .filter(([, found]) => isFilled(found)),
  );
  return {
    cells: isProducerWithAddress ? withAddressApart(cells) : cells,
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
  sectionIn: (heading: string, at: string) => Section | undefined,
): string | undefined {
  const [first = '', second] = filled;
  if (filled.length === 2 && second !== undefined && SECTION_NUMBER.test(first)) return second;
  if (filled.length > 2) return undefined;
  const name = cells.get('name.vi')?.text;
  if (SECTION_TEXT.test(first) || name === undefined) return first;
  const isDenial = denialInTitle(name) !== undefined;
  const isAlone = filled.every((text) => text === name || text === cells.get('ordinal')?.text);
  if (isAlone && SECTION_WORD.test(name) && (isDenial || sectionIn(name, ''))) return name;
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
