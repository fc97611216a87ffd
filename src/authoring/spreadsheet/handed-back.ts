import { type DataValidation, writeXlsx, type WriteSheet } from 'hucre/xlsx';
import type { Language } from '../../catalog/site.ts';
import type { Entries } from '../../entries/read-entries.ts';
import { STAR_LEVELS } from '../../catalog/certification/stars.ts';
import { optionsFor } from '../proposal/options.ts';
import type { Relation } from '../../entries/schemas/scalar.ts';
import { visible } from '../../text/quote.ts';
import { SHEET_WORDS } from './words.ts';
import type { ImportedList } from './imported-list.ts';
import type { PlannedRow } from './planned-row.ts';
import type { CellFault } from './row-judgement.ts';
import { type ColumnKey, COLUMNS } from './workbook/columns.ts';
import { columnLetters } from './workbook/table.ts';

/** The columns whose answers can be listed, and what they name. */
const LISTED: Readonly<Partial<Record<ColumnKey, Relation>>> = {
  district: 'districts',
  communeNow: 'communes-now',
  category: 'categories',
};

/** The colour behind a cell with a fault, as spreadsheets mark what is wrong. */
const FAULTY = { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'F4CCCC' } } } as const;

/**
 * The list as it came, as a workbook for the office that sent it: each fault with its remedy is the comment of its cell,
 * columns that it lacks stand at its end, and those with a known set of answers let people choose. Every cell is text.
 */
export function handedBack(
  { table, header, sheet }: ImportedList,
  rows: readonly PlannedRow[],
  entries: Entries,
  lang: Language,
): Promise<Uint8Array> {
  const words = SHEET_WORDS[lang];
  const lists = answerLists(entries, lang);
  const width = Math.max(...table.rows.map(({ length }) => length));
  const columns = withLacking(header.columns, rows, width);
  const texts = withHeadings(table.rows, header, columns, lang);
  const last = Math.max(texts.length, header.firstRow + 1);
  return writeXlsx({
    sheets: [
      {
        name: sheet || words.sheetName,
        rows: texts.map((row) => row.map((text) => (text === '' ? null : text))),
        columns: Array.from({ length: width + columns.size }, () => ({
          width: 22,
          style: { numFmt: '@' },
        })),
        cells: commentsOf(texts, columns, rows, lang),
        dataValidations: choices(
          columns,
          `${header.firstRow + 1}`,
          `${last}`,
          lists,
          words.answers,
        ),
        freezePane: { rows: header.firstRow },
      },
      answerSheet(lists, words.answers),
    ],
  });
}

type Columns = ReadonlyMap<ColumnKey, number>;

/** The columns of the list, and behind them those that it lacks altogether. */
function withLacking(columns: Columns, rows: readonly PlannedRow[], width: number): Columns {
  const lacking = new Set(
    rows.flatMap(({ faults }) =>
      faults.flatMap(({ lacks }) => (lacks && !columns.has(lacks) ? [lacks] : [])),
    ),
  );
  return new Map([...columns, ...[...lacking].map((key, index) => [key, width + index] as const)]);
}

function withHeadings(
  texts: ImportedList['table']['rows'],
  header: ImportedList['header'],
  columns: Columns,
  lang: Language,
): readonly (readonly string[])[] {
  const added = [...columns].filter(([key]) => !header.columns.has(key));
  return texts.map((row, index) => {
    if (index !== header.firstRow - 1 || added.length === 0) return row;
    const [[, first] = ['', row.length]] = added;
    const labels = added.map(([key]) => COLUMNS.find((one) => one.key === key)?.label[lang] ?? key);
    return [...row, ...Array.from({ length: first - row.length }, () => ''), ...labels];
  });
}

type AnswerLists = ReadonlyMap<ColumnKey, readonly string[]>;

/** What may be answered in each column that has a known set of answers. */
function answerLists(entries: Entries, lang: Language): AnswerLists {
  const related = Object.entries(LISTED).map(([key, to]) => {
    const options = optionsFor({ input: { kind: 'relation', to } }, entries, new Map(), lang) ?? [];
    const answers = options.map(
      ({ label, names }) => (to === 'communes-now' ? names[1] : label) ?? label,
    );
    return [key as ColumnKey, answers] as const;
  });
  return new Map([...related, ['certifications.stars', STAR_LEVELS.map(String)]]);
}

/** The answers stand on a sheet of their own: a drop-down itself holds 255 characters at most. */
function answerSheet(lists: AnswerLists, name: string): WriteSheet {
  const columns = [...lists.values()];
  const height = Math.max(...columns.map(({ length }) => length));
  const rows = Array.from({ length: height }, (_, index) =>
    columns.map((answers) => answers[index] ?? null),
  );
  return { name, rows, columns: columns.map(() => ({ width: 40, style: { numFmt: '@' } })) };
}

function choices(
  columns: Columns,
  first: string,
  last: string,
  lists: AnswerLists,
  answerSheetName: string,
): DataValidation[] {
  return [...lists].flatMap(([key, answers], index) => {
    const column = columns.get(key);
    if (column === undefined || answers.length === 0) return [];
    const [own, theirs] = [columnLetters(column), columnLetters(index)];
    return {
      type: 'list' as const,
      range: `${own}${first}:${own}${last}`,
      formula1: `'${answerSheetName}'!$${theirs}$1:$${theirs}$${answers.length}`,
      // The office may know better than our lists.
      errorStyle: 'warning' as const,
      showErrorMessage: true,
      allowBlank: true,
    };
  });
}

function commentsOf(
  texts: readonly (readonly string[])[],
  columns: Columns,
  rows: readonly PlannedRow[],
  lang: Language,
): NonNullable<WriteSheet['cells']> {
  const faults = rows.flatMap(({ row, faults: found }) =>
    found.map((fault) => ({ ...fault, at: placeOf(fault, row.number, columns) })),
  );
  return new Map(
    [...Map.groupBy(faults, ({ at }) => at.join(','))].map(([place, found]) => {
      const [row = 0, column = 0] = found[0]?.at ?? [];
      const text = found
        .map(({ message, remedy }) => `${visible(message[lang])}\n→ ${visible(remedy[lang])}`)
        .join('\n\n');
      return [place, { value: texts[row]?.[column] || null, comment: { text }, style: FAULTY }];
    }),
  );
}

/** Row and column, counted from 0, of the cell to mend: of the column that is lacking, where one is. */
function placeOf({ cell, lacks }: CellFault, number: number, columns: Columns): [number, number] {
  const wanted = lacks && columns.get(lacks);
  if (wanted !== undefined) return [number - 1, wanted];
  const [letters = 'A'] = /^[A-Z]+/u.exec(cell) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return [Number(cell.slice(letters.length)) - 1, column - 1];
}
