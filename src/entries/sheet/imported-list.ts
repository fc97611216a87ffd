import type { Name } from '../../text/local-text.ts';
import type { Entries } from '../entries.ts';
import { sectionIn } from './category-in.ts';
import { columnLetters, type Hidden, type Table } from './table.ts';
import { COLUMNS } from './columns.ts';
import { headerOf } from './header.ts';
import { listOf, type ListCell, type ListRow } from './list-rows.ts';
import { noSuchSheet, SheetFault } from './sheet-fault.ts';
import { titledDecision, type TitledDecision } from './titled-decision.ts';

/** The list within a spreadsheet, and what of it is passed over. */
export interface ImportedList {
  readonly sheet: string;
  readonly rows: readonly ListRow[];
  /** Rows that hold no product. */
  readonly skipped: readonly ListCell[];
  /** Columns that the catalogue has no use for: `K “Ghi chú”`. */
  readonly ignored: readonly ListCell[];
  readonly hidden: Hidden;
  /** The decision that stands above the list; nothing is taken from it. */
  readonly titled: TitledDecision | undefined;
  /** Other sheets of the file. */
  readonly otherSheets: readonly string[];
}

/**
 * The sheet of that name, or without one the first with headings that are known, read as a list. Throws a SheetFault
 * where there is none.
 */
export function importedList(
  tables: readonly Table[],
  entries: Entries,
  sheet?: string,
): ImportedList {
  const wanted = sheet === undefined ? tables : tables.filter(({ name }) => isNamed(name, sheet));
  if (wanted.length === 0) throw noSuchSheet(sheet ?? '', tables);
  for (const table of wanted) {
    const header = headerOf(table);
    if (!header) continue;
    const { rows, skipped } = listOf(table, header, (heading) => sectionIn(heading, entries));
    return {
      sheet: table.name,
      rows,
      skipped,
      ignored: [...header.ignored].map(([column, text]) => ({ text, at: columnLetters(column) })),
      titled: titledDecision(table, header.firstRow),
      hidden: table.hidden ?? { columns: [], rows: [] },
      otherSheets: tables.filter((other) => other !== table).map(({ name }) => name),
    };
  }
  throw NO_HEADER;
}

/** Excel takes no notice of case either. */
function isNamed(name: string, sheet: string): boolean {
  const form = (text: string) => text.normalize('NFC').trim().toLowerCase();
  return form(name) === form(sheet);
}

const named: Name = {
  vi: COLUMNS.map(({ label }) => label.vi).join(', '),
  en: COLUMNS.map(({ label }) => label.en).join(', '),
};

const NO_HEADER = new SheetFault(
  {
    vi: 'Không thấy dòng tiêu đề cột nào có “Tên sản phẩm” và thêm ít nhất một cột khác.',
    en: 'No row of headings has “Product name” and at least one more column.',
  },
  { vi: `Các cột được nhận ra: ${named.vi}.`, en: `Columns that are known: ${named.en}.` },
);
