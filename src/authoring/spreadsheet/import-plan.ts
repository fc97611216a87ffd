/*
 * The life of a row, from an office’s file to files of the catalogue:
 * 1. `workbook/workbook.ts` reads the file as tables of texts; `workbook/header.ts` finds the headings, and
 *    `workbook/columns.ts` knows what each column tells.
 * 2. `workbook/list-rows.ts` takes the rows below as products and sections; `imported-list.ts` gives the list with all that it
 *    passes over.
 * 3. `planned-row.ts` works out what one row means: whose product it is (`row-identity.ts`), where (`row-place.ts`), which
 *    recognition (`row-recognition.ts`, `recognition-match.ts`) or revocation (`row-revocation.ts`). A known product is
 *    edited (`changed-entry.ts`, `recognition-change.ts`), a new one drafted (`new-entry.ts`), and `proposal/` makes the
 *    text of either (`entry-text.ts`, `edited-entry.ts`); what the row changes is read from the files before and after.
 * 4. Here the check judges the files of all rows; a row that brings an error in is rejected, and those that built on it
 *    are worked out again. The plan is a proposal.
 * 5. `report.ts` tells what becomes of each row; `undo/last-written.ts` has `proposal/write-files.ts` write the rest, and
 *    remembers it.
 */
import type { CalendarDay } from '../../catalog/certification/calendar-day.ts';
import { type Entries, entriesWith } from '../../entries/read-entries.ts';
import { inPeoplesWords, kindAt, type NewKind } from '../proposal/questions.ts';
import type { Proposal } from '../proposal/proposal.ts';
import { type Problem, problemOf } from '../../entries/problems/problem.ts';
import { fieldOf } from '../../entries/problems/position.ts';
import { FACT_RULES } from '../../entries/rules/fact-rules.ts';
import { cellOf, Importing, RowJudgement } from './row-judgement.ts';
import type { ListDecision } from '../proposal/decision-source.ts';
import { COLUMNS, type ColumnKey } from './workbook/columns.ts';
import type { ListRow } from './workbook/list-rows.ts';
import { plannedRow, type PlannedRow } from './planned-row.ts';

/** What a list changes in the catalogue. */
export interface ImportPlan extends Proposal {
  readonly rows: readonly PlannedRow[];
  /** Those of rejected rows are not among them. */
  readonly files: ReadonlyMap<string, string>;
}

/** Works out what the rows of a list change, and lets the check judge it: a row that would bring an error in is rejected. */
export function importPlan(
  list: readonly ListRow[],
  entries: Entries,
  given: ListDecision,
  today: CalendarDay,
): ImportPlan {
  const rejected = new Map<number, PlannedRow>();
  for (;;) {
    const importing = new Importing(entries, given, today);
    const rows = list.map((row) => rejected.get(row.number) ?? plannedRow(importing, row));
    const errors = newErrors(importing, entries);
    const blamed = rows.flatMap((row) => rejectedBy(row, errors) ?? []);
    if (!blamed.some((row) => isBuiltUpon(row, importing))) {
      return without(blamed, rows, importing.texts);
    }
    // Rows below a rejected one may have built on it, so all are worked out again.
    for (const row of blamed) rejected.set(row.row.number, { ...row, files: [] });
  }
}

/** Whether another row writes one of its files too, or refers to a producer or source among them. */
function isBuiltUpon({ files }: PlannedRow, { texts, rowsOf }: Importing): boolean {
  if (files.some((path) => (rowsOf.get(path) ?? []).length > 1)) return true;
  const slugs = files.flatMap(
    (path) => /^(?:producers|sources)\/(.+)\.json$/u.exec(path)?.[1] ?? [],
  );
  return [...texts].some(
    ([path, text]) => !files.includes(path) && slugs.some((slug) => text.includes(slug)),
  );
}

function without(
  blamed: readonly PlannedRow[],
  rows: readonly PlannedRow[],
  texts: ReadonlyMap<string, string>,
): ImportPlan {
  const dropped = new Set(blamed.flatMap(({ files }) => files));
  const judged = rows.map((row) => {
    const found = blamed.find((one) => one.row === row.row);
    return found ? { ...found, files: [] } : row;
  });
  return {
    rows: judged,
    files: new Map([...texts].filter(([path]) => !dropped.has(path))),
    notes: judged.flatMap(({ notes }) => notes),
    faults: judged.flatMap(({ faults }) => faults),
  };
}

/** The errors that the files to write have, by path. */
function newErrors({ texts, today }: Importing, entries: Entries): Map<string, Problem[]> {
  const { entries: after, problems } = entriesWith(entries, Object.fromEntries(texts));
  const { label } = entries.tree;
  const found = FACT_RULES.filter(({ level }) => level === 'error').flatMap(
    ({ code, level, check }) =>
      [...check(after, today)].map((finding) => problemOf(finding, code, level)),
  );
  const written = [...problems, ...found].filter(({ file }) =>
    texts.has(file.slice(label.length + 1)),
  );
  return Map.groupBy(written, ({ file }) => file.slice(label.length + 1));
}

function rejectedBy(
  planned: PlannedRow,
  errors: ReadonlyMap<string, readonly Problem[]>,
): PlannedRow | undefined {
  // One cell may become several facts.
  const judgement = new RowJudgement();
  for (const path of planned.files) {
    for (const problem of errors.get(path) ?? []) {
      const cell = cellOf(planned.row, ...columnsOf(problem, path), 'name.vi');
      judgement.refuse(cell, inPeoplesWords(problem, path), problem.remedy);
    }
  }
  if (judgement.faults.length === 0) return undefined;
  return { ...planned, outcome: 'rejected', faults: judgement.faults };
}

/** The columns from which a row takes what its product, producer and source say, where they are not named like the field. */
const TOLD_BY: Readonly<Record<NewKind, Readonly<Record<string, readonly ColumnKey[]>>>> = {
  product: {},
  producer: { 'name.vi': ['producer'], 'name.en': ['producerEn', 'producer'] },
  source: {
    number: ['certifications.number'],
    published: ['certifications.decided', 'certifications.number'],
    issuer: ['certifications.issuer'],
  },
};

/** The columns that may tell of the field of a problem with the file at a path, the likeliest first. */
function columnsOf({ path: way = [] }: Problem, path: string): readonly ColumnKey[] {
  const field = fieldOf(way);
  const kind = kindAt(path);
  const own = COLUMNS.flatMap(({ key }) => (key === field ? [key] : []));
  return (kind && TOLD_BY[kind][field]) ?? own;
}
