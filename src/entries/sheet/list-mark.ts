import type { ColumnKey } from './columns.ts';
import type { ListCell } from './list-rows.ts';

const LIST_MARK = /^(?:[-–•+]\s*|\d{1,3}[.)]\s*(?=\p{L}))/u;
const NAMES: readonly ColumnKey[] = ['name.vi', 'producer'];

/** The cells without what a list puts before names, “1. Bánh gạo”, “- Bánh gạo”; as they are where the row has the code of an entry, which bears its name as written. */
export function withoutListMarks(
  cells: ReadonlyMap<ColumnKey, ListCell>,
): ReadonlyMap<ColumnKey, ListCell> {
  if (cells.has('slug')) return cells;
  return new Map(
    [...cells].map(([key, cell]) => [
      key,
      NAMES.includes(key) && cell.typed === undefined
        ? { ...cell, text: cell.text.replace(LIST_MARK, '') || cell.text }
        : cell,
    ]),
  );
}
