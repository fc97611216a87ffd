import type { Cell } from 'hucre/xlsx';
import { legacyText } from '../../../text/legacy-encoding.ts';
import { cellName, type CellMark, type Table } from './table.ts';

const ERROR = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)$/u;

/** The table with its errors read as empty and legacy encodings converted, and what is to be said of those cells. */
export function withMarks(table: Table, of: ReadonlyMap<string, CellMark> = new Map()): Table {
  const marks = new Map(of);
  const rows = table.rows.map((row, index) =>
    row.map((text, column) => {
      const at = cellName(index, column);
      if (ERROR.test(text.trim())) {
        marks.set(at, { kind: 'error', text: text.trim() });
        return '';
      }
      const legacy = legacyText(text);
      if (!legacy) return text;
      const { encoding } = legacy;
      marks.set(
        at,
        legacy.isHalf
          ? { kind: 'half', encoding, text: legacy.text }
          : { kind: 'converted', encoding },
      );
      return legacy.isHalf ? text : legacy.text;
    }),
  );
  return marks.size === 0 ? table : { ...table, rows, marks };
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
