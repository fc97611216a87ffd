import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { launchBrowser } from './browser.ts';
import {
  build,
  type BuildRequest,
  CATALOGUE_CONTENT,
  CATALOGUE_DAY,
  CATALOGUE_FOLDER,
  SAMPLE_CONTENT,
  SAMPLE_DAY,
} from './builds.ts';
import { writeHostileContent, type PlacedText } from './hostile/hostile-content.ts';
import { writeRefusedContent } from './hostile/refused-content.ts';
import { writeUncheckedProject } from './hostile/unchecked-project.ts';
import { serve, type SiteServer } from './server.ts';
import type { BuiltSite } from './site-pages.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    readonly sites: readonly BuiltSite[];
    /** The sample as strangers would write it who mean harm; the other tests leave it alone. */
    readonly hostileSites: readonly HostileSite[];
    readonly browser: string;
  }
}

type Plan = Omit<BuiltSite, 'address' | 'base'> & Pick<BuildRequest, 'project'>;

/** A site with the hostile texts that went into it. */
interface HostileSite {
  readonly site: BuiltSite;
  readonly texts: readonly PlacedText[];
}

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

const HOSTILE = {
  siteUrl: 'https://example.org/mau/',
  repository: 'vi-du/danh-muc',
  day: SAMPLE_DAY,
};
const ACCEPTED: Plan = {
  name: 'what check accepts',
  folder: '.cache/e2e/hostile',
  content: '.cache/e2e/hostile-content',
  ...HOSTILE,
};
const REFUSED: Plan = {
  name: 'what check refuses, had nobody checked',
  folder: resolve('.cache/e2e/unchecked'),
  content: resolve('.cache/e2e/unchecked-content'),
  project: '.cache/e2e/unchecked-project',
  ...HOSTILE,
};

/** The address that a content folder states itself. */
function addressIn(content: string): string | null {
  const file = readFileSync(join(content, 'site.json'), 'utf8');
  return (JSON.parse(file) as { url: string | null }).url;
}

/** Builds the real catalogue once, the sample province twice and as strangers spoil it, serves all, starts the browser. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const accepted = await writeHostileContent(ACCEPTED.content);
  const refused = await writeRefusedContent(REFUSED.content);
  writeUncheckedProject(REFUSED.project ?? '');
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
  project.provide('hostileSites', [
    { site: await built(ACCEPTED), texts: accepted },
    { site: await built(REFUSED), texts: refused },
  ]);
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await Promise.all(servers.map((server) => server.close()));
  };
}
