import { expect, test } from 'vitest';
import { dayInVietnam } from '../../catalog/certification/calendar-day.ts';
import { day } from '../../catalog/catalog.sample.ts';
import { readCatalog, storiesOf } from '../../entries/check.ts';
import type { PrintOrder } from '../../print/order.ts';
import { CATALOGUE_CONTENT, CATALOGUE_DAY } from '../builds.ts';
import { inkedRowsOf, medianOf } from '../pdf/inked-rows.ts';
import { printed } from './examined/examined-work.ts';

const today = day(CATALOGUE_DAY);
const { catalog, entries } = await readCatalog(CATALOGUE_CONTENT, today, dayInVietnam(new Date()));
const stories = storiesOf(entries);
const noPhoto = (slug: string) => Promise.reject(new Error(`${slug} has no photo.`));

/** A book of few products is mostly front and back matter, whose lines are short. */
const LEAST = catalog.products.size < 40 ? 0.5 : 0.7;

const BOOKS = [
  { format: 'a4', edition: 'vi' },
  { format: 'a4', edition: 'both' },
  { format: 'a5', edition: 'vi' },
  { format: 'a5', edition: 'both' },
] as const satisfies Partial<PrintOrder>[];

test.each(BOOKS)(
  'trang giữa của sổ $format bản $edition có mực trên phần lớn số dòng, và không trang nào trừ trang cuối bỏ trống nửa giấy',
  { timeout: 120_000 },
  async (wishes) => {
    const { pdf } = await printed(catalog, 'catalogue', wishes, noPhoto, stories);
    const pages = await inkedRowsOf(pdf);
    const shares = pages.map(({ share }) => share);
    const shown = shares.map((share) => Math.round(share * 100));
    console.info(
      `${wishes.format} ${wishes.edition}: ${shares.length} pages, % of rows inked`,
      shown.join(' '),
    );
    expect(medianOf(shares)).toBeGreaterThan(LEAST);
    const halfEmpty = pages
      .slice(0, -1)
      .flatMap(({ reach }, index) => (reach < 0.5 ? [index + 1] : []));
    expect(halfEmpty).toEqual([]);
  },
);
