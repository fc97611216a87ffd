import { onPage, withDocument } from './pdfium.ts';
import { rendered, type Picture } from './page-picture.ts';

const DPI = 36;
/** What a page's margins take of it, above and below, and at both sides. */
const MARGINS = { top: 0.077, bottom: 0.067, side: 0.08 };
/** Paler than that no eye takes it for ink. */
const PALE = 200;

/** What of the rows of a page's text area holds any ink: their share, and how far down the lowest of them stands. */
export interface InkOfPage {
  readonly share: number;
  readonly reach: number;
}

/** That of each page. */
export function inkedRowsOf(pdf: Uint8Array): Promise<InkOfPage[]> {
  return withDocument(pdf, (library, document) =>
    Array.from({ length: library._FPDF_GetPageCount(document) }, (_, index) =>
      onPage(library, document, index + 1, (page) => inkOf(rendered(library, page, DPI))),
    ),
  );
}

function inkOf({ width, height, rgba }: Picture): InkOfPage {
  const [top, bottom] = [MARGINS.top, 1 - MARGINS.bottom].map((part) => Math.round(part * height));
  const [left, right] = [MARGINS.side, 1 - MARGINS.side].map((part) => Math.round(part * width));
  const rows = Array.from({ length: (bottom ?? 0) - (top ?? 0) }, (_, index) => (top ?? 0) + index);
  const inked = rows.map((row) => {
    const from = (row * width + (left ?? 0)) * 4;
    const to = (row * width + (right ?? 0)) * 4;
    return rgba.subarray(from, to).some((value, at) => at % 4 < 3 && value < PALE);
  });
  return {
    share: inked.filter(Boolean).length / rows.length,
    reach: (inked.lastIndexOf(true) + 1) / rows.length,
  };
}

/** The middle of the numbers, the lower of two. */
export function medianOf(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)] ?? Number.NaN;
}
