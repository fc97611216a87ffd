import { textFrom, type Pdfium } from './pdfium.ts';

/** A part of the work as programs that read aloud know it: `Document`, `H1`, `P`, `Figure`, `Table`, `TH` … */
export interface PdfPart {
  readonly type: string;
  /** What a picture shows, in words. */
  readonly alternative: string | null;
  readonly parts: readonly PdfPart[];
}

/** The structure of a page from its root; what goes over several pages is a part of each. None where it is not tagged. */
export function structureOn(library: Pdfium, page: number): PdfPart[] {
  const partOf = (element: number): PdfPart => {
    const count = library._FPDF_StructElement_CountChildren(element);
    const child = (index: number) => library._FPDF_StructElement_GetChildAtIndex(element, index);
    return {
      type: textFrom(library, (...to) => library._FPDF_StructElement_GetType(element, ...to)) ?? '',
      alternative: textFrom(library, (...to) =>
        library._FPDF_StructElement_GetAltText(element, ...to),
      ),
      parts: elementsOf(count, child).map(partOf),
    };
  };
  const tree = library._FPDF_StructTree_GetForPage(page);
  if (tree === 0) return [];
  const count = library._FPDF_StructTree_CountChildren(tree);
  const child = (index: number) => library._FPDF_StructTree_GetChildAtIndex(tree, index);
  const parts = elementsOf(count, child).map(partOf);
  library._FPDF_StructTree_Close(tree);
  return parts;
}

/** The children that are elements and not marks on the page. */
function elementsOf(count: number, child: (index: number) => number): number[] {
  return Array.from({ length: Math.max(count, 0) }, (_, index) => child(index)).filter(
    (element) => element !== 0,
  );
}

/** All parts of that type, in the order of reading. */
export function partsOfType(parts: readonly PdfPart[], type: string): PdfPart[] {
  return parts.flatMap((part) => [
    ...(part.type === type ? [part] : []),
    ...partsOfType(part.parts, type),
  ]);
}
