import type { Language } from '../../catalog/site.ts';
import { SHEET_WORDS } from './words.ts';
import { quoted, visible } from '../../text/quote.ts';
import { UNKNOWN, UNKNOWN_WORD } from '../../entries/schemas/scalar.ts';
import type { ListDecision } from '../proposal/decision-source.ts';
import type { ImportedList, TitleDecision } from './list.ts';
import type { PlannedRow } from './row.ts';
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

/** What becomes of every row: what is new, each changed fact before → after, what deserves a look, and why a row is rejected; a count at the end. */
export function rowsReport(rows: readonly PlannedRow[], lang: Language): string {
  const words = SHEET_WORDS[lang];
  const count = (outcome: PlannedRow['outcome']) =>
    rows.filter((row) => row.outcome === outcome).length;
  const told = rows
    .filter(({ outcome, notes }) => outcome !== 'unchanged' || notes.length > 0)
    .map((row) => rowReport(row, lang));
  const counts = {
    new: count('new'),
    changed: count('changed'),
    unchanged: count('unchanged'),
    rejected: count('rejected'),
  };
  return [...told, words.summary(counts)].join('\n\n');
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
      `    → ${visible(remedy[lang])}`,
    ]),
    ...(isRejected
      ? []
      : changes.map(
          ({ label, before, after }) => `  ${label[lang]}: ${value(before)} → ${value(after)}`,
        )),
    ...(isRejected ? [] : notes.map((note) => `  · ${visible(note[lang])}`)),
  ].join('\n');
}
