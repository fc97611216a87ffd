import type { CalendarDay } from '../../catalog/certification/calendar-day.ts';
import type { Language } from '../../catalog/site.ts';
import type { Entries } from '../../entries/read-entries.ts';
import { slugOf } from '../../text/slug.ts';
import { givenDecision } from '../spreadsheet/given-decision.ts';
import { handedBack } from '../spreadsheet/handed-back.ts';
import { type ImportPlan, importPlan } from '../spreadsheet/import-plan.ts';
import { type ImportedList, importedList } from '../spreadsheet/imported-list.ts';
import { rowsAccount } from '../spreadsheet/report.ts';
import { COLUMNS } from '../spreadsheet/workbook/columns.ts';
import { columnLetters } from '../spreadsheet/workbook/table.ts';
import { sheetTables } from '../spreadsheet/workbook/workbook.ts';
import type { ColumnChoice, ListAccount, ListOrder } from './import-messages.ts';
import { explanation } from './words.ts';
import { zipOf } from './zip.ts';

/** What a heading may be said to mean. */
export const COLUMN_CHOICES: readonly ColumnChoice[] = COLUMNS.map(({ key, label }) => ({
  key,
  label,
}));

/** A list, read for the page by the functions of `npm run import`; nothing is written, everything can be taken away. */
export class ListImport {
  readonly #entries: Entries;
  readonly #list: ImportedList;
  readonly #plan: ImportPlan;
  readonly #file: string;
  readonly #day: CalendarDay;
  readonly #withheld: readonly string[];

  private constructor(
    entries: Entries,
    list: ImportedList,
    plan: ImportPlan,
    file: string,
    day: CalendarDay,
    withheld: readonly string[],
  ) {
    [this.#entries, this.#list, this.#plan] = [entries, list, plan];
    [this.#file, this.#day, this.#withheld] = [file, day, withheld];
  }

  /**
   * Reads the bytes of a file of that name; of the files `withheld` the entries lack what is not published. Throws a
   * SheetFault where there is no list in it.
   */
  static async read(
    name: string,
    bytes: Uint8Array,
    order: ListOrder,
    entries: Entries,
    day: CalendarDay,
    withheld: readonly string[] = [],
  ): Promise<ListImport> {
    const tables = await sheetTables(name, bytes);
    const list = importedList(tables, entries, order.sheet, headingMap(order.map));
    const { given } = givenDecision(order.decision);
    const plan = importPlan(list.rows, entries, given, day);
    return new ListImport(entries, list, plan, name, day, withheld);
  }

  get account(): ListAccount {
    const { sheet, otherSheets, ignored, skipped, inTitle, hidden } = this.#list;
    const { told, ...account } = rowsAccount(this.#plan.rows);
    const { files } = this.#entries.tree;
    const taken = this.#plan.rows.filter(({ outcome }) => outcome !== 'rejected');
    const marked = (mark: 'withdrawal' | 'draft') =>
      taken.filter(({ marks }) => marks.has(mark)).length;
    return {
      ...account,
      ...{ sheet, otherSheets, ignored, skipped, inTitle },
      hidden: {
        columns: hidden.columns.map(columnLetters),
        rows: hidden.rows.map((row) => row + 1),
      },
      columns: COLUMN_CHOICES,
      rows: told.map(({ row, outcome, name, changes, notes, marks, faults }) => ({
        ...{ outcome, name, changes, notes, marks, faults },
        number: row.number,
      })),
      files: this.#written.map(([path]) => ({ path, isNew: !files.has(path) })),
      withheld: this.#withheld.filter((path) => this.#plan.files.has(path)),
      withdrawals: marked('withdrawal'),
      drafts: marked('draft'),
      guesses: taken.filter(({ notes }) => notes.length > 0).length,
    };
  }

  /** The list for the office that sent it, its faults as comments of cells. */
  async handedBack(lang: Language): Promise<NamedBytes> {
    const bytes = await handedBack(this.#list, this.#plan.rows, this.#entries, lang);
    return { name: `${this.#stem}-${HANDED_BACK[lang]}.xlsx`, bytes: new Uint8Array(bytes) };
  }

  /** The files that accepted rows write, in a zip file with a text that says what to do with them. */
  entries(lang: Language, commit: string | null): NamedBytes {
    const { label } = this.#entries.tree;
    const { files } = this.account;
    const [name, text] = explanation(this.#file, files, commit, this.#day)[lang];
    const packed = new Map([
      [name, text],
      ...this.#written.map(([path, content]) => [`${label}/${path}`, content] as const),
    ]);
    return { name: `${this.#stem}-${this.#day}.zip`, bytes: zipOf(packed, this.#day) };
  }

  /** What may be written back: nothing of which a part was withheld, since that would be lost. */
  get #written(): readonly (readonly [path: string, text: string])[] {
    return [...this.#plan.files].filter(([path]) => !this.#withheld.includes(path));
  }

  get #stem(): string {
    return slugOf(this.#file.replace(/\.[a-z]+$/iu, '')) || 'danh-sach';
  }
}

const HANDED_BACK = { vi: 'tra-lai', en: 'handed-back' } as const;

/** A file to take away. */
export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

function headingMap(map: ListOrder['map']) {
  return new Map(
    map.flatMap(([heading, key]) => {
      const column = COLUMNS.find((one) => one.key === key)?.key;
      return column === undefined ? [] : [[slugOf(heading), column] as const];
    }),
  );
}
