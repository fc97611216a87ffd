import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  ADOPTED_CONTENT,
  ADOPTED_DAY,
  ADOPTED_FOLDER,
  build,
  type BuildRequest,
  CATALOGUE_CONTENT,
  CATALOGUE_DAY,
  CATALOGUE_FOLDER,
  SAMPLE_CONTENT,
  SAMPLE_DAY,
  SAMPLE_FOLDER,
} from './builds.ts';
import { writeRefusedContent } from './hostile/refused-content.ts';
import { UNCHECKED_PROJECT, writeUncheckedProject } from './hostile/unchecked-project.ts';
import { adoptProvince } from './provinces/adopted-province.ts';
import type { BuiltSite } from './site-pages.ts';

/** A site that the browser tests look at. */
export type PlannedSite = Omit<BuiltSite, 'address' | 'base'> & Pick<BuildRequest, 'project'>;

/** The provinces: the real one, one that exists nowhere, and one that adopted the project. */
export const PROVINCES = {
  catalogue: {
    name: 'the catalogue',
    folder: CATALOGUE_FOLDER,
    siteUrl: addressIn(CATALOGUE_CONTENT),
    content: CATALOGUE_CONTENT,
    day: CATALOGUE_DAY,
  },
  sample: {
    name: 'the sample',
    folder: SAMPLE_FOLDER,
    siteUrl: 'https://example.org/mau/',
    repository: 'vi-du/danh-muc',
    content: SAMPLE_CONTENT,
    day: SAMPLE_DAY,
  },
  adopted: {
    name: 'an adopted province',
    folder: ADOPTED_FOLDER,
    siteUrl: null,
    content: ADOPTED_CONTENT,
    day: ADOPTED_DAY,
  },
} as const satisfies Record<string, PlannedSite>;

/** The sample as strangers would write it who mean harm, built without a check. */
export const HOSTILE: PlannedSite = {
  name: 'a hostile province',
  folder: resolve('.cache/e2e/hostile'),
  siteUrl: 'https://example.org/mau/',
  repository: 'vi-du/danh-muc',
  content: resolve('.cache/e2e/hostile-content'),
  day: SAMPLE_DAY,
  project: UNCHECKED_PROJECT,
};

/** Writes what those sites are built from. */
const PREPARE = new Map<PlannedSite, () => Promise<unknown>>([
  [PROVINCES.adopted, () => adoptProvince(ADOPTED_CONTENT, ADOPTED_DAY)],
  [
    HOSTILE,
    () => {
      writeUncheckedProject();
      return writeRefusedContent(HOSTILE.content);
    },
  ],
]);

/** The address that a content folder states itself. */
function addressIn(content: string): string | null {
  const file = readFileSync(join(content, 'site.json'), 'utf8');
  return (JSON.parse(file) as { url: string | null }).url;
}

/** Builds each site once; with `E2E_KEEP_BUILDS` only those that are not there. */
export async function buildSites(): Promise<void> {
  // One after another: they share what Astro remembers.
  for (const site of [...Object.values<PlannedSite>(PROVINCES), HOSTILE]) {
    if (process.env['E2E_KEEP_BUILDS'] && existsSync(site.folder)) continue;
    await PREPARE.get(site)?.();
    await build({ ...site, address: site.siteUrl });
  }
}

if (import.meta.main) await buildSites();
