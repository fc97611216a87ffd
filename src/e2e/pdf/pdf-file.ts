import { bookmarksIn, type PdfBookmark } from './pdf-links.ts';
import { pagesIn, type PdfPage } from './pdf-pages.ts';
import { textFrom, withDocument, withMemory, type Pdfium } from './pdfium.ts';

/** What a PDF holds, read in one pass without any help of Typst. */
export interface PdfFile {
  readonly pages: readonly PdfPage[];
  readonly bookmarks: readonly PdfBookmark[];
  readonly claims: PdfClaims;
}

/** What a PDF says of itself to programs that read it aloud. */
export interface PdfClaims {
  /** Marked as tagged, and with a structure that says what each part is. */
  readonly isTagged: boolean;
  readonly language: string | null;
  readonly title: string | null;
  /** The window shows the title and not the file’s name. */
  readonly showsTitle: boolean;
  /** The part of PDF/UA (ISO 14289) that the metadata claim; null where they claim none. */
  readonly accessibilityPart: number | null;
}

/** Reads a PDF. */
export function readPdf(pdf: Uint8Array): Promise<PdfFile> {
  return withDocument(pdf, (library, document) => {
    const pages = pagesIn(library, document);
    const bookmarks = bookmarksIn(library, document);
    const isStructured = pages.some(({ structure }) => structure.length > 0);
    const { language, showsTitle, accessibilityPart } = plainClaims(pdf);
    return {
      pages,
      bookmarks,
      claims: {
        isTagged: library._FPDFCatalog_IsTagged(document) === 1 && isStructured,
        language,
        title: titleOf(library, document),
        showsTitle,
        accessibilityPart,
      },
    };
  });
}

/**
 * All names that the file uses outside of its streams (ISO 32000-1, 7.3.5), keys and values, with their slash. Throws
 * where it hides objects in a stream.
 */
export function pdfNames(pdf: Uint8Array): string[] {
  const STREAM = /\bstream\r?\n[^]*?\bendstream\b/gu;
  const STRING = /\((?:[^\\()]|\\[^]|\((?:[^\\()]|\\[^]|\([^\\()]*\))*\))*\)/gu;
  const text = textOf(pdf).replace(STREAM, '').replace(STRING, '()');
  const names = (text.match(/\/[^\s\0()<>[\]{}/%]+/gu) ?? []).map((name) =>
    name.replace(/#([\dA-Fa-f]{2})/gu, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    ),
  );
  if (names.includes('/ObjStm')) throw new Error('The PDF hides objects in a stream.');
  return [...new Set(names)];
}

function titleOf(library: Pdfium, document: number): string | null {
  const key = Buffer.from('Title\0');
  return withMemory(library, key.length, (name) => {
    library.HEAPU8.set(key, name);
    return textFrom(library, (...to) => library._FPDF_GetMetaText(document, name, ...to));
  });
}

/** What PDFium does not tell: it stands in the catalogue of the file (ISO 32000-1, 7.7.2), which Typst writes plainly. */
function plainClaims(pdf: Uint8Array): Omit<PdfClaims, 'isTagged' | 'title'> {
  const text = textOf(pdf);
  const object = (number: string | undefined) => {
    const start = text.lastIndexOf(`\n${number} 0 obj`);
    return start < 0 ? '' : text.slice(start, text.indexOf('endobj', start));
  };
  const root = [...text.matchAll(/\/Root (\d+) 0 R/gu)].at(-1)?.[1];
  const catalog = object(root);
  const metadata = object(/\/Metadata (\d+) 0 R/u.exec(catalog)?.[1]);
  const part = /<pdfuaid:part>(\d+)</u.exec(metadata)?.[1];
  return {
    language: /\/Lang \(([^)]*)\)/u.exec(catalog)?.[1] ?? null,
    showsTitle: /\/DisplayDocTitle true\b/u.test(catalog),
    accessibilityPart: part === undefined ? null : Number(part),
  };
}

/** Each byte as one character. */
const textOf = (pdf: Uint8Array) => Buffer.from(pdf).toString('latin1');
