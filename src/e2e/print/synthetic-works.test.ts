import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { day } from '../../catalog/catalog.sample.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import { readCatalog } from '../../entries/check.ts';
import { LAYOUTS, type Layout } from '../../print/order.ts';
import { printedEntries } from '../../print/compose/printed-entries.ts';
import { CATALOGUE_DAY } from '../builds.ts';
import { writeSyntheticContent } from '../provinces/synthetic-content.ts';
import { codeFaults } from './examined/code-faults.ts';
import { examined } from './examined/examined-work.ts';
import { FEWEST_PRODUCTS, kindsOfPage } from './kinds-of-page.ts';
import { workFaults } from './examined/work-faults.ts';

const SLOW = { timeout: 300_000 };

const ENTRIES = [
  'entry past, 0 stars none',
  'entry running, 3 stars filled',
  'entry running, 4 stars filled',
  'entry uncertain, 3 stars outlined',
  'entry uncertain, 4 stars outlined',
];

/** The kinds that works of 1,000 products show; pages that one long entry fills are in the real catalogue. */
const KINDS: Readonly<Record<Layout, readonly string[]>> = {
  catalogue: [
    'cover',
    'foreword in one page',
    'contents in one page',
    'reading in one page',
    '2 entries',
    '2 entries, a section begins',
    '3 entries',
    'index begins, 2 columns',
    'index goes on, 2 columns',
    'index ends, 2 columns',
    'sources in one page',
    'colophon in one page',
    'line to one page of 1 digits',
    'line to one page of 2 digits',
    'line to one page of 3 digits',
    'line to several pages of 3 digits',
    'number of 1 digits on the left',
    'number of 1 digits on the right',
    'number of 2 digits on the left',
    'number of 2 digits on the right',
    'number of 3 digits on the left',
    'number of 3 digits on the right',
    ...ENTRIES,
  ],
  'booth-cards': ENTRIES,
  labels: ['sheet begins, full', 'sheet goes on, full', 'sheet ends, partly empty', ...ENTRIES],
  'price-list': [
    'table begins, page 1 digits of 2 digits',
    'table ends, page 2 digits of 2 digits',
  ],
  poster: [],
  leaflet: [],
  badges: [],
  'hall-plan': [],
  'contact-sheet': [
    'table begins, page 1 digits of 2 digits',
    'table goes on, page 1 digits of 2 digits',
    'table goes on, page 2 digits of 2 digits',
    'table ends, page 2 digits of 2 digits',
  ],
};

const folder = mkdtempSync(join(tmpdir(), 'printed-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function provinceOf(count: number): Promise<Catalog> {
  writeSyntheticContent(folder, count);
  const today = day(CATALOGUE_DAY);
  return (await readCatalog(folder, today, today)).catalog;
}

test.each(LAYOUTS)(
  'tỉnh bịa ra vừa đủ lớn để có mọi kiểu trang của 1.000 sản phẩm, %s: đủ, mọi số trang đúng, không chữ nào đè nhau, mã đọc được',
  SLOW,
  async (layout) => {
    const work = await examined(await provinceOf(FEWEST_PRODUCTS[layout]), layout);
    const kinds = kindsOfPage(work);
    expect(KINDS[layout].filter((kind) => !kinds.has(kind))).toEqual([]);
    const entries = printedEntries(work.booklet).length;
    expect([0, FEWEST_PRODUCTS[layout]]).toContain(entries);
    expect(workFaults(work)).toEqual([]);
    const pages = new Set(kinds.values());
    const { read, faults } = await codeFaults(work, (page) => pages.has(page));
    expect(faults).toEqual([]);
    expect(read > 0).toBe(entries > 0);
  },
);
