import type { CalendarDay } from '../../catalog/calendar-day.ts';
import type { Name } from '../../text/local-text.ts';
import type { Entries } from '../entries.ts';
import { entriesWith } from '../entries-with.ts';
import type { GivenDecision } from './given-decision.ts';
import type { ListRow } from './list-rows.ts';
import { RowJudgement } from './row-judgement.ts';

/** One fact that a row changes; `before` is empty where there was none. */
export interface Change {
  readonly label: Name;
  readonly before: string;
  readonly after: string;
}

/** What is known while a list is read; it grows row by row. */
export class Importing {
  entries: Entries;
  readonly given: GivenDecision;
  readonly today: CalendarDay;
  /** Files to write, by their path in the content folder. */
  readonly texts = new Map<string, string>();
  /** The rows that wrote each file, or each fact that rows may share, by their numbers. */
  readonly rowsOf = new Map<string, number[]>();

  constructor(entries: Entries, given: GivenDecision, today: CalendarDay) {
    this.entries = entries;
    this.given = given;
    this.today = today;
  }

  /** The text of a file as it would be by now. */
  textOf(path: string): string {
    const bytes = this.entries.tree.files.get(path)?.bytes ?? new Uint8Array();
    return this.texts.get(path) ?? new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  }

  /** Takes what a row without faults writes and says into account for those that follow. */
  take({ row, files, shared }: RowWork): void {
    for (const fact of shared) this.rowsOf.set(fact, [row.number]);
    for (const [path, text] of files) {
      this.texts.set(path, text);
      this.rowsOf.set(path, [...(this.rowsOf.get(path) ?? []), row.number]);
    }
    if (files.size > 0) this.entries = entriesWith(this.entries, Object.fromEntries(files)).entries;
  }
}

/** The work on one row. */
export interface RowWork {
  readonly importing: Importing;
  readonly row: ListRow;
  readonly judgement: RowJudgement;
  /** Files that the row would write. */
  readonly files: Map<string, string>;
  readonly changes: Change[];
  /** The facts that it tells of a producer on file, about which other rows may say otherwise. */
  readonly shared: string[];
}

/** Begins the work on a row. */
export function rowWork(importing: Importing, row: ListRow): RowWork {
  return {
    importing,
    row,
    judgement: new RowJudgement(),
    files: new Map(),
    changes: [],
    shared: [],
  };
}
