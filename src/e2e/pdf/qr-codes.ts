import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import jsQR from 'jsqr';
import { madeOnce } from '../../cache/made-once.ts';
import { coarser, inkAreas, inkOf, isDark } from './ink-areas.ts';
import { rendered, type Area, type Picture } from './page-picture.ts';
import { onPage, withDocument, type Pdfium } from './pdfium.ts';

/** A QR code as a camera would read it from paper. */
export interface QrCode {
  readonly text: string;
  /** The width of the printed code without its quiet zone, in millimetres. */
  readonly width: number;
}

/** The resolution at which codes are looked for, and the finest at which they are read. */
const OVERVIEW_DPI = 72;
const PRINT_DPI = 300;

/** So many pixels across are enough to read most codes, and twice as many to read the others. */
const PIXELS_ACROSS = [150, 300];

/** How far apart the dark parts of one code may lie, in pixels: from dense codes on labels to large ones on cards. */
const SMALLEST_GAP = 2;
const LARGEST_GAP = 8;
const SMALLEST_INCH = 0.25;
const LARGEST_INCH = 4;
const MARGIN_INCH = 0.08;

/** A line across even the smallest code goes from light to dark four times or oftener, and across a letter twice. */
const FEWEST_CHANGES = 3;

/**
 * The QR codes of each of the pages, counted from 1, row by row, printed with at most 300 dots per inch and
 * decoded. Codes of a file that were read before, with the same code of this folder and of its libraries, are known.
 */
export async function qrCodesOn(pdf: Uint8Array, pages: readonly number[]): Promise<QrCode[][]> {
  const read = await madeOnce({
    kind: 'qr-codes',
    from: [pages.join(), pdf, ...(reader ??= codeThatReads())],
    make: async () => {
      const codes = await withDocument(pdf, (library, document) =>
        pages.map((number) => onPage(library, document, number, (page) => codesOn(library, page))),
      );
      return Buffer.from(JSON.stringify(codes));
    },
  });
  return JSON.parse(Buffer.from(read).toString()) as QrCode[][];
}

let reader: readonly Uint8Array[] | undefined;

function codeThatReads(): Uint8Array[] {
  const own = readdirSync(import.meta.dirname).filter((name) => !name.endsWith('.test.ts'));
  const pdfium = 'node_modules/@hyzyla/pdfium/dist';
  return [
    ...own.map((name) => join(import.meta.dirname, name)),
    join(pdfium, 'index.esm.js'),
    join(pdfium, 'pdfium.wasm'),
    'node_modules/jsqr/dist/jsQR.js',
  ].map((file) => readFileSync(file));
}

function codesOn(library: Pdfium, page: number): QrCode[] {
  const tried: { area: Area; code: QrCode | null }[] = [];
  let ink = inkOf(rendered(library, page, OVERVIEW_DPI), SMALLEST_GAP);
  for (; ink.cell <= LARGEST_GAP; ink = coarser(ink)) {
    const { cell } = ink;
    for (const area of inkAreas(ink)) {
      const isKnown = tried.some(({ area: other, code }) =>
        code ? isMeeting(area, other) : isSame(area, other, cell),
      );
      if (isLikeACode(area) && !isKnown) tried.push({ area, code: codeIn(library, page, area) });
    }
  }
  const found = tried.flatMap(({ area, code }) => (code ? [{ area, code }] : []));
  return inRows(found).map(({ code }) => code);
}

/** Row by row from the left; codes of a row may differ in size, and so in height. */
function inRows<Found extends { readonly area: Area }>(found: readonly Found[]): Found[] {
  const rows: Found[][] = [];
  for (const one of found.toSorted((a, b) => a.area.bottom - b.area.bottom)) {
    const row = rows.at(-1);
    const isSameRow = row?.[0] && one.area.top < row[0].area.bottom;
    if (isSameRow) row.push(one);
    else rows.push([one]);
  }
  return rows.flatMap((row) => row.toSorted((a, b) => a.area.left - b.area.left));
}

/** A code is square, and keeps a distance from everything else. */
function isLikeACode({ left, top, right, bottom }: Area): boolean {
  const [shorter = 0, longer = 0] = [right - left, bottom - top].sort((a, b) => a - b);
  return (
    shorter >= SMALLEST_INCH * OVERVIEW_DPI &&
    longer <= LARGEST_INCH * OVERVIEW_DPI &&
    shorter / longer > 0.8
  );
}

function isSame(a: Area, b: Area, within: number): boolean {
  const edges = ['left', 'top', 'right', 'bottom'] as const;
  return edges.every((edge) => Math.abs(a[edge] - b[edge]) <= within);
}

const isMeeting = (a: Area, b: Area) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** The code in that part of the page, read at the least resolution that shows it. */
function codeIn(library: Pdfium, page: number, area: Area): QrCode | null {
  const longer = Math.max(area.right - area.left, area.bottom - area.top) / OVERVIEW_DPI;
  for (const pixels of PIXELS_ACROSS) {
    const dpi = Math.round(pixels / (longer + 2 * MARGIN_INCH));
    const code = codeAt(library, page, area, Math.min(dpi, PRINT_DPI));
    if (code !== 'unread') return code;
  }
  return null;
}

/** The code as that many dots per inch show it; null where it surely is none. */
function codeAt(library: Pdfium, page: number, area: Area, dpi: number): QrCode | null | 'unread' {
  const outward = (edge: number, direction: -1 | 1) =>
    Math.round((edge / OVERVIEW_DPI + direction * MARGIN_INCH) * dpi);
  const picture = rendered(library, page, dpi, {
    left: outward(area.left, -1),
    top: outward(area.top, -1),
    right: outward(area.right, 1),
    bottom: outward(area.bottom, 1),
  });
  if (changesAcross(picture) < FEWEST_CHANGES) return null;
  const { width, height, rgba } = picture;
  const code = jsQR(rgba, width, height, { inversionAttempts: 'dontInvert' });
  // A drawing may look like a code that says nothing.
  if (!code || code.data === '') return 'unread';
  const { topLeftCorner, topRightCorner } = code.location;
  const pixels = Math.hypot(topRightCorner.x - topLeftCorner.x, topRightCorner.y - topLeftCorner.y);
  return { text: code.data, width: (pixels / dpi) * 25.4 };
}

/** How often a line across the picture goes from light to dark, on average. */
function changesAcross({ width, height, rgba }: Picture): number {
  let changes = 0;
  for (let pixel = 1; pixel < width * height; pixel++) {
    if (isDark(rgba, pixel) && !isDark(rgba, pixel - 1)) changes++;
  }
  return changes / height;
}
