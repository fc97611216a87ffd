import type { Catalog } from '../../catalog/catalog.ts';
import type { Product } from '../../catalog/product.ts';
import { pastedRows } from '../../text/csv/csv-rows.ts';
import type { StandDetails } from '../order.ts';
import { guessedColumns, headingsIn } from './pasted-columns.ts';
import { ProductNames } from './product-names.ts';

/** More lines, or characters of a line, are not read. */
const MOST_LINES = 1000;
const LONGEST = 200_000;

/**
 * The rows of a pasted text. Rows without anything are left out. White space of every kind becomes one space, and
 * letters are composed.
 */
function cellsOf(text: string): { rows: string[][]; isCut: boolean } {
  const rows = pastedRows(text.slice(0, LONGEST)).map((row) => row.map(tidy));
  const filled = rows.filter((row) => row.some((cell) => cell !== ''));
  return {
    rows: filled.slice(0, MOST_LINES),
    isCut: filled.length > MOST_LINES || text.length > LONGEST,
  };
}

function tidy(cell: string): string {
  return cell
    .normalize('NFC')
    .replace(/[\s\u200B-\u200D\u2060\p{Cc}]+/gu, ' ')
    .trim();
}

/** A line of a pasted list, with what stands beside the name. */
export interface PastedLine extends StandDetails {
  /** What was read as the name. */
  readonly text: string;
}

/** What a list pasted from a spreadsheet or a letter names. */
export interface PastedList {
  /** Each product once, in the order of the list. */
  readonly found: readonly (PastedLine & { readonly product: Product })[];
  /** Lines that name no product, or several; with those that may be meant, best first. */
  readonly unclear: readonly (PastedLine & { readonly meant: readonly Product[] })[];
  /** The list was longer than what is read. */
  readonly isCut: boolean;
}

/** Reads names from lines or cells, with or without marks, numbers in front, booths and prices beside them. */
export function pastedList(text: string, catalog: Catalog): PastedList {
  const names = new ProductNames(catalog);
  const { rows, isCut } = cellsOf(text);
  const lines = linesOf(rows, (name, line) => names.called(name, line).length > 0).map((line) => ({
    ...line,
    called: names.called(line.text, line.whole),
  }));
  const found = new Map<Product, PastedLine & { product: Product }>();
  for (const { text: name, booth, price, called } of lines) {
    const [product] = called;
    if (called.length !== 1 || !product) continue;
    const before = found.get(product);
    found.set(product, {
      product,
      text: name,
      booth: before?.booth || booth,
      price: before?.price || price,
    });
  }
  const unclear = lines
    .filter(({ called }) => called.length !== 1)
    .map(({ text: name, booth, price, called }) => ({
      text: name,
      booth,
      price,
      // Looked for when somebody is asked: in a long list most lines are not shown.
      get meant() {
        return called.length > 0 ? called : names.meant(name);
      },
    }));
  return { found: [...found.values()], unclear, isCut };
}

type IsName = (name: string, line: string) => boolean;
type ReadLine = PastedLine & { readonly whole: string };

function linesOf(rows: readonly (readonly string[])[], isName: IsName): ReadLine[] {
  const [first, ...rest] = rows;
  if (!first) return [];
  const headings = headingsIn(first);
  const body = headings ? rest : rows;
  // A letter has one name in a line.
  if (rows.every(({ length }) => length === 1)) {
    return body.flatMap((row) => row.map((line) => lineOf(line, isName)));
  }
  const columns =
    headings ?? guessedColumns(body, (cell) => isName(withoutExtras(cell, isName), cell));
  return body.flatMap((row) => {
    const cell = (column: 'name' | 'booth' | 'price') => row[columns.indexOf(column)] ?? '';
    const whole = row.join(' ');
    const name = withoutExtras(cell('name'), isName, whole);
    return name === '' ? [] : [{ text: name, booth: cell('booth'), price: cell('price'), whole }];
  });
}

/** A line such as `3. Mật ong rừng (gian A1): 250.000 đ`. */
function lineOf(line: string, isName: IsName): ReadLine {
  const name = withoutExtras(line, isName);
  if (isName(name, line)) return { text: name, booth: '', price: '', whole: line };
  const parts = line.replace(NUMBERING, '').split(/\s*[;|:,]\s*|\s+[-–—]\s+/u);
  const columns = guessedColumns([parts], (part) => isName(withoutExtras(part, isName), line));
  const part = (column: 'name' | 'booth' | 'price') => parts[columns.indexOf(column)] ?? '';
  const text = withoutExtras(part('name'), isName, line);
  if (!isName(text, line)) return { text: name, booth: '', price: '', whole: line };
  return { text, booth: part('booth'), price: part('price'), whole: line };
}

const NUMBERING = /^(?:\d{1,4}\s*[.):/-]\s*|[-–—•*·+]\s*)+/u;

/** The text without what people write around a name, as far as that makes it a name: numbers, quotes, brackets. */
function withoutExtras(text: string, isName: IsName, line = text): string {
  if (isName(text, line)) return text;
  const bare = text.replace(NUMBERING, '').trim();
  const attempts = [
    bare,
    bare.replace(/\s*[([][^()[\]]*[)\]]\s*$/u, ''),
    bare.replace(/\s+(?:[1-5]|ba|bốn|năm)\s+sao$/iu, ''),
    bare.replace(/^(?:sản phẩm|sp|đặc sản)\s+/iu, ''),
    bare.replace(/^\d{1,4}\s+/u, ''),
  ];
  return attempts.find((attempt) => isName(attempt, line)) ?? bare;
}
