import { textFrom, withMemory, type Pdfium } from './pdfium.ts';

/** Where a link or bookmark leads: an address, or a page counted from 1; null where it leads nowhere. */
export type PdfTarget = string | number | null;

export interface PdfBookmark {
  readonly title: string;
  /** 1 for the outermost. */
  readonly level: number;
  readonly target: PdfTarget;
}

export interface PdfLink {
  /** The page on which it stands, counted from 1. */
  readonly page: number;
  readonly target: PdfTarget;
  /** What is read aloud for it. */
  readonly description: string | null;
}

/** The bookmarks, as a reader shows them beside the pages. */
export function bookmarksIn(library: Pdfium, document: number): PdfBookmark[] {
  const below = (parent: number, level: number): PdfBookmark[] => {
    const found: PdfBookmark[] = [];
    let bookmark = library._FPDFBookmark_GetFirstChild(document, parent);
    while (bookmark !== 0) {
      const current = bookmark;
      const title = textFrom(library, (...to) => library._FPDFBookmark_GetTitle(current, ...to));
      const place = library._FPDFBookmark_GetDest(document, current);
      const action = library._FPDFBookmark_GetAction(current);
      const target = targetOf(library, document, { place, action });
      found.push({ title: title ?? '', level, target }, ...below(current, level + 1));
      bookmark = library._FPDFBookmark_GetNextSibling(document, current);
    }
    return found;
  };
  return below(0, 1);
}

/** Every link of a page, in the order of the file. */
export function linksOn(
  library: Pdfium,
  document: number,
  page: number,
  number: number,
): PdfLink[] {
  return withMemory(library, 8, (address) => {
    const [position, found] = [address / 4, address / 4 + 1];
    library.HEAPU32[position] = 0;
    const links: PdfLink[] = [];
    while (library._FPDFLink_Enumerate(page, address, address + 4) !== 0) {
      const link = library.HEAPU32[found] ?? 0;
      const place = library._FPDFLink_GetDest(document, link);
      const action = library._FPDFLink_GetAction(link);
      const target = targetOf(library, document, { place, action });
      links.push({ page: number, target, description: descriptionOf(library, page, link) });
    }
    return links;
  });
}

function targetOf(
  library: Pdfium,
  document: number,
  { place, action }: { place: number; action: number },
): PdfTarget {
  const address =
    action === 0
      ? null
      : textFrom(
          library,
          (...to) => library._FPDFAction_GetURIPath(document, action, ...to),
          'utf8',
        );
  if (address !== null) return address;
  return place === 0 ? null : library._FPDFDest_GetDestPageIndex(document, place) + 1 || null;
}

function descriptionOf(library: Pdfium, page: number, link: number): string | null {
  const annotation = library._FPDFLink_GetAnnot(page, link);
  const key = Buffer.from('Contents\0');
  const description = withMemory(library, key.length, (name) => {
    library.HEAPU8.set(key, name);
    return textFrom(library, (...to) => library._FPDFAnnot_GetStringValue(annotation, name, ...to));
  });
  library._FPDFPage_CloseAnnot(annotation);
  return description || null;
}
