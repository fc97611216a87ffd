import { PDFiumModule } from '@hyzyla/pdfium';

type Call<Names extends string> = Record<Names, (...args: number[]) => number>;

/**
 * What the tests use of PDFium’s C interface (fpdfview.h, fpdf_annot.h, fpdf_catalog.h, fpdf_doc.h, fpdf_edit.h,
 * fpdf_structtree.h, fpdf_text.h, fpdf_transformpage.h); handles are numbers, 0 for none.
 */
export type Pdfium = {
  readonly HEAPU8: Uint8Array;
  readonly HEAPU32: Uint32Array;
  readonly HEAPF32: Float32Array;
  readonly HEAPF64: Float64Array;
} & Call<
  | `_${'malloc' | 'free'}`
  | `_FPDF_${'InitLibrary' | 'LoadMemDocument' | 'CloseDocument' | 'GetPageCount' | 'GetMetaText'}`
  | `_FPDF_${'LoadPage' | 'ClosePage' | 'RenderPageBitmap'}`
  | `_FPDF_GetPage${'Width' | 'Height'}F`
  | `_FPDFPage_Get${'Media' | 'Trim' | 'Bleed'}Box`
  | `_FPDFPage_${'CountObjects' | 'GetObject' | 'CloseAnnot'}`
  | `_FPDFFormObj_${'CountObjects' | 'GetObject'}`
  | `_FPDFPageObj_Get${'Type' | 'MarkedContentID'}`
  | '_FPDFTextObj_GetFont'
  | `_FPDFFont_Get${'BaseFontName' | 'IsEmbedded'}`
  | `_FPDFText_${'LoadPage' | 'ClosePage' | 'CountChars' | 'GetUnicode' | 'IsGenerated' | 'IsHyphen'}`
  | `_FPDFText_${'GetTextObject' | 'HasUnicodeMapError'}`
  | `_FPDFText_Get${'FontSize' | 'CharOrigin' | 'CharBox'}`
  | `_FPDFBitmap_${'CreateEx' | 'FillRect' | 'Destroy'}`
  | `_FPDFBookmark_Get${'FirstChild' | 'NextSibling' | 'Title' | 'Dest' | 'Action'}`
  | `_FPDFLink_${'Enumerate' | 'GetDest' | 'GetAction' | 'GetAnnot'}`
  | '_FPDFAction_GetURIPath'
  | '_FPDFDest_GetDestPageIndex'
  | '_FPDFAnnot_GetStringValue'
  | '_FPDFCatalog_IsTagged'
  | `_FPDF_StructTree_${'GetForPage' | 'Close' | 'CountChildren' | 'GetChildAtIndex'}`
  | `_FPDF_StructElement_${'CountChildren' | 'GetChildAtIndex' | 'GetChildMarkedContentID'}`
  | `_FPDF_StructElement_Get${'Type' | 'AltText'}`
>;

let loading: Promise<Pdfium> | undefined;

function pdfium(): Promise<Pdfium> {
  loading ??= PDFiumModule({}).then((module) => {
    const library = module as unknown as Pdfium;
    library._FPDF_InitLibrary();
    return library;
  });
  return loading;
}

/** Opens the file with PDFium, which shares no code with Typst, and closes it afterwards. */
export async function withDocument<Answer>(
  pdf: Uint8Array,
  ask: (library: Pdfium, document: number) => Answer,
): Promise<Answer> {
  const library = await pdfium();
  return withMemory(library, pdf.length, (data) => {
    library.HEAPU8.set(pdf, data);
    const document = library._FPDF_LoadMemDocument(data, pdf.length, 0);
    if (document === 0) throw new Error('PDFium cannot read this file.');
    try {
      return ask(library, document);
    } finally {
      library._FPDF_CloseDocument(document);
    }
  });
}

/** The page of that number, counted from 1. */
export function onPage<Answer>(
  library: Pdfium,
  document: number,
  number: number,
  ask: (page: number) => Answer,
): Answer {
  const page = library._FPDF_LoadPage(document, number - 1);
  if (page === 0) throw new RangeError(`There is no page ${number}.`);
  try {
    return ask(page);
  } finally {
    library._FPDF_ClosePage(page);
  }
}

/** Lends so many bytes of PDFium’s memory. */
export function withMemory<Answer>(
  library: Pdfium,
  bytes: number,
  ask: (address: number) => Answer,
): Answer {
  const address = library._malloc(bytes);
  try {
    return ask(address);
  } finally {
    library._free(address);
  }
}

/**
 * Lets functions write numbers of so many bytes (4: single, 8: double precision) to as many addresses as are wanted,
 * and reads them; null where a function has none to tell.
 */
export function withNumbers<Answer>(
  library: Pdfium,
  [count, bytes]: [count: number, bytes: 4 | 8],
  ask: (written: (call: (...addresses: number[]) => number) => number[] | null) => Answer,
): Answer {
  return withMemory(library, count * bytes, (start) => {
    const addresses = Array.from({ length: count }, (_, index) => start + index * bytes);
    return ask((call) => {
      if (call(...addresses) === 0) return null;
      const memory = bytes === 4 ? library.HEAPF32 : library.HEAPF64;
      return addresses.map((address) => memory[address / bytes] ?? Number.NaN);
    });
  });
}

/** The text that a function writes when it is given an address and room enough; null where it has none to tell. */
export function textFrom(
  library: Pdfium,
  call: (address: number, room: number) => number,
  encoding: 'utf16le' | 'utf8' = 'utf16le',
): string | null {
  const length = call(0, 0);
  if (length === 0) return null;
  return withMemory(library, length, (address) => {
    call(address, length);
    const bytes = Buffer.from(library.HEAPU8.slice(address, address + length));
    return bytes.toString(encoding).replace(/\0$/u, '');
  });
}
