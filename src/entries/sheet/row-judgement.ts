import type { Name } from '../../text/local-text.ts';
import type { ListCell } from './list-rows.ts';

/** Why a row can't be taken, with the cell to look at. */
export interface CellFault {
  /** `B7`. */
  readonly cell: string;
  readonly why: Name;
  readonly remedy: Name;
}

/** What is found out about a row while it is read. */
export class RowJudgement {
  readonly faults: CellFault[] = [];
  /** What was deduced or deserves a look, in whole sentences. */
  readonly notes: Name[] = [];

  /** Keeps a fault; the row can't be taken any more. */
  refuse({ at }: Pick<ListCell, 'at'>, why: Name, remedy: Name): undefined {
    const isTold = this.faults.some((fault) => fault.cell === at && fault.why.vi === why.vi);
    if (!isTold) this.faults.push({ cell: at, why, remedy });
    return undefined;
  }

  /** Keeps a sentence for the report. */
  note(vi: string, en: string): void {
    if (!this.notes.some((note) => note.vi === vi)) this.notes.push({ vi, en });
  }
}
