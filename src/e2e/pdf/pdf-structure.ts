import { textFrom, type Pdfium } from './pdfium.ts';
import { letterAt } from './text-runs.ts';

/** A part of the work as programs that read aloud know it: `Document`, `H1`, `P`, `Figure`, `Table`, `TH` … */
export interface PdfPart {
  readonly type: string;
  /** What a picture shows, in words. */
  readonly alternative: string | null;
  /** What it holds, in the order of reading: letters as they stand on the page, and parts. */
  readonly content: readonly (string | PdfPart)[];
}

/**
 * The structure of a page, whose text PDFium has loaded, from its root; what goes over several pages is a part of each.
 * None where it is not tagged.
 */
export function structureOn(library: Pdfium, page: number, text: number): PdfPart[] {
  const marked = markedTexts(library, text);
  const partOf = (element: number): PdfPart => {
    const told = (getter: TextGetter) => textFrom(library, (...to) => getter(element, ...to));
    const count = library._FPDF_StructElement_CountChildren(element);
    const content = Array.from({ length: Math.max(count, 0) }, (_, index) => {
      const child = library._FPDF_StructElement_GetChildAtIndex(element, index);
      if (child !== 0) return partOf(child);
      return marked.get(library._FPDF_StructElement_GetChildMarkedContentID(element, index)) ?? '';
    });
    return {
      type: told(library._FPDF_StructElement_GetType) ?? '',
      alternative: told(library._FPDF_StructElement_GetAltText),
      content: content.filter((one) => one !== ''),
    };
  };
  const tree = library._FPDF_StructTree_GetForPage(page);
  if (tree === 0) return [];
  const count = library._FPDF_StructTree_CountChildren(tree);
  const roots = Array.from({ length: Math.max(count, 0) }, (_, index) =>
    library._FPDF_StructTree_GetChildAtIndex(tree, index),
  );
  const parts = roots.filter((root) => root !== 0).map(partOf);
  library._FPDF_StructTree_Close(tree);
  return parts;
}

type TextGetter = Pdfium['_FPDF_StructElement_GetType'];

/** The letters of each marked content of the page, by its number (ISO 32000-1, 14.7.4.2). */
function markedTexts(library: Pdfium, text: number): Map<number, string> {
  const texts = new Map<number, string>();
  const length = library._FPDFText_CountChars(text);
  for (let index = 0; index < length; index += 1) {
    const object = library._FPDFText_GetTextObject(text, index);
    const id = object === 0 ? -1 : library._FPDFPageObj_GetMarkedContentID(object);
    if (id >= 0) texts.set(id, (texts.get(id) ?? '') + letterAt(library, text, index));
  }
  return texts;
}

/** All parts of that type, in the order of reading. */
export function partsOfType(parts: readonly (string | PdfPart)[], type: string): PdfPart[] {
  return parts.flatMap((part) => {
    if (typeof part === 'string') return [];
    return [...(part.type === type ? [part] : []), ...partsOfType(part.content, type)];
  });
}
