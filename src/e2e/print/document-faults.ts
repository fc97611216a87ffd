import { pageSize } from '../../print/paper.ts';
import { BLEED_MM, SLUG_MM } from '../../print/press.ts';
import { claimsOf } from '../pdf/pdf-claims.ts';
import { fontsIn } from '../pdf/pdf-fonts.ts';
import { millimetres, type PdfPage } from '../pdf/pdf-pages.ts';
import { partsOfType, structureOf } from '../pdf/pdf-structure.ts';
import type { ExaminedWork } from './examined-work.ts';

/** What keeps a work from being an accessible PDF of the ordered size, set in the catalogue’s font alone. */
export function documentFaults(work: ExaminedWork): string[] {
  const { booklet, file, pages } = work;
  const claims = claimsOf(file);
  const expected = {
    ...{ isTagged: true, language: booklet.lang, title: booklet.title },
    ...{ showsTitle: true, accessibilityPart: 1 },
  };
  const figures = partsOfType(structureOf(file), 'Figure');
  return [
    ...differing('claims', claims, expected),
    ...fontsIn(file)
      .filter(({ name, type, isEmbedded, isReadable }) => {
        const isOurs = name.startsWith('BeVietnamPro-') && type === 'Type0';
        return !isOurs || !isEmbedded || !isReadable;
      })
      .map(({ name, type }) => `the font ${name} (${type}) does not belong here`),
    ...figures
      .filter(({ alternative }) => (alternative ?? '').trim() === '')
      .map(() => 'a picture is not described'),
    ...pages.flatMap((page) => sizeFaults(page, work)),
  ];
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
