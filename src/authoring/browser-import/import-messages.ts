import type { Name } from '../../text/local-text.ts';
import type { Language } from '../../catalog/site.ts';
import type { CalendarDay } from '../../catalog/certification/calendar-day.ts';
import type { DecisionFault, TypedDecision } from '../spreadsheet/given-decision.ts';
import type { ImportedList } from '../spreadsheet/imported-list.ts';
import type { RowsAccount } from '../spreadsheet/report.ts';
import type { PlannedRow } from '../spreadsheet/planned-row.ts';

/** How the list is to be read; what is not answered, the reader decides as the command does. */
export interface ListOrder {
  readonly decision: TypedDecision;
  readonly sheet?: string | undefined;
  /** What headings mean that nobody knows: the heading, and the key of a column. */
  readonly map: readonly (readonly [heading: string, column: string])[];
}

/** What the page asks of its worker, one task at a time. */
export type Task =
  | { readonly kind: 'read'; readonly file: File; readonly order: ListOrder }
  /** The list for its office, with its faults, or the files that the rows write, of the list read last. */
  | { readonly kind: 'hand-back' | 'entries'; readonly lang: Language };

/** Where the worker finds what it needs, and the day of reading. */
export interface Surroundings {
  /** The addresses of the packed content and of what the build tells of itself. */
  readonly content: string;
  readonly build: string;
  readonly day: CalendarDay;
}

/** A row as the page tells of it. */
export interface ToldRow extends Omit<PlannedRow, 'row' | 'files'> {
  readonly number: number;
}

/** A column that may be chosen for a heading. */
export interface ColumnChoice {
  readonly key: string;
  readonly label: Name;
}

/** Everything that the page tells of a list. */
export interface ListAccount
  extends
    Omit<RowsAccount, 'told'>,
    Pick<ImportedList, 'sheet' | 'otherSheets' | 'ignored' | 'skipped' | 'inTitle'> {
  readonly rows: readonly ToldRow[];
  /** Letters of columns and numbers of rows that are hidden. */
  readonly hidden: { readonly columns: readonly string[]; readonly rows: readonly number[] };
  /** What each unused column could be. */
  readonly columns: readonly ColumnChoice[];
  /** The files that the accepted rows write; of those on file what replaces them. */
  readonly files: readonly { readonly path: string; readonly isNew: boolean }[];
  /** Files that the rows would change, and of which the page lacks what is not published. */
  readonly withheld: readonly string[];
  readonly withdrawals: number;
  readonly drafts: number;
  /** Rows of which something was deduced. */
  readonly guesses: number;
}

/** Why no list could be read. */
export interface ListRefusal {
  readonly why: Name;
  readonly remedy: Name;
  /** Headings that somebody could explain, and what they could mean. */
  readonly headings: readonly string[];
  readonly columns: readonly ColumnChoice[];
}

/** What the worker answers. */
export type Report =
  | { readonly kind: 'reading' | 'judging' }
  | { readonly kind: 'account'; readonly account: ListAccount }
  | { readonly kind: 'refused'; readonly refusal: ListRefusal }
  | { readonly kind: 'misread'; readonly faults: readonly DecisionFault[] }
  | { readonly kind: 'file'; readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }
  /** The content of the site, or the file, could not be had; or the program itself failed. */
  | { readonly kind: 'failed'; readonly at: 'site' | 'file' | 'program'; readonly detail: string };
