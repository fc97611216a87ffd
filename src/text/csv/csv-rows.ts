/** A quotation mark that is never closed or stands where none may; `line` counts from 1. */
export class UnbalancedQuote extends Error {
  readonly line: number;
  constructor(line: number) {
    super(`unbalanced quotation mark on line ${line}`);
    this.line = line;
  }
}

/** What separates cells in files that spreadsheets write. */
export const SEPARATORS = [';', '\t', ','] as const;

/** The rows of a table that is written as CSV (RFC 4180), by what separates its cells, if that is known. Throws {@link UnbalancedQuote}. */
export function csvRows(text: string, separator?: string): string[][] {
  const body = text.replace(/^\uFEFF/u, '');
  const [, stated] = /^sep=(.)\r?\n/u.exec(body) ?? [];
  if (stated !== undefined) return split(body.slice(body.indexOf('\n') + 1), stated);
  return split(body, separator ?? separatorOf(body));
}

/**
 * The rows of a text copied from a spreadsheet, whose cells tabs separate. People paste letters too, so a quotation
 * mark that does not enclose a whole cell is a letter like others.
 */
export function pastedRows(text: string): string[][] {
  return split(text, '\t', 'lenient');
}

/** The separator that stands outside quotation marks most often. */
function separatorOf(text: string): string {
  const bare = text.slice(0, 100_000).replace(/"[^"]*"/gu, '');
  const counted = SEPARATORS.map((separator) => [bare.split(separator).length, separator] as const);
  return counted.reduce((most, next) => (next[0] > most[0] ? next : most))[1];
}

/** Whether a quotation mark that encloses no whole cell is a fault. */
type Strictness = 'strict' | 'lenient';

function split(text: string, separator: string, strictness: Strictness = 'strict'): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let [at, line] = [0, 1];
  while (at < text.length) {
    const quotedEnd = endOfQuoted(text, at, separator);
    if (quotedEnd === 0 && strictness === 'strict') throw new UnbalancedQuote(line);
    const end = quotedEnd || endOfBare(text, at, separator);
    const written = text.slice(at, end);
    row.push(quotedEnd ? written.slice(1, -1).replaceAll('""', '"') : written);
    line += written.match(/\r\n|[\r\n]/gu)?.length ?? 0;
    at = end + 1;
    if (text[end] === separator && at < text.length) continue;
    if (text[end] === separator) row.push('');
    if (text[end] === '\r' && text[at] === '\n') at += 1;
    rows.push(row);
    row = [];
    line += 1;
  }
  return rows;
}

/** The place behind the quoted cell that begins there: undefined where none does, 0 where its marks enclose no whole cell. */
function endOfQuoted(text: string, start: number, separator: string): number | undefined {
  if (text[start] !== '"') return undefined;
  let at = start;
  do {
    at = text.indexOf('"', at + 1) + 1;
    if (at === 0) return 0;
  } while (text[at] === '"');
  return isEndOfCell(text, at, separator) ? at : 0;
}

function endOfBare(text: string, start: number, separator: string): number {
  let at = start;
  while (!isEndOfCell(text, at, separator)) at += 1;
  return at;
}

function isEndOfCell(text: string, at: number, separator: string): boolean {
  const letter = text[at];
  return letter === undefined || letter === separator || letter === '\r' || letter === '\n';
}
