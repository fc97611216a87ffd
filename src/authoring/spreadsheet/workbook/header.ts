import { tidied } from '../../proposal/answers.ts';
import {
  columnHeaded,
  type ColumnKey,
  type HeadingMap,
  headsProducerAndAddress,
} from './columns.ts';
import type { Table } from './table.ts';

/** Where a list begins and what its columns hold. */
export interface Header {
  /** The row, counted from 0, below the headings. */
  readonly firstRow: number;
  /** The column, counted from 0, of each thing that is told. */
  readonly columns: ReadonlyMap<ColumnKey, number>;
  /** Headings that say nothing to the catalogue, by their column. */
  readonly ignored: ReadonlyMap<number, string>;
  /** Everything that stands in the rows of the headings. */
  readonly words: ReadonlySet<string>;
  /** The second column of a thing, read where the first is empty: the year beside the day. */
  readonly fallbacks: ReadonlyMap<ColumnKey, number>;
  /** Whether the column of the producer holds the address too. */
  readonly isProducerWithAddress: boolean;
}

/** Title rows above the headings; no office writes more. */
const DEEPEST_HEADER = 40;

/** The headings of a list, in one line or two; undefined where no row has the name of a product and something more. */
export function headerOf({ rows }: Table, map?: HeadingMap): Header | undefined {
  for (const [index, row] of rows.slice(0, DEEPEST_HEADER).entries()) {
    if (isTitle(row)) continue;
    const below = rows[index + 1] ?? [];
    const isDouble = continues(row, below, map);
    const headings = isDouble ? joined(row, below) : row.map((text) => [text]);
    const lines = isDouble ? [row, below] : [row];
    const header = {
      ...headerFrom(headings, map),
      firstRow: index + lines.length,
      words: new Set(lines.flat().map(tidied)),
    };
    if (header.columns.has('name.vi') && header.columns.size > 1) return header;
  }
  return undefined;
}

/** Whether the row says one thing alone, if need be in every cell that was merged. */
function isTitle(row: readonly string[]): boolean {
  return new Set(row.map((text) => text.trim()).filter((text) => text !== '')).size < 2;
}

type Columns = Omit<Header, 'firstRow' | 'words'>;

/** What stands twice in a list, a day and a year, each where the other is empty. */
const TOLD_TWICE: readonly ColumnKey[] = ['certifications.decided'];

function headerFrom(headings: readonly (readonly string[])[], map?: HeadingMap): Columns {
  const columns = new Map<ColumnKey, number>();
  const fallbacks = new Map<ColumnKey, number>();
  const ignored = new Map<number, string>();
  // What stands right above the cells counts more than a heading over several columns.
  for (const depth of [2, 3]) {
    for (const [column, writings] of headings.entries()) {
      const key = writings
        .slice(0, depth)
        .map((heading) => columnHeaded(heading, map))
        .find((one) => one !== undefined);
      // The first of two columns with the same heading counts.
      const isTaken = [...columns.values()].includes(column);
      if (key === undefined || isTaken) continue;
      if (!columns.has(key)) columns.set(key, column);
      else if (TOLD_TWICE.includes(key) && !fallbacks.has(key)) fallbacks.set(key, column);
    }
  }
  const used = new Set([...columns.values(), ...fallbacks.values()]);
  for (const [column, [heading = '']] of headings.entries()) {
    if (!used.has(column) && heading.trim() !== '') ignored.set(column, heading.trim());
  }
  const producer = headings[columns.get('producer') ?? -1]?.[0] ?? '';
  const isProducerWithAddress = headsProducerAndAddress(producer) && !columns.has('address');
  return { columns, fallbacks, ignored, isProducerWithAddress };
}

/** Whether the second row still belongs to the headings: it adds one that is known, and nothing with a figure that is not. */
function continues(row: readonly string[], below: readonly string[], map?: HeadingMap): boolean {
  const heads = (text: string) => columnHeaded(text, map) !== undefined;
  const pairs = joined(row, below);
  const added = below.flatMap((text, column) =>
    text.trim() === '' || text === row[column] ? [] : [pairs[column] ?? []],
  );
  const isKnown = (writings: readonly string[]) => writings.slice(0, 2).some(heads);
  const hasFigure = ([, lower = '']: readonly string[]) =>
    /\d/u.test(lower.replace(/\([^()]*\)/gu, ''));
  if (added.every(isKnown)) return added.length > 0;
  // A title above the headings has none that is known.
  const isTitle = new Set(row.map((text) => columnHeaded(text, map))).size < 3;
  return !isTitle && added.some(isKnown) && !added.some((one) => !isKnown(one) && hasFigure(one));
}

/** What each column may be headed: both lines together, the lower one, the upper one. */
function joined(row: readonly string[], below: readonly string[]): string[][] {
  let above = '';
  return Array.from({ length: Math.max(row.length, below.length) }, (_, column) => {
    const [upper, lower] = [row[column] ?? '', below[column] ?? ''];
    if (upper.trim() !== '') above = upper;
    if (lower.trim() === '' || lower === upper) return [upper];
    return [`${above} ${lower}`, lower, upper];
  });
}
