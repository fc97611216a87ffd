import type { Cell } from 'hucre/xlsx';
import {
  isSurelyUnicode,
  type LegacyEncoding,
  legacyFont,
  legacyText,
  readAs,
} from '../../../text/legacy-encoding.ts';
import { cellName, type CellMark, type Table } from './table.ts';

const ERROR = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)$/u;

/** The encodings for which the fonts of cells were made, by the names of the cells. */
export type CellFonts = ReadonlyMap<string, LegacyEncoding>;

/** The table with its errors read as empty and legacy encodings converted, and what is to be said of those cells. */
export function withMarks(
  table: Table,
  of: ReadonlyMap<string, CellMark> = new Map(),
  fonts: CellFonts = new Map(),
): Table {
  const marks = new Map(of);
  const whole = wholeEncoding(table.rows);
  const believed = believedFonts(table.rows, fonts);
  const rows = table.rows.map((row, index) =>
    row.map((text, column) => {
      const at = cellName(index, column);
      if (ERROR.test(text.trim())) {
        marks.set(at, { kind: 'error', text: text.trim() });
        return '';
      }
      const [converted, mark] = unicodeOf(text, whole ?? believed.get(at));
      if (mark) marks.set(at, mark);
      return converted;
    }),
  );
  return marks.size === 0 ? table : { ...table, rows, marks };
}

/** The text in Unicode. `surely`: the encoding that its font or the whole list tells, also of words that could be Unicode. */
function unicodeOf(text: string, surely: LegacyEncoding | undefined): [string, CellMark?] {
  if (surely !== undefined) {
    const read = readAs(surely, text);
    return read === text ? [text] : [read, { kind: 'converted', encoding: surely }];
  }
  const legacy = legacyText(text);
  if (!legacy) return [text];
  const { encoding, isHalf } = legacy;
  if (isHalf) return [text, { kind: 'half', encoding, text: legacy.text }];
  return [legacy.text, { kind: 'converted', encoding }];
}

/** The encoding of a list in which no cell can be Unicode and most of those with marks are surely of that one. */
function wholeEncoding(rows: Table['rows']): LegacyEncoding | undefined {
  const texts = rows.flat().filter((text) => /[^\p{ASCII}]/u.test(text));
  if (texts.some(isSurelyUnicode)) return undefined;
  const found = texts.flatMap((text) => legacyText(text) ?? []);
  const [first] = found;
  const isSettled = found.every(({ encoding, isHalf }) => !isHalf && encoding === first?.encoding);
  return first && isSettled && found.length * 2 > texts.length ? first.encoding : undefined;
}

/** The fonts without those in which anything is Unicode: people paste text and leave the font. */
function believedFonts(rows: Table['rows'], fonts: CellFonts): CellFonts {
  const textAt = new Map(
    rows.flatMap((row, index) => row.map((text, column) => [cellName(index, column), text])),
  );
  const doubted = new Set(
    [...fonts].flatMap(([at, encoding]) =>
      isSurelyUnicode(textAt.get(at) ?? '') ? [encoding] : [],
    ),
  );
  return new Map([...fonts].filter(([, encoding]) => !doubted.has(encoding)));
}

/** The fonts of a workbook’s cells that were made for an encoding before Unicode. */
export function workbookFonts(cells: ReadonlyMap<string, Cell> = new Map()): CellFonts {
  return new Map(
    [...cells].flatMap(([place, { style, richText = [] }]) => {
      const [row = 0, column = 0] = place.split(',').map(Number);
      const names = [...richText.map(({ font }) => font?.name), style?.font?.name];
      const encoding = legacyFont(names.find((name) => name !== undefined) ?? '');
      return encoding ? [[cellName(row, column), encoding] as const] : [];
    }),
  );
}

/** What a workbook knows of its cells: formulas that nobody has computed, and words that are struck through. */
export function workbookMarks(cells: ReadonlyMap<string, Cell> = new Map()): Map<string, CellMark> {
  const marks = new Map<string, CellMark>();
  for (const [place, { type, formula, value, richText = [], style }] of cells) {
    const [row = 0, column = 0] = place.split(',').map(Number);
    const at = cellName(row, column);
    const isEmpty = value === null || value === '';
    const struck = style?.font?.strikethrough
      ? String(value ?? '')
      : richText.flatMap(({ text, font }) => (font?.strikethrough ? [text] : [])).join('');
    if ((formula !== undefined || type === 'formula') && isEmpty) {
      marks.set(at, { kind: 'uncomputed' });
    } else if (struck.trim() !== '') marks.set(at, { kind: 'struck', text: struck.trim() });
  }
  return marks;
}
