import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { launchBrowser } from './browser.ts';
import {
  build,
  CATALOGUE_CONTENT,
  CATALOGUE_DAY,
  CATALOGUE_FOLDER,
  SAMPLE_CONTENT,
  SAMPLE_DAY,
} from './builds.ts';
import { writeHostileContent, type PlacedText } from './hostile/hostile-content.ts';
import { serve, type SiteServer } from './server.ts';
import type { BuiltSite } from './site-pages.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    readonly sites: readonly BuiltSite[];
    /** The sample written by strangers who mean harm, and what they wrote; the other tests leave it alone. */
    readonly hostileSite: BuiltSite;
    readonly hostileTexts: readonly PlacedText[];
    readonly browser: string;
  }
}

type Plan = Omit<BuiltSite, 'address' | 'base'>;

const SAMPLE = { content: SAMPLE_CONTENT, day: SAMPLE_DAY };
const PLANS: readonly Plan[] = [
  {
    name: 'the catalogue',
    folder: CATALOGUE_FOLDER,
    siteUrl: addressIn(CATALOGUE_CONTENT),
    content: CATALOGUE_CONTENT,
    day: CATALOGUE_DAY,
  },
  { name: 'the sample', folder: '.cache/e2e/sample', siteUrl: null, ...SAMPLE },
  {
    name: 'the sample in a folder',
    folder: '.cache/e2e/sample-in-folder',
    siteUrl: 'https://example.org/mau/',
    repository: 'vi-du/danh-muc',
    ...SAMPLE,
  },
];

const HOSTILE: Plan = {
  name: 'the hostile sample',
  folder: '.cache/e2e/hostile',
  siteUrl: 'https://example.org/mau/',
  repository: 'vi-du/danh-muc',
  content: '.cache/e2e/hostile-content',
  day: SAMPLE_DAY,
};

/** The address that a content folder states itself. */
function addressIn(content: string): string | null {
  const file = readFileSync(join(content, 'site.json'), 'utf8');
  return (JSON.parse(file) as { url: string | null }).url;
}

/** Builds the real catalogue once, the sample province twice and a hostile one, serves them and starts the browser. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  project.provide('hostileTexts', await writeHostileContent(HOSTILE.content));
  const servers: SiteServer[] = [];
  const built = async ({ siteUrl, ...plan }: Plan): Promise<BuiltSite> => {
    const isKept = process.env.E2E_KEEP_BUILDS && existsSync(plan.folder);
    if (!isKept) await build({ ...plan, address: siteUrl });
    const base = siteUrl ? new URL(siteUrl).pathname : '/';
    const server = await serve(plan.folder, base);
    servers.push(server);
    return { ...plan, siteUrl, base, address: server.address };
  };
  const sites: BuiltSite[] = [];
  for (const plan of PLANS) sites.push(await built(plan));
  const browser = await launchBrowser();
  project.provide('sites', sites);
  project.provide('hostileSite', await built(HOSTILE));
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await Promise.all(servers.map((server) => server.close()));
  };
}
