import jsQR from 'jsqr';
import { inkAreas } from './ink-areas.ts';
import { rendered, type Area } from './page-picture.ts';
import { onPage, withDocument, type Pdfium } from './pdfium.ts';

/** A QR code as a camera would read it from paper. */
export interface QrCode {
  readonly text: string;
  /** The width of the printed code without its quiet zone, in millimetres. */
  readonly width: number;
}

/** Resolutions at which codes are looked for, and at which they are read. */
const OVERVIEW_DPI = 72;
const PRINT_DPI = 300;

/** How far apart the dark parts of one code may lie, in inches: from dense codes on labels to large ones on cards. */
const GAPS_INCH = [1 / 36, 1 / 18, 1 / 9];
const SMALLEST_INCH = 0.25;
const LARGEST_INCH = 4;
const MARGIN_INCH = 0.08;

/** The QR codes of each of the pages, counted from 1, from the top down, printed at 300 dots per inch and decoded. */
export function qrCodesOn(pdf: Uint8Array, pages: readonly number[]): Promise<QrCode[][]> {
  return withDocument(pdf, (library, document) =>
    pages.map((number) => onPage(library, document, number, (page) => codesOn(library, page))),
  );
}

function codesOn(library: Pdfium, page: number): QrCode[] {
  const overview = rendered(library, page, OVERVIEW_DPI);
  const tried: { area: Area; code: QrCode | null }[] = [];
  for (const gap of GAPS_INCH) {
    const cell = Math.round(gap * OVERVIEW_DPI);
    for (const area of inkAreas(overview, cell)) {
      const isKnown = tried.some(({ area: other, code }) =>
        code ? isMeeting(area, other) : isSame(area, other, cell),
      );
      if (isLikeACode(area) && !isKnown) tried.push({ area, code: codeIn(library, page, area) });
    }
  }
  return tried
    .sort((a, b) => a.area.top - b.area.top || a.area.left - b.area.left)
    .flatMap(({ code }) => code ?? []);
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

function codeIn(library: Pdfium, page: number, area: Area): QrCode | null {
  const outward = (edge: number, direction: -1 | 1) =>
    Math.round((edge / OVERVIEW_DPI + direction * MARGIN_INCH) * PRINT_DPI);
  const { width, height, rgba } = rendered(library, page, PRINT_DPI, {
    ...{ left: outward(area.left, -1), right: outward(area.right, 1) },
    ...{ top: outward(area.top, -1), bottom: outward(area.bottom, 1) },
  });
  const code = jsQR(rgba, width, height, { inversionAttempts: 'dontInvert' });
  if (!code) return null;
  const { topLeftCorner, topRightCorner } = code.location;
  const pixels = Math.hypot(topRightCorner.x - topLeftCorner.x, topRightCorner.y - topLeftCorner.y);
  return { text: code.data, width: (pixels / PRINT_DPI) * 25.4 };
}
