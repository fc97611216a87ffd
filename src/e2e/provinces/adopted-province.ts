import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { calendarDayOf } from '../../catalog/certification/calendar-day.ts';
import { readContent } from '../../entries/check.ts';
import { withPresentSlugs } from '../../authoring/recorded.ts';
import { CATALOGUE_CONTENT, SAMPLE_CONTENT } from '../builds.ts';
import { writeSyntheticContent } from './synthetic-content.ts';

/** As many as the budgets of the search are meant for. */
const PRODUCTS = 150;

/** What stays of the project where another province moves in. */
const KEPT = ['README.md', 'LICENSE'];

/** What a province writes itself; `categories.json` is national. */
const OWN = [
  'site.json',
  'districts',
  'products',
  'producers',
  'sources',
  'candidates.json',
  'statistics.json',
  'collections.json',
  'fairs',
  'pages',
  'collections.json',
  'places.json',
  'past-fairs.json',
  'synonyms.json',
  'search-queries.json',
];

/** Writes a province over the folder that adopted the project in the steps of the README, and records its addresses. */
export async function adoptProvince(folder: string, day: string): Promise<void> {
  const own = mkdtempSync(join(tmpdir(), 'province-'));
  writeSyntheticContent(own, PRODUCTS);
  rmSync(folder, { recursive: true, force: true });
  cpSync(SAMPLE_CONTENT, folder, { recursive: true });
  for (const file of KEPT) cpSync(join(CATALOGUE_CONTENT, file), join(folder, file));
  for (const part of OWN) {
    rmSync(join(folder, part), { recursive: true, force: true });
    if (existsSync(join(own, part))) {
      cpSync(join(own, part), join(folder, part), { recursive: true });
    }
  }
  rmSync(own, { recursive: true });
  const published = join(folder, 'published.json');
  writeFileSync(published, JSON.stringify({ products: [], producers: [] }));
  const { entries } = await readContent(folder, known(day));
  writeFileSync(published, withPresentSlugs(entries));
}

function known(text: string) {
  const day = calendarDayOf(text);
  if (!day) throw new RangeError(text);
  return day;
}
