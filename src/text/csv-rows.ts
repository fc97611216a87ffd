/** A quotation mark that is never closed or stands where none may; `line` counts from 1. */
export class UnbalancedQuote extends Error {
  readonly line: number;
  constructor(line: number) {
    super(`unbalanced quotation mark on line ${line}`);
    this.line = line;
  }
}

/** What separates cells in files that spreadsheets write. */
const SEPARATORS = [';', '\t', ','] as const;

/** The rows of a table that is written as CSV (RFC 4180), whatever separates its cells. Throws {@link UnbalancedQuote}. */
export function csvRows(text: string): string[][] {
  const body = text.replace(/^\uFEFF/u, '');
  const [, stated] = /^sep=(.)\r?\n/u.exec(body) ?? [];
  if (stated !== undefined) return split(body.slice(body.indexOf('\n') + 1), stated);
  return split(body, separatorOf(body));
}

/** The separator that stands outside quotation marks most often. */
function separatorOf(text: string): string {
  const bare = text.slice(0, 100_000).replace(/"[^"]*"/gu, '');
  const counted = SEPARATORS.map((separator) => [bare.split(separator).length, separator] as const);
  return counted.reduce((most, next) => (next[0] > most[0] ? next : most))[1];
}

function split(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let [at, line] = [0, 1];
  while (at < text.length) {
    const end = endOfCell(text, at, separator, line);
    const written = text.slice(at, end);
    row.push(written.startsWith('"') ? written.slice(1, -1).replaceAll('""', '"') : written);
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

/** The place behind the cell that begins there. */
function endOfCell(text: string, start: number, separator: string, line: number): number {
  let at = start;
  if (text[at] === '"') {
    do {
      at = text.indexOf('"', at + 1) + 1;
      if (at === 0) throw new UnbalancedQuote(line);
    } while (text[at] === '"');
    const next = text[at];
    if (next !== undefined && ![separator, '\r', '\n'].includes(next))
      throw new UnbalancedQuote(line);
    return at;
  }
  while (at < text.length && ![separator, '\r', '\n'].includes(text.charAt(at))) at += 1;
  return at;
}
