import { PDFiumModule } from '@hyzyla/pdfium';

type Call<Names extends string> = Record<Names, (...args: number[]) => number>;

/** What the tests use of PDFium’s C interface (fpdfview.h, fpdf_text.h, fpdf_transformpage.h); handles are numbers. */
export type Pdfium = { readonly HEAPU8: Uint8Array } & Call<
  | `_${'malloc' | 'free'}`
  | `_FPDF_${'InitLibrary' | 'LoadMemDocument' | 'CloseDocument' | 'GetPageCount'}`
  | `_FPDF_${'LoadPage' | 'ClosePage' | 'RenderPageBitmap'}`
  | `_FPDF_GetPage${'Width' | 'Height'}F`
  | `_FPDFPage_Get${'Media' | 'Trim' | 'Bleed'}Box`
  | `_FPDFText_${'LoadPage' | 'ClosePage' | 'CountChars' | 'GetUnicode' | 'IsGenerated' | 'IsHyphen'}`
  | `_FPDFText_Get${'FontSize' | 'CharOrigin' | 'CharBox'}`
  | `_FPDFBitmap_${'CreateEx' | 'FillRect' | 'Destroy'}`
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
  const data = library._malloc(pdf.length);
  library.HEAPU8.set(pdf, data);
  const document = library._FPDF_LoadMemDocument(data, pdf.length, 0);
  try {
    if (document === 0) throw new Error('PDFium cannot read this file.');
    return ask(library, document);
  } finally {
    if (document !== 0) library._FPDF_CloseDocument(document);
    library._free(data);
  }
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

/**
 * Lets functions write numbers of so many bytes (4: single, 8: double precision) to as many addresses as are wanted,
 * and reads them; null where a function has none to tell.
 */
export function withNumbers<Answer>(
  library: Pdfium,
  [count, bytes]: [count: number, bytes: 4 | 8],
  ask: (written: (call: (...addresses: number[]) => number) => number[] | null) => Answer,
): Answer {
  const start = library._malloc(count * bytes);
  const addresses = Array.from({ length: count }, (_, index) => start + index * bytes);
  const written = (call: (...addresses: number[]) => number) => {
    if (call(...addresses) === 0) return null;
    const { buffer } = library.HEAPU8;
    return [
      ...(bytes === 4
        ? new Float32Array(buffer, start, count)
        : new Float64Array(buffer, start, count)),
    ];
  };
  try {
    return ask(written);
  } finally {
    library._free(start);
  }
}
