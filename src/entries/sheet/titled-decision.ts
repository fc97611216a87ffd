import { tidied } from '../new/answers.ts';
import { decisionIn, type NamedDecision } from './decision-in.ts';
import { cellName, type Table } from './table.ts';

/** The decision that the rows above the headings name, and the cell in which they do. */
export interface TitledDecision extends NamedDecision {
  readonly at: string;
}

const DECISION = /(?:quyết định|qđ)\s*(?:số\s*)?:?\s*\d+\s*\/[^)]*/iu;

/** What people copy into a terminal holds nothing that a shell acts upon. */
const HARMLESS = /^[\p{L}\p{M}\d .,/-]*$/u;

/** The decision of which a list is the annex, as its title has it: “(Kèm theo Quyết định số … ngày … của …)”. */
export function titledDecision({ rows }: Table, firstRow: number): TitledDecision | undefined {
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
