import { onPage, withDocument, type Pdfium } from './pdfium.ts';

/** Pixels row by row from the top, four bytes each: red, green, blue, opacity. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8ClampedArray;
}

/** Part of a picture, in pixels from its upper left corner; right and bottom lie outside. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
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

/** The page, or only that part of it, in pixels from its upper left corner. */
export function rendered(library: Pdfium, page: number, dpi: number, part?: Area): Picture {
  const size = (points: number) => Math.round((points * dpi) / 72);
  const right = size(library._FPDF_GetPageWidthF(page));
  const bottom = size(library._FPDF_GetPageHeightF(page));
  const area = part ?? { left: 0, top: 0, right, bottom };
  const [width, height] = [area.right - area.left, area.bottom - area.top];
  const bytes = width * height * 4;
  const data = library._malloc(bytes);
  const bitmap = library._FPDFBitmap_CreateEx(width, height, BGRA, data, width * 4);
  library._FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE);
  const place = [-area.left, -area.top, right, bottom];
  library._FPDF_RenderPageBitmap(bitmap, page, ...place, 0, RGBA_ORDER | WITH_LINKS);
  const rgba = new Uint8ClampedArray(library.HEAPU8.slice(data, data + bytes).buffer);
  library._FPDFBitmap_Destroy(bitmap);
  library._free(data);
  return { width, height, rgba };
}
