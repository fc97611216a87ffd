import { type ColumnKey, COLUMNS } from './workbook/columns.ts';
import type { ListCell, ListRow } from './workbook/list-rows.ts';
import { type Fault, type Remedy, withdrawnFault } from '../proposal/proposal.ts';
import type { Name } from '../../text/local-text.ts';
import type { CalendarDay } from '../../catalog/certification/calendar-day.ts';
import { GrowingEntries } from '../proposal/finding/growing-entries.ts';
import type { Entries } from '../../entries/read-entries.ts';
import type { ListDecision } from '../proposal/decision-source.ts';

/** The first of these columns in which the row says something; without one, where the row begins. */
export function cellOf(
  { cells, number }: ListRow,
  ...keys: readonly ColumnKey[]
): Pick<ListCell, 'at'> {
  const found = keys.flatMap((key) => cells.get(key) ?? []);
  return found[0] ?? { at: `A${number}` };
}

/** Why a row can't be taken, with the cell to look at. */
export interface CellFault extends Fault {
  /** `B7`. */
  readonly cell: string;
  /** The column that the row, or the whole list, lacks. */
  readonly lacks?: ColumnKey;
}

/** What deserves the eye of an editor before all else: a certificate that is withdrawn, a leaf that nobody knows yet. */
export type RowMark = 'withdrawal' | 'draft';

/** What is found out about a row while it is read. */
export class RowJudgement {
  readonly marks = new Set<RowMark>();
  readonly faults: CellFault[] = [];
  /** What was deduced or deserves a look, in whole sentences. */
  readonly notes: Name[] = [];

  /** Keeps a fault; the row can't be taken any more. */
  refuse(
    { at }: Pick<ListCell, 'at'>,
    message: Name,
    remedy: Remedy,
    lacks?: ColumnKey,
  ): undefined {
    const isTold = this.faults.some(
      (fault) => fault.cell === at && fault.message.vi === message.vi,
    );
    if (!isTold) this.faults.push({ cell: at, message, remedy, ...(lacks && { lacks }) });
    return undefined;
  }

  /** Whether what stands in that cell can't be taken. */
  isRefusedAt(cell: Pick<ListCell, 'at'> | undefined): boolean {
    return cell !== undefined && this.faults.some((fault) => fault.cell === cell.at);
  }

  /** Keeps a sentence for the report. */
  note(vi: string, en: string): void {
    if (!this.notes.some((note) => note.vi === vi)) this.notes.push({ vi, en });
  }
}

/** What is known while a list is read; it grows row by row. */
export class Importing {
  readonly #growing: GrowingEntries;
  readonly given: ListDecision;
  readonly today: CalendarDay;
  /** Files to write, by their path in the content folder. */
  readonly texts = new Map<string, string>();
  /** The rows that wrote each file, or each fact that rows may share, by their numbers. */
  readonly rowsOf = new Map<string, number[]>();

  constructor(entries: Entries, given: ListDecision, today: CalendarDay) {
    this.#growing = new GrowingEntries(entries);
    this.given = given;
    this.today = today;
  }

  /** What is on file by now. */
  get entries(): Entries {
    return this.#growing.entries;
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
      const rows = this.rowsOf.get(path);
      if (rows) rows.push(row.number);
      else this.rowsOf.set(path, [row.number]);
    }
    if (files.size > 0) this.#growing.take(Object.fromEntries(files));
  }
}

/** The work on one row. */
export interface RowWork {
  readonly importing: Importing;
  readonly row: ListRow;
  readonly judgement: RowJudgement;
  /** Files that the row would write. */
  readonly files: Map<string, string>;
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
    shared: [],
  };
}

/** Refuses a row that leaves out what a new product or recognition must say. */
export function missing({ row, judgement }: RowWork, key: ColumnKey): void {
  const label = COLUMNS.find((column) => column.key === key)?.label ?? { vi: key, en: key };
  judgement.refuse(
    cellOf(row, 'name.vi'),
    { vi: `Thiếu “${label.vi}”.`, en: `“${label.en}” is missing.` },
    {
      vi: 'Điền cột ấy; không nguồn nào nêu thì viết “chưa rõ”.',
      en: 'Fill in that column; write “unknown” where no source says.',
    },
    key,
  );
}

/** Refuses a row that names an entry which was published by mistake: no list may bring it back unasked. */
export function refuseWithdrawn(
  { importing, row, judgement }: RowWork,
  kind: 'product' | 'producer',
  slug: string,
): boolean {
  const fault = withdrawnFault(kind, slug, importing.entries);
  if (!fault) return false;
  const at =
    kind === 'product'
      ? cellOf(row, 'name.vi')
      : cellOf(row, 'producerSlug', 'producer', 'name.vi');
  judgement.refuse(at, fault.message, fault.remedy);
  return true;
}
