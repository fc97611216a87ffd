import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { day } from '../../catalog/catalog.sample.ts';
import { readCatalog } from '../../entries/check.ts';
import { LAYOUTS } from '../../print/order.ts';
import { printedEntries } from '../../print/compose/printed-entries.ts';
import { CATALOGUE_DAY } from '../builds.ts';
import { random } from '../seeded-random.ts';
import { writeSyntheticContent } from '../synthetic-content.ts';
import { codeFaults } from './code-faults.ts';
import { examined } from './examined-work.ts';
import { workFaults } from './work-faults.ts';

const COUNT = 1000;
/** So many in a hundred pages are printed to read their codes. */
const SAMPLED = 3;
const SLOW = { timeout: 300_000 };

const folder = mkdtempSync(join(tmpdir(), 'printed-'));
afterAll(() => rmSync(folder, { recursive: true }));
writeSyntheticContent(folder, COUNT);
const today = day(CATALOGUE_DAY);
const { catalog } = await readCatalog(folder, today, today);

test.each(LAYOUTS)(
  'tỉnh bịa ra có 1.000 sản phẩm, %s: đủ, mọi số trang đúng, không chữ nào đè nhau, mã đọc được',
  SLOW,
  async (layout) => {
    const work = await examined(catalog, layout);
    if (layout !== 'contact-sheet') expect(printedEntries(work.booklet)).toHaveLength(COUNT);
    expect(workFaults(work)).toEqual([]);
    const chance = random(COUNT);
    const { read, faults } = await codeFaults(work, () => chance.below(100) < SAMPLED);
    expect(faults).toEqual([]);
    expect(read > 0 || layout === 'contact-sheet').toBe(true);
  },
);
