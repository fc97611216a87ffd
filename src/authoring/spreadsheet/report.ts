import type { Language } from '../../catalog/site.ts';
import { SHEET_WORDS } from './words.ts';
import type { Name } from '../../text/local-text.ts';
import { quoted, visible } from '../../text/quote.ts';
import { UNKNOWN, UNKNOWN_WORD } from '../../entries/schemas/scalar.ts';
import type { ListDecision } from '../proposal/decision-source.ts';
import { inCommand } from '../proposal/proposal.ts';
import type { ImportedList, TitleDecision } from './imported-list.ts';
import type { PlannedRow } from './planned-row.ts';
import { columnLetters, type Hidden } from './workbook/table.ts';

/** What is read of a spreadsheet and what is not, a line each. */
export function listReport(
  file: string,
  list: ImportedList,
  given: ListDecision,
  lang: Language,
): string {
  const words = SHEET_WORDS[lang];
  const cells = (some: ImportedList['skipped']) =>
    some.map(({ at, text }) => `${at} ${quoted(text)}`).join(', ');
  return [
    words.reading(quoted(file), list.sheet === '' ? '' : quoted(list.sheet)),
    ...(list.otherSheets.length > 0
      ? [words.otherSheets(list.otherSheets.map(quoted).join(', '))]
      : []),
    ...hiddenLines(list.hidden, lang),
    ...(list.ignored.length > 0 ? [words.ignoredColumns(cells(list.ignored))] : []),
    ...(list.skipped.length > 0 ? [words.skippedRows(cells(list.skipped))] : []),
    ...(list.rows.length === 0 ? [words.noRows] : []),
    ...(list.inTitle && given.number === undefined
      ? [words.decisionInTitle(list.inTitle.at, flagsFor(list.inTitle))]
      : []),
  ].join('\n');
}

/** The flags that make a decision that of every row. */
function flagsFor({ number, date, issuer }: TitleDecision): string {
  return Object.entries({ decision: number, date, issuer })
    .flatMap(([flag, value]) => (value === undefined ? [] : [`--${flag} "${value}"`]))
    .join(' ');
}

function hiddenLines({ columns, rows }: Hidden, lang: Language): string[] {
  const words = SHEET_WORDS[lang];
  return [
    ...(columns.length > 0 ? [words.hiddenColumns(columns.map(columnLetters).join(', '))] : []),
    ...(rows.length > 0 ? [words.hiddenRows(rows.map((row) => row + 1).join(', '))] : []),
  ];
}

/** What becomes of the rows of a list, in the order in which people are told it. */
export interface RowsAccount {
  /** Why rows are rejected, where several are. */
  readonly causes: readonly Shared[];
  /** The notes that many rows share. */
  readonly shared: readonly Shared[];
  /** The rows of which there is something to tell, without the notes that they share. */
  readonly told: readonly PlannedRow[];
  readonly counts: Readonly<Record<PlannedRow['outcome'], number>>;
}

/** First the causes that many rows share, then every row with what is new or keeps it out; a count of all. */
export function rowsAccount(rows: readonly PlannedRow[]): RowsAccount {
  const count = (outcome: PlannedRow['outcome']) =>
    rows.filter((row) => row.outcome === outcome).length;
  const shared = sharedNotes(rows);
  const told = rows
    .map((row) => ({ ...row, notes: row.notes.filter(({ vi }) => !shared.has(vi)) }))
    .filter(({ outcome, notes }) => outcome !== 'unchanged' || notes.length > 0);
  const counts = {
    new: count('new'),
    changed: count('changed'),
    unchanged: count('unchanged'),
    rejected: count('rejected'),
  };
  const causes = counts.rejected > 1 ? causesOf(rows) : [];
  return { causes, shared: [...shared.values()], told, counts };
}

/** The account of the rows as a text, each changed fact before → after. */
export function rowsReport(rows: readonly PlannedRow[], lang: Language): string {
  const words = SHEET_WORDS[lang];
  const { causes, shared, told, counts } = rowsAccount(rows);
  return [
    ...listed(words.causes, causes, lang),
    ...listed(words.sharedNotes, shared, lang),
    ...told.map((row) => rowReport(row, lang)),
    words.summary(counts),
  ].join('\n\n');
}

/** What many rows have in common, and which. */
export interface Shared {
  readonly said: Name;
  readonly rows: readonly number[];
}

/** As many rows must share a note that it is told once for all. */
const MANY = 3;

/** The notes that many rows share, by their words. */
function sharedNotes(rows: readonly PlannedRow[]): Map<string, Shared> {
  const all = rows
    .filter(({ outcome }) => outcome !== 'rejected')
    .flatMap(({ notes, row }) => notes.map((said) => ({ said, number: row.number })));
  return new Map(
    [...Map.groupBy(all, ({ said }) => said.vi)].flatMap(([key, same]) => {
      const shared = sharedBy(same);
      return shared.rows.length < MANY ? [] : [[key, shared] as const];
    }),
  );
}

function sharedBy(same: readonly { said: Name; number: number }[]): Shared {
  const [first] = same;
  const rows = [...new Set(same.map(({ number }) => number))];
  return { said: first?.said ?? { vi: '', en: '' }, rows };
}

/** Why rows are rejected, the commonest cause first: the same fault, or else any fault in the same column. */
export function causesOf(rows: readonly PlannedRow[]): Shared[] {
  const faults = rows.flatMap(({ row, faults: found }) =>
    found.map(({ cell, message }) => ({ cell, said: message, number: row.number })),
  );
  const same = [...Map.groupBy(faults, ({ said }) => said.vi).values()];
  const alone = same.filter(({ length }) => length === 1).flat();
  const columns = Map.groupBy(alone, ({ cell }) => cell.replace(/\d+$/u, ''));
  const inColumns = [...columns].flatMap(([column, members]) => {
    const { said, rows: numbers } = sharedBy(members);
    const [first] = members;
    if (numbers.length === 1 || !first) return members.map((member) => sharedBy([member]));
    const { inColumn: vi } = SHEET_WORDS.vi;
    const { inColumn: en } = SHEET_WORDS.en;
    return {
      said: { vi: vi(column, first.cell, said.vi), en: en(column, first.cell, said.en) },
      rows: numbers,
    };
  });
  const causes = [...same.filter(({ length }) => length > 1).map(sharedBy), ...inColumns];
  return causes.sort((a, b) => b.rows.length - a.rows.length);
}

/** No one reads more numbers of rows. */
const MOST_NUMBERS = 12;

function listed(heading: string, shared: readonly Shared[], lang: Language): string[] {
  if (shared.length === 0) return [];
  const words = SHEET_WORDS[lang];
  const lines = shared.map(({ said, rows }) => {
    const numbers = rows.slice(0, MOST_NUMBERS).join(', ');
    const all = rows.length > MOST_NUMBERS ? `${numbers}…` : numbers;
    return `  ${words.inRows(rows.length)}: ${visible(said[lang])} (${words.rowNumbers(all)})`;
  });
  return [[heading, ...lines].join('\n')];
}

function rowReport(
  { row, outcome, name, changes, notes, faults }: PlannedRow,
  lang: Language,
): string {
  const words = SHEET_WORDS[lang];
  const value = (text: string) => {
    if (text === '') return words.nothing;
    return quoted(lang === 'vi' ? text.replaceAll(UNKNOWN, UNKNOWN_WORD) : text);
  };
  const isRejected = outcome === 'rejected';
  return [
    `${words.row(row.number)}  ${words.outcomes[outcome]}  ${quoted(name)}`,
    ...faults.flatMap(({ cell, message, remedy }) => [
      `  ${cell}  ${visible(message[lang])}`,
      `    → ${visible(inCommand(remedy, lang))}`,
    ]),
    ...(isRejected
      ? []
      : changes.map(
          ({ label, before, after }) => `  ${label[lang]}: ${value(before)} → ${value(after)}`,
        )),
    ...(isRejected ? [] : notes.map((note) => `  · ${visible(note[lang])}`)),
  ].join('\n');
}
