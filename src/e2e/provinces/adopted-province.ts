import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { calendarDayOf } from '../../catalog/certification/calendar-day.ts';
import { readContent } from '../../entries/check.ts';
import { withPresentSlugs } from '../../authoring/recorded.ts';
import { CATALOGUE_CONTENT, SAMPLE_CONTENT } from '../builds.ts';
import { writeSyntheticContent } from './synthetic-content.ts';

/** As many as the budgets of the search are meant for. */
const PRODUCTS = 150;

/** What a province writes itself behind `npm run adopt`. */
const OWN = [
  'districts',
  'products',
  'producers',
  'sources',
  'candidates.json',
  'statistics.json',
  'collections.json',
  'fairs',
  'places.json',
  'past-fairs.json',
  'synonyms.json',
  'search-queries.json',
];

/** Writes a province that took over the real one by `npm run adopt`, as the README says, and records its addresses. */
export async function adoptProvince(folder: string, day: string): Promise<void> {
  const own = mkdtempSync(join(tmpdir(), 'province-'));
  writeSyntheticContent(own, PRODUCTS);
  rmSync(folder, { recursive: true, force: true });
  cpSync(CATALOGUE_CONTENT, folder, { recursive: true });
  runAdopt(folder);
  const { adoptedFrom } = json(join(folder, 'site.json'));
  const site = { ...json(join(own, 'site.json')), adoptedFrom };
  writeFileSync(join(folder, 'site.json'), JSON.stringify(site));
  for (const page of ['about.mdx', 'about.en.mdx']) {
    cpSync(join(SAMPLE_CONTENT, 'pages', page), join(folder, 'pages', page));
  }
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

/** Runs the command beside the folder; what it puts aside goes again. */
function runAdopt(folder: string): void {
  const beside = dirname(resolve(folder));
  const { status, stderr } = spawnSync(
    process.execPath,
    [resolve('scripts/adopt.ts'), '--province', 'tỉnh Tưởng Tượng', '--yes'],
    { cwd: beside, env: { ...process.env, CATALOG_CONTENT: resolve(folder) }, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`npm run adopt failed:\n${stderr}`);
  rmSync(join(beside, '.cache'), { recursive: true });
}

function json(file: string): Record<string, unknown> {
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
}

function known(text: string) {
  const day = calendarDayOf(text);
  if (!day) throw new RangeError(text);
  return day;
}
