import { SaxesParser } from 'saxes';
import { legacyFont, type LegacyEncoding } from '../../../text/legacy-encoding.ts';
import { DAMAGED, tooWide, WORD_WITHOUT_TABLE } from './sheet-fault.ts';
import { cellName, type CellMark, MOST_COLUMNS, MOST_ROWS, type Table } from './table.ts';
import { type CellFonts, withMarks } from './cell-marks.ts';
import { zipPart } from './zip-file.ts';

interface WordCell {
  text: string;
  struck: string;
  font: LegacyEncoding | undefined;
  /** How many columns it covers. */
  span: number;
  /** Whether it goes on with the cell above (`w:vMerge` without a beginning). */
  isContinued: boolean;
}

/** The part of a .docx that holds its text. */
const TEXT_PART = 'word/document.xml';

/**
 * The tables of a text of Word (ECMA-376, part 1, 17.4), each with the paragraphs before it as rows above: annexes name
 * their decision there. Throws a SheetFault where there is no table, or the file can't be read.
 */
export async function wordTables(bytes: Uint8Array): Promise<readonly Table[]> {
  const part = await zipPart(bytes, TEXT_PART);
  const reader = new WordReader();
  try {
    reader.read(new TextDecoder().decode(part));
  } catch {
    throw DAMAGED;
  }
  if (reader.tables.length === 0) throw WORD_WITHOUT_TABLE;
  return reader.tables.map((rows, index) => tableOf(rows, index, reader.tables.length));
}

function tableOf(rows: readonly (readonly WordCell[])[], index: number, count: number): Table {
  const name = count === 1 ? '' : `Bảng ${index + 1}`;
  if (rows.length > MOST_ROWS) throw tooWide(cellName(MOST_ROWS, 0));
  const texts: string[][] = [];
  const marks = new Map<string, CellMark>();
  const fonts = new Map<string, LegacyEncoding>();
  for (const [row, cells] of rows.entries()) {
    const line: string[] = [];
    for (const cell of cells) {
      const above = texts[row - 1]?.[line.length] ?? '';
      const at = cellName(row, line.length);
      if (cell.struck.trim() !== '') marks.set(at, { kind: 'struck', text: cell.struck.trim() });
      if (cell.font) fonts.set(at, cell.font);
      const text = cell.isContinued ? above : cell.text.trim();
      for (let left = cell.span; left > 0; left -= 1) line.push(text);
      if (line.length > MOST_COLUMNS) throw tooWide(cellName(row, MOST_COLUMNS));
    }
    texts.push(line);
  }
  return withMarks({ name, rows: texts }, marks, fonts satisfies CellFonts);
}

/** Reads the text part of a .docx; of tables within tables only the words count. */
class WordReader {
  readonly tables: WordCell[][][] = [];
  /** Paragraphs since the last table. */
  private above: string[] = [];
  private paragraph = '';
  private depth = 0;
  private cell: WordCell | undefined;
  private run = { isStruck: false, font: undefined as LegacyEncoding | undefined };
  private isText = false;

  read(xml: string): void {
    const parser = new SaxesParser();
    parser.on('opentag', ({ name, attributes }) => this.open(localName(name), attributes));
    parser.on('closetag', ({ name }) => this.close(localName(name)));
    parser.on('text', (text) => {
      if (this.isText) this.say(text);
    });
    parser.write(xml).close();
  }

  private say(text: string): void {
    if (!this.cell) {
      this.paragraph += text;
      return;
    }
    this.cell.text += text;
    if (this.run.isStruck) this.cell.struck += text;
    this.cell.font ??= this.run.font;
  }

  private open(name: string, attributes: Readonly<Record<string, string>>): void {
    const value = attributes['w:val'];
    switch (name) {
      case 'tbl':
        this.depth += 1;
        if (this.depth === 1) this.beginTable();
        break;
      case 'tr':
        if (this.depth === 1) this.tables.at(-1)?.push([]);
        break;
      case 'tc':
        if (this.depth === 1) this.beginCell();
        break;
      case 'gridSpan':
        if (this.cell && this.depth === 1) this.cell.span = spanOf(value);
        break;
      case 'vMerge':
        if (this.cell && this.depth === 1) this.cell.isContinued = value !== 'restart';
        break;
      case 'r':
        this.run = { isStruck: false, font: undefined };
        break;
      case 'strike':
      case 'dstrike':
        this.run.isStruck = !['0', 'false', 'off'].includes(value ?? '');
        break;
      case 'rFonts':
        this.run.font = legacyFont(attributes['w:ascii'] ?? attributes['w:hAnsi'] ?? '');
        break;
      case 't':
        this.isText = true;
        break;
      case 'tab':
      case 'br':
      case 'cr':
        this.say(' ');
        break;
    }
  }

  private close(name: string): void {
    switch (name) {
      case 't':
        this.isText = false;
        break;
      case 'p':
        if (this.cell) this.cell.text += '\n';
        else if (this.paragraph.trim() !== '') this.above.push(this.paragraph.trim());
        this.paragraph = '';
        break;
      case 'tc':
        if (this.depth === 1) this.cell = undefined;
        break;
      case 'tbl':
        this.depth -= 1;
        break;
    }
  }

  private beginTable(): void {
    const line = (text: string): WordCell[] => [{ ...EMPTY, text }];
    this.tables.push(this.above.map(line));
    this.above = [];
  }

  private beginCell(): void {
    this.cell = { ...EMPTY };
    this.tables.at(-1)?.at(-1)?.push(this.cell);
  }
}

const EMPTY: WordCell = { text: '', struck: '', font: undefined, span: 1, isContinued: false };

const localName = (name: string) => name.slice(name.indexOf(':') + 1);

function spanOf(value = '1'): number {
  const span = Number(value);
  return Number.isInteger(span) && span > 0 && span <= MOST_COLUMNS ? span : 1;
}
