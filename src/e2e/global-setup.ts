import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { launchBrowser } from './browser.ts';
import { build, SAMPLE_CONTENT, SAMPLE_DAY } from './builds.ts';
import { serve, type SiteServer } from './server.ts';
import type { BuiltSite } from './site-pages.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    readonly sites: readonly BuiltSite[];
    readonly browser: string;
  }
}

type Plan = Omit<BuiltSite, 'address' | 'base'>;

const REAL: Plan = {
  name: 'the catalogue',
  folder: 'dist',
  siteUrl: process.env.SITE_URL || null,
  day: null,
};
const SAMPLES: readonly Plan[] = [
  { name: 'the sample', folder: '.cache/e2e/sample', siteUrl: null, day: SAMPLE_DAY },
  {
    name: 'the sample in a folder',
    folder: '.cache/e2e/sample-in-folder',
    siteUrl: 'https://example.org/mau/',
    day: SAMPLE_DAY,
  },
];

/** Builds the sample province twice, serves it beside the real catalogue and starts the browser. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync('dist/index.html')) throw new Error('Run `npm run build` first: dist/ is empty.');
  for (const { folder, siteUrl } of SAMPLES) {
    if (process.env.E2E_KEEP_BUILDS && existsSync(folder)) continue;
    await build({ content: SAMPLE_CONTENT, day: SAMPLE_DAY, folder, address: siteUrl });
  }
  const servers: SiteServer[] = [];
  const sites: BuiltSite[] = [];
  for (const plan of [REAL, ...SAMPLES]) {
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
