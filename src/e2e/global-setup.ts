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
import { serve, type SiteServer } from './server.ts';
import type { BuiltSite } from './site-pages.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    readonly sites: readonly BuiltSite[];
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

/** The address that a content folder states itself. */
function addressIn(content: string): string | null {
  const file = readFileSync(join(content, 'site.json'), 'utf8');
  return (JSON.parse(file) as { url: string | null }).url;
}

/** Builds the real catalogue once and the sample province twice, serves them and starts the browser. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  for (const { siteUrl, ...plan } of PLANS) {
    if (process.env.E2E_KEEP_BUILDS && existsSync(plan.folder)) continue;
    await build({ ...plan, address: siteUrl });
  }
  const servers: SiteServer[] = [];
  const sites: BuiltSite[] = [];
  for (const plan of PLANS) {
    const base = plan.siteUrl ? new URL(plan.siteUrl).pathname : '/';
    const server = await serve(plan.folder, base);
    servers.push(server);
    sites.push({ ...plan, base, address: server.address });
  }
  const browser = await launchBrowser();
  project.provide('sites', sites);
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await Promise.all(servers.map((server) => server.close()));
  };
}
