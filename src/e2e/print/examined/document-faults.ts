import { pageSize } from '../../../print/paper.ts';
import { BLEED_MM, SLUG_MM } from '../../../print/press.ts';
import { pdfNames, type PdfClaims } from '../../pdf/pdf-file.ts';
import type { PdfFont } from '../../pdf/pdf-fonts.ts';
import { millimetres, type PdfPage } from '../../pdf/pdf-pages.ts';
import { partsOfType } from '../../pdf/pdf-structure.ts';
import type { ExaminedWork } from './examined-work.ts';

/** Types of fonts that have no letters of their own or few (ISO 32000-1, 9.5); Typst’s are composite, `/Type0`. */
const OTHER_FONTS: readonly string[] = ['/Type1', '/MMType1', '/Type3', '/TrueType'];

/** What keeps a work from being an accessible PDF of the ordered size, set in the catalogue’s font alone. */
export function documentFaults(work: ExaminedWork): string[] {
  const { booklet, claims, pages } = work;
  const expected: PdfClaims = {
    isTagged: true,
    language: booklet.lang,
    title: booklet.title,
    showsTitle: true,
    accessibilityPart: 1,
  };
  const figures = pages.flatMap(({ structure }) => partsOfType(structure, 'Figure'));
  const fonts = pages.flatMap((page) => page.fonts).filter((font) => !isOurs(font));
  return [
    ...differing('claims', claims, expected),
    ...new Set(fonts.map(({ name }) => `the font ${name} does not belong here`)),
    ...pdfNames(work.pdf)
      .filter((name) => OTHER_FONTS.includes(name))
      .map((name) => `a font of the type ${name} does not belong here`),
    ...figures
      .filter(({ alternative }) => (alternative ?? '').trim() === '')
      .map(() => 'a picture is not described'),
    ...(work.order.bleed && booklet.layout === 'catalogue' && pages.length % 4 !== 0
      ? [`${pages.length} pages, which no press folds of sheets of four`]
      : []),
    ...pages.flatMap((page) => sizeFaults(page, work)),
  ];
}

function isOurs({ name, isEmbedded, isReadable }: PdfFont): boolean {
  return /^(?:BeVietnamPro|NotoSansLao)-/u.test(name) && isEmbedded && isReadable;
}

/** The page’s boxes against the order, in millimetres. */
function sizeFaults({ number, mediaBox, trimBox, bleedBox }: PdfPage, { order }: ExaminedWork) {
  const { width, height } = pageSize(order.layout, order.format);
  const enlarged = (by: number) => [width + 2 * by, height + 2 * by];
  const boxes = [mediaBox, trimBox, bleedBox].map((box) => box && millimetres(box));
  const expected = order.bleed
    ? [enlarged(SLUG_MM), enlarged(0), enlarged(BLEED_MM)]
    : [enlarged(0), null, null];
  return differing(`page ${number}`, boxes, expected);
}

function differing(what: string, found: unknown, expected: unknown): string[] {
  const [is, should] = [found, expected].map((value) => JSON.stringify(value));
  return is === should ? [] : [`${what}: ${is} instead of ${should}`];
}
