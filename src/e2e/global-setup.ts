import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { adoptProvince } from './provinces/adopted-province.ts';
import { launchBrowser } from './browser.ts';
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
import type { PlacedText } from './hostile/hostile-content.ts';
import { writeRefusedContent } from './hostile/refused-content.ts';
import { UNCHECKED_PROJECT, writeUncheckedProject } from './hostile/unchecked-project.ts';
import { type BuiltPortal, builtPortal } from './portal/portal-site.ts';
import { serve, type SiteServer } from './server.ts';
import type { BuiltSite } from './site-pages.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    readonly sites: readonly BuiltSite[];
    /** The sample as strangers would write it who mean harm, and the texts in it; the other tests leave it alone. */
    readonly hostile: { readonly site: BuiltSite; readonly texts: readonly PlacedText[] };
    /** A portal over the sites and some that are dead, hang or lie. */
    readonly portal: BuiltPortal;
    readonly browser: string;
  }
}

type Plan = Omit<BuiltSite, 'address' | 'base'> & Pick<BuildRequest, 'project'>;

const PLANS: readonly Plan[] = [
  {
    name: 'the catalogue',
    folder: CATALOGUE_FOLDER,
    siteUrl: addressIn(CATALOGUE_CONTENT),
    content: CATALOGUE_CONTENT,
    day: CATALOGUE_DAY,
  },
  {
    name: 'the sample',
    folder: SAMPLE_FOLDER,
    siteUrl: 'https://example.org/mau/',
    repository: 'vi-du/danh-muc',
    content: SAMPLE_CONTENT,
    day: SAMPLE_DAY,
  },
  {
    name: 'an adopted province',
    folder: ADOPTED_FOLDER,
    siteUrl: null,
    content: ADOPTED_CONTENT,
    day: ADOPTED_DAY,
  },
];

const HOSTILE: Plan = {
  name: 'a hostile province',
  folder: resolve('.cache/e2e/hostile'),
  siteUrl: 'https://example.org/mau/',
  repository: 'vi-du/danh-muc',
  content: resolve('.cache/e2e/hostile-content'),
  day: SAMPLE_DAY,
  project: UNCHECKED_PROJECT,
};

/** The address that a content folder states itself. */
function addressIn(content: string): string | null {
  const file = readFileSync(join(content, 'site.json'), 'utf8');
  return (JSON.parse(file) as { url: string | null }).url;
}

/** Builds each province once, the sample also as strangers spoil it, serves all, starts the browser. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  await adoptProvince(ADOPTED_CONTENT, ADOPTED_DAY);
  const texts = await writeRefusedContent(HOSTILE.content);
  writeUncheckedProject();
  const servers: SiteServer[] = [];
  const built = async ({ siteUrl, ...plan }: Plan): Promise<BuiltSite> => {
    const isKept = process.env.E2E_KEEP_BUILDS && existsSync(plan.folder);
    if (!isKept) await build({ ...plan, address: siteUrl });
    const base = siteUrl ? new URL(siteUrl).pathname : '/';
    const server = await serve(plan.folder, base);
    servers.push(server);
    return { ...plan, siteUrl, base, address: server.address };
  };
  // One after another: they share what Astro remembers, and each keeps both processors busy.
  const sites: BuiltSite[] = [];
  for (const plan of PLANS) sites.push(await built(plan));
  const hostile = { site: await built(HOSTILE), texts };
  const [, sample, adopted] = sites;
  if (!sample || !adopted) throw new Error('No site was built.');
  const portal = await builtPortal(sample, adopted);
  const browser = await launchBrowser();
  project.provide('sites', sites);
  project.provide('hostile', hostile);
  project.provide('portal', portal.portal);
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await portal.close();
    await Promise.all(servers.map((server) => server.close()));
  };
}
