import { onPage, withDocument, type Pdfium } from './pdfium.ts';

/** Pixels row by row from the top, four bytes each: red, green, blue, opacity. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8ClampedArray;
}

const BGRA = 4;
const RGBA_ORDER = 0x10;
const WITH_LINKS = 0x01;
const WHITE = 0xffffffff;

/** A page as a printer with that many dots per inch would lay it down; pages are counted from 1. */
export function pictureOf(pdf: Uint8Array, page: number, dpi: number): Promise<Picture> {
  return withDocument(pdf, (library, document) =>
    onPage(library, document, page, (handle) => rendered(library, handle, dpi)),
  );
}

function rendered(library: Pdfium, page: number, dpi: number): Picture {
  const size = (points: number) => Math.round((points * dpi) / 72);
  const width = size(library._FPDF_GetPageWidthF(page));
  const height = size(library._FPDF_GetPageHeightF(page));
  const bytes = width * height * 4;
  const data = library._malloc(bytes);
  const bitmap = library._FPDFBitmap_CreateEx(width, height, BGRA, data, width * 4);
  library._FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE);
  const flags = RGBA_ORDER | WITH_LINKS;
  library._FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, flags);
  const rgba = new Uint8ClampedArray(library.HEAPU8.slice(data, data + bytes).buffer);
  library._FPDFBitmap_Destroy(bitmap);
  library._free(data);
  return { width, height, rgba };
}
