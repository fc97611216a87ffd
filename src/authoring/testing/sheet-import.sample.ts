import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { entriesOf, type Entries } from '../../entries/read-entries.ts';
import { TODAY } from '../../entries/testing/example-entries.ts';
import { readTree } from '../../entries/read/read-tree.ts';
import type { ListDecision } from '../proposal/decision-source.ts';
import { importPlan, type ImportPlan } from '../spreadsheet/import-plan.ts';
import { importedList } from '../spreadsheet/imported-list.ts';

/** The made-up province. */
export const PROVINCE = 'src/e2e/fixture/content';

/** Everything that a content folder says. */
export function entriesIn(folder: string): Entries {
  return entriesOf(readTree(folder)).entries;
}

/** What a table changes in a catalogue. */
export function planFor(
  rows: readonly (readonly string[])[],
  entries: Entries = entriesIn(PROVINCE),
  given: Partial<ListDecision> = {},
): ImportPlan {
  const list = importedList([{ name: '', rows }], entries);
  return importPlan(list.rows, entries, { sources: [], ...given }, TODAY);
}

/** What the plan says of each row: what becomes of it, its changes, notes and faults in Vietnamese. */
export function told({ rows }: ImportPlan): string {
  return rows
    .map(({ row, outcome, name, changes, notes, faults }) =>
      [
        `${row.number} ${outcome} ${name}`,
        ...changes.map(({ label, before, after }) => `  ${label.vi}: ${before} → ${after}`),
        ...notes.map(({ vi }) => `  (${vi})`),
        ...faults.map(({ cell, message, remedy }) => `  ${cell}: ${message.vi} → ${remedy.vi}`),
      ].join('\n'),
    )
    .join('\n');
}

/** The text of a file of the made-up province. */
export function provinceText(path: string): string {
  return readFileSync(join(PROVINCE, path), 'utf8');
}
