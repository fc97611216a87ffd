import { tidied } from '../proposal/answers.ts';
import { decisionIn, type NamedDecision } from '../proposal/decision.ts';
import { cellName, columnLetters, type Hidden, type Table } from './workbook/table.ts';
import type { Name } from '../../text/local-text.ts';
import type { Entries } from '../../entries/read-entries.ts';
import { quoted, visible } from '../../text/quote.ts';
import { sectionIn } from './category/categories.ts';
import { columnHeaded, COLUMNS, type HeadingMap } from './workbook/columns.ts';
import { type Header, headerOf } from './workbook/header.ts';
import { type ListCell, listOf, type ListRow } from './workbook/list-rows.ts';
import { noSuchSheet, SheetFault, UnknownHeadings } from './workbook/sheet-fault.ts';

/** The decision that the rows above the headings name, and the cell in which they do. */
export interface TitleDecision extends NamedDecision {
  readonly at: string;
}

const DECISION = /(?:quyết định|qđ)\s*(?:số\s*)?:?\s*\d+\s*\/[^)]*/iu;

/** What people copy into a terminal holds nothing that a shell acts upon. */
const HARMLESS = /^[\p{L}\p{M}\d .,/-]*$/u;

/** The decision of which a list is the annex, as its title has it: “(Kèm theo Quyết định số … ngày … của …)”. */
export function decisionInTitle({ rows }: Table, firstRow: number): TitleDecision | undefined {
  for (const [index, row] of rows.slice(0, firstRow).entries()) {
    for (const [column, text] of row.entries()) {
      const [named] = DECISION.exec(tidied(text)) ?? [];
      const decision = named === undefined ? undefined : decisionIn(named.trim());
      if (!decision || /^\D/u.test(decision.number)) continue;
      const isHarmless = [decision.number, decision.issuer ?? ''].every((one) =>
        HARMLESS.test(one),
      );
      if (isHarmless) return { ...decision, at: cellName(index, column) };
    }
  }
  return undefined;
}

/** The list within a spreadsheet, and what of it is passed over. */
export interface ImportedList {
  readonly sheet: string;
  readonly rows: readonly ListRow[];
  /** The whole sheet as it was read, and where in it the list is. */
  readonly table: Table;
  readonly header: Header;
  /** Rows that hold no product. */
  readonly skipped: readonly ListCell[];
  /** Columns that the catalogue has no use for: `K “Ghi chú”`. */
  readonly ignored: readonly ListCell[];
  readonly hidden: Hidden;
  /** The decision that stands above the list; nothing is taken from it. */
  readonly inTitle: TitleDecision | undefined;
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
  map?: HeadingMap,
): ImportedList {
  const wanted = sheet === undefined ? tables : tables.filter(({ name }) => isNamed(name, sheet));
  if (wanted.length === 0) throw noSuchSheet(sheet ?? '', tables);
  for (const table of wanted) {
    const header = headerOf(table, map);
    if (!header) continue;
    const { rows, skipped } = listOf(table, header, (heading, at) =>
      sectionIn(heading, at, entries),
    );
    return {
      sheet: table.name,
      rows,
      table,
      header,
      skipped,
      ignored: [...header.ignored].map(([column, text]) => ({ text, at: columnLetters(column) })),
      inTitle: decisionInTitle(table, header.firstRow),
      hidden: table.hidden ?? { columns: [], rows: [] },
      otherSheets: tables.filter((other) => other !== table).map(({ name }) => name),
    };
  }
  throw noHeader(wanted);
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

const NO_LIST = new SheetFault(
  {
    vi: 'Không thấy dòng tiêu đề cột nào có “Tên sản phẩm” và thêm ít nhất một cột khác.',
    en: 'No row of headings has “Product name” and at least one more column.',
  },
  { vi: `Các cột được nhận ra: ${named.vi}.`, en: `Columns that are known: ${named.en}.` },
);

/** Why a list is not recognised: the headings that are known, and those that the command may map. */
function noHeader(tables: readonly Table[]): SheetFault {
  const rows = tables.flatMap(({ rows: all }) => all.slice(0, 40));
  const known = (row: readonly string[]) =>
    row.filter((text) => columnHeaded(text) !== undefined).map((text) => text.trim());
  const [best = []] = [...rows].sort((a, b) => known(b).length - known(a).length);
  const heard = known(best);
  const others = best.filter((text) => text.trim() !== '' && !heard.includes(text.trim()));
  const [first] = others;
  if (heard.length === 0 || first === undefined) return NO_LIST;
  const list = (texts: readonly string[]) => texts.map(quoted).join(', ');
  return new UnknownHeadings(
    {
      vi: `Nhận ra tiêu đề ${list(heard)}; chưa nhận ra ${list(others)}. Cần “Tên sản phẩm” và thêm ít nhất một cột.`,
      en: `The headings ${list(heard)} are known, ${list(others)} are not. “Product name” and at least one more column are needed.`,
    },
    {
      vi: `Nói cột lạ là cột gì. ${NO_LIST.remedy.vi}`,
      en: `Say what a column is. ${NO_LIST.remedy.en}`,
      command: `--map "${visible(first.trim())}=Tên sản phẩm"`,
    },
    others.map((text) => text.trim()),
  );
}
