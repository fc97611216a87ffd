import { textFrom, type Pdfium } from './pdfium.ts';

/** A font in which something is set. */
export interface PdfFont {
  /** Without the tag of its subset. */
  readonly name: string;
  /** The font program lies in the file. */
  readonly isEmbedded: boolean;
  /** All that is set in it can be read as letters. */
  readonly isReadable: boolean;
}

const TEXT = 1;
const FORM = 5;

/** Every font of a page; `text` is the page’s text as PDFium has loaded it. */
export function fontsOn(library: Pdfium, page: number, text: number): PdfFont[] {
  const unreadable = unreadableFonts(library, text);
  const fonts = textObjectsOn(library, page).map((object) => library._FPDFTextObj_GetFont(object));
  return [...new Set(fonts)].map((font) => ({
    name: (
      textFrom(library, (...to) => library._FPDFFont_GetBaseFontName(font, ...to), 'utf8') ?? ''
    ).replace(/^[A-Z]{6}\+/u, ''),
    isEmbedded: library._FPDFFont_GetIsEmbedded(font) === 1,
    isReadable: !unreadable.has(font),
  }));
}

/** Objects of text, also those within drawings. */
function textObjectsOn(library: Pdfium, page: number): number[] {
  const below = (count: number, objectAt: (index: number) => number): number[] =>
    Array.from({ length: count }, (_, index) => objectAt(index)).flatMap((object) => {
      const type = library._FPDFPageObj_GetType(object);
      if (type === TEXT) return [object];
      if (type !== FORM) return [];
      return below(library._FPDFFormObj_CountObjects(object), (index) =>
        library._FPDFFormObj_GetObject(object, index),
      );
    });
  return below(library._FPDFPage_CountObjects(page), (index) =>
    library._FPDFPage_GetObject(page, index),
  );
}

function unreadableFonts(library: Pdfium, text: number): ReadonlySet<number> {
  const indexes = Array.from({ length: library._FPDFText_CountChars(text) }, (_, index) => index);
  return new Set(
    indexes
      .filter((index) => library._FPDFText_HasUnicodeMapError(text, index) !== 0)
      .map((index) => library._FPDFTextObj_GetFont(library._FPDFText_GetTextObject(text, index))),
  );
}
