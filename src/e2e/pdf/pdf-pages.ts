import { fontsOn, type PdfFont } from './pdf-fonts.ts';
import { linksOn, type PdfLink } from './pdf-links.ts';
import { structureOn, type PdfPart } from './pdf-structure.ts';
import { onPage, withDocument, withNumbers, type Pdfium } from './pdfium.ts';
import { textRuns, type TextRun } from './text-runs.ts';

/** Edges in points (1/72 inch) to 3 decimals, from the lower left corner of the sheet. */
export interface Box {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

/** A page as PDFium reads it. */
export interface PdfPage {
  /** Counted from 1. */
  readonly number: number;
  readonly mediaBox: Box;
  readonly trimBox: Box | null;
  readonly bleedBox: Box | null;
  /** What stands on the page, line by line. */
  readonly runs: readonly TextRun[];
  readonly fonts: readonly PdfFont[];
  readonly links: readonly PdfLink[];
  /** The page for programs that read aloud; what goes over several pages is a part of each. */
  readonly structure: readonly PdfPart[];
}

/** All pages of the file. */
export const pagesOf = (pdf: Uint8Array): Promise<PdfPage[]> => withDocument(pdf, pagesIn);

/** All pages of the opened file. */
export function pagesIn(library: Pdfium, document: number): PdfPage[] {
  return Array.from({ length: library._FPDF_GetPageCount(document) }, (_, index) => {
    const number = index + 1;
    return onPage(library, document, number, (page) => {
      const mediaBox = boxOf(library, library._FPDFPage_GetMediaBox, page);
      if (!mediaBox) throw new Error(`Page ${number} has no MediaBox.`);
      const text = library._FPDFText_LoadPage(page);
      const read = {
        number,
        mediaBox,
        trimBox: boxOf(library, library._FPDFPage_GetTrimBox, page),
        bleedBox: boxOf(library, library._FPDFPage_GetBleedBox, page),
        runs: textRuns(library, text),
        fonts: fontsOn(library, page, text),
        links: linksOn(library, document, page, number),
        structure: structureOn(library, page, text),
      };
      library._FPDFText_ClosePage(text);
      return read;
    });
  });
}

/** The text of a page in composed letters, lines and columns joined by one space. */
export function textOf({ runs }: PdfPage): string {
  return runs
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .normalize('NFC');
}

/** Width and height of a box in millimetres, to one decimal. */
export function millimetres({ left, bottom, right, top }: Box): [width: number, height: number] {
  const round = (points: number) => Math.round((points * 254) / 72) / 10;
  return [round(right - left), round(top - bottom)];
}

type BoxGetter = Pdfium['_FPDFPage_GetMediaBox'];

function boxOf(library: Pdfium, getter: BoxGetter, page: number): Box | null {
  const edges = withNumbers(library, [4, 4], (written) => written((...to) => getter(page, ...to)));
  if (!edges) return null;
  const [left = 0, bottom = 0, right = 0, top = 0] = edges.map((edge) => Number(edge.toFixed(3)));
  return { left, bottom, right, top };
}
