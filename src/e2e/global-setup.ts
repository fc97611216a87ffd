import type { TestProject } from 'vitest/node';
import { launchBrowser } from './browser.ts';
import { buildSites, HOSTILE, type PlannedSite, PROVINCES } from './build-sites.ts';
import type { PlacedText } from './hostile/hostile-content.ts';
import { writeRefusedContent } from './hostile/refused-content.ts';
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

/** Has the sites built, serves them, builds a portal over two of them, starts the browser. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  await buildSites();
  const servers: SiteServer[] = [];
  const served = async (plan: PlannedSite): Promise<BuiltSite> => {
    const base = plan.siteUrl ? new URL(plan.siteUrl).pathname : '/';
    const server = await serve(plan.folder, base);
    servers.push(server);
    return { ...plan, base, address: server.address };
  };
  const sample = await served(PROVINCES.sample);
  const adopted = await served(PROVINCES.adopted);
  project.provide('sites', [await served(PROVINCES.catalogue), sample, adopted]);
  const texts = await writeRefusedContent(HOSTILE.content);
  project.provide('hostile', { site: await served(HOSTILE), texts });
  const portal = await builtPortal(sample, adopted);
  project.provide('portal', portal.portal);
  const browser = await launchBrowser();
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await portal.close();
    await Promise.all(servers.map((server) => server.close()));
  };
}
