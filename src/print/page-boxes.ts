import { hasCopies, type PrintOrder } from './order.ts';
import { BLEED_MM, SLUG_MM } from './press.ts';

/** The file's cross-reference table: where each object in use begins, by its number, and the trailer's entries. */
interface Table {
  readonly start: number;
  readonly offsets: ReadonlyMap<number, number>;
  readonly trailer: string;
}

const POINTS_PER_MM = 72 / 25.4;
const PAGE_HEAD = /^\d+ 0 obj\s+<<\s+\/Type \/Page\s/u;

/**
 * The same work with a TrimBox and a BleedBox on every page, for a print shop: each page is a sheet that is
 * larger than the trimmed page by the slug. Typst cannot write these boxes, so they follow its file as an
 * incremental update (ISO 32000-1, 7.5.6). Throws where the file is not of the form that Typst writes.
 */
export function withPageBoxes(pdf: Uint8Array): Uint8Array<ArrayBuffer> {
  const table = tableOf(pdf);
  const starts = [...table.offsets.values(), table.start].sort((a, b) => a - b);
  const ends = new Map(starts.map((start, index) => [start, starts[index + 1]]));
  const pages = [...table.offsets].flatMap(([number, offset]) => {
    if (!PAGE_HEAD.test(textOf(pdf, offset, offset + 64))) return [];
    return [{ number, text: withBoxes(textOf(pdf, offset, ends.get(offset)), number) }];
  });
  const promised = pageCount(pdf, table);
  if (pages.length !== promised) {
    throw unreadable(`pages promised: ${promised}, found: ${pages.length}`);
  }
  return joined(pdf, updateOf(pages, pdf.length, table));
}

/** In the viewer preferences of the file; left to right is what every reader assumes. As long as what replaces it. */
const DIRECTION = '    /Direction /L2R';
const TRUE_SIZE = '/PrintScaling /None';

/**
 * The same work, which a reader program prints in its true size unless told otherwise (ISO 32000-1, 12.2): what is cut
 * to size, or lies on stickers, fits nowhere once it is scaled. Throws where the file is not of the form that Typst writes.
 */
export function atTrueSize(pdf: Uint8Array): Uint8Array<ArrayBuffer> {
  const { offsets, trailer } = tableOf(pdf);
  const root = offsets.get(Number(/\/Root (\d+) 0 R/u.exec(trailer)?.[1]));
  if (root === undefined) throw unreadable('its Root was not found');
  const [catalog = ''] = textOf(pdf, root, root + 4096).split('endobj', 1);
  const place = catalog.indexOf(DIRECTION);
  if (place < 0) throw unreadable('it says nothing of the direction of reading');
  const result = new Uint8Array(pdf);
  result.set(new TextEncoder().encode(TRUE_SIZE), root + place);
  return result;
}

/** The work as it leaves the house: for a press with its boxes, and at true size where that matters on an office printer. */
export function finished(
  pdf: Uint8Array,
  { layout, bleed }: Pick<PrintOrder, 'layout' | 'bleed'>,
): Uint8Array<ArrayBuffer> {
  if (bleed) return withPageBoxes(pdf);
  return hasCopies(layout) ? atTrueSize(pdf) : new Uint8Array(pdf);
}

function tableOf(pdf: Uint8Array): Table {
  const tail = textOf(pdf, Math.max(0, pdf.length - 64), pdf.length);
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/u.exec(tail)?.[1] ?? Number.NaN);
  const [table = '', trailer = ''] = textOf(pdf, start, pdf.length).split('trailer');
  const dictionary = /^\s*<<\n([^]*?)>>\s*startxref/u.exec(trailer)?.[1];
  if (dictionary?.includes('/Prev ')) throw unreadable('it has been changed before');
  const [head, count] = /^xref\s+0 (\d+)\s+/u.exec(table) ?? [];
  const entries = table.slice(head?.length).match(/\d{10} \d{5} [fn]\r?\n/gu) ?? [];
  if (!dictionary || entries.length === 0 || entries.length !== Number(count)) {
    throw unreadable('it has no plain cross-reference table');
  }
  const offsets = entries.flatMap((entry, number): [number, number][] =>
    entry[17] === 'n' ? [[number, Number(entry.slice(0, 10))]] : [],
  );
  return { start, offsets: new Map(offsets), trailer: dictionary };
}

/** How many pages the catalogue of the file promises. */
function pageCount(pdf: Uint8Array, { offsets, trailer }: Table): number {
  const target = (text: string, key: string) => {
    const number = Number(new RegExp(`/${key} (\\d+) 0 R`, 'u').exec(text)?.[1]);
    const offset = offsets.get(number);
    if (offset === undefined) throw unreadable(`its ${key} was not found`);
    const [object = ''] = textOf(pdf, offset, offset + 1024 * 1024).split('endobj', 1);
    return object;
  };
  return Number(/\/Count (\d+)/u.exec(target(target(trailer, 'Root'), 'Pages'))?.[1]);
}

function withBoxes(page: string, number: number): string {
  const numbers = /\/MediaBox \[([\d.]+) ([\d.]+) ([\d.]+) ([\d.]+)\]/u.exec(page)?.slice(1);
  if (!numbers) throw unreadable(`page object ${number} has no MediaBox of its own`);
  if (/\/(?:Trim|Bleed)Box\b/u.test(page)) {
    throw unreadable(`page object ${number} has its boxes already`);
  }
  if (!/>>\s+endobj\s*$/u.test(page)) throw unreadable(`page object ${number} does not end`);
  const [left = 0, bottom = 0, right = 0, top = 0] = numbers.map(Number);
  const inset = (millimetres: number) => {
    const by = millimetres * POINTS_PER_MM;
    const edges = [left + by, bottom + by, right - by, top - by];
    return `[${edges.map((edge) => Number(edge.toFixed(3))).join(' ')}]`;
  };
  const boxes = `  /TrimBox ${inset(SLUG_MM)}\n  /BleedBox ${inset(SLUG_MM - BLEED_MM)}\n`;
  return page.replace(/>>\s+endobj\s*$/u, `${boxes}>>\nendobj\n`);
}

/** The objects anew, where each is to be found, and a trailer that points back at the table before. */
function updateOf(
  pages: readonly { number: number; text: string }[],
  length: number,
  { start, trailer }: Table,
): string {
  let objects = '\n';
  let table = 'xref\n';
  for (const { number, text } of pages) {
    const offset = String(length + objects.length).padStart(10, '0');
    table += `${number} 1\n${offset} 00000 n\r\n`;
    objects += `${text}\n`;
  }
  const dictionary = `<<\n${trailer.trimEnd()}\n  /Prev ${start}\n>>`;
  const end = `startxref\n${length + objects.length}\n%%EOF\n`;
  return `${objects}${table}trailer\n${dictionary}\n${end}`;
}

/** Each byte as one character, so that positions stay the file's. */
function textOf(pdf: Uint8Array, from: number, to: number | undefined): string {
  return new TextDecoder('latin1').decode(pdf.subarray(from, to));
}

function joined(pdf: Uint8Array, update: string): Uint8Array<ArrayBuffer> {
  const bytes = new TextEncoder().encode(update);
  if (bytes.length !== update.length) throw unreadable('a page object is not plain text');
  const result = new Uint8Array(pdf.length + bytes.length);
  result.set(pdf);
  result.set(bytes, pdf.length);
  return result;
}

function unreadable(reason: string): Error {
  return new Error(`The PDF is not of the form that Typst writes: ${reason}.`);
}
