import type { Catalog } from '../../../catalog/catalog.ts';
import type { Stories } from '../../../catalog/stories.ts';
import type { Booklet } from '../../../print/compose/booklet.ts';
import { standingOrder, type Layout, type PrintOrder } from '../../../print/order.ts';
import { print, type PhotoOf } from '../../../print/print-node.ts';
import { readPdf, type PdfFile } from '../../pdf/pdf-file.ts';

/** The address that printed codes lead to in the tests. */
export const PRINT_ADDRESS = new URL('https://ocop.example/thu/');

/** Where nobody tells another. */
const PLAN = 'A1, A2, , A3\nB1, B2, , B3';

/** A work as it was composed, and as it can be read back from its PDF. */
export interface ExaminedWork extends PdfFile {
  readonly order: PrintOrder;
  readonly booklet: Booklet;
  readonly pdf: Uint8Array;
}

/** Prints the usual order of the layout, but for what is wished. */
export async function printed(
  catalog: Catalog,
  layout: Layout,
  wishes: Partial<PrintOrder> = {},
  photoOf: PhotoOf = withoutPhotos,
  stories: Stories = new Map(),
): Promise<{ order: PrintOrder; booklet: Booklet; pdf: Uint8Array }> {
  const plan = layout === 'hall-plan' ? { plan: PLAN } : {};
  const order = { ...standingOrder(layout), ...plan, ...wishes };
  const commission = { catalog, stories, order, address: PRINT_ADDRESS, version: '0.0.0' };
  const { pdf, composition } = await print(commission, photoOf);
  return { order, booklet: composition.booklet, pdf };
}

/** Prints such an order and reads what comes out. */
export async function examined(...order: Parameters<typeof printed>): Promise<ExaminedWork> {
  const work = await printed(...order);
  return { ...work, ...(await readPdf(work.pdf)) };
}

const withoutPhotos: PhotoOf = (slug) => Promise.reject(new Error(`${slug} has no photo.`));
