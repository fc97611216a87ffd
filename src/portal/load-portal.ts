import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Portal } from '../catalog/portal.ts';
import { calendarDayOf } from '../catalog/certification/calendar-day.ts';
import { portalIn } from '../entries/portal.ts';
import { buildDay } from '../entries/settings.ts';
import { showDate } from '../i18n/dates.ts';
import { fileHref } from '../i18n/href.ts';
import { type AskedSite, askSites, type Trouble } from '../open-data/portal/ask-sites.ts';
import { isOfPortal, NATIONAL_FOLDER } from '../open-data/portal/national.ts';
import { DATAPACKAGE_FILE } from '../open-data/products-schema.ts';

/** What a portal's `build.json` tells of its sites. */
export interface PortalFacts {
  readonly sites: readonly {
    readonly key: string;
    readonly url: string;
    readonly day?: string;
    readonly counts?: Readonly<Record<string, number>>;
    readonly leftOut?: Trouble;
  }[];
}

let portal: Portal | undefined;
let asking: Promise<AskedSite[]> | undefined;

/** The portal that is built. Throws where something is wrong with its folder. */
export function loadPortal(): Portal {
  return (portal ??= portalIn(resolve(process.env.CATALOG_CONTENT ?? 'content')));
}

/** What the site of each province tells of itself, asked once in a build. */
export function loadSites(): Promise<AskedSite[]> {
  return (asking ??= askSites(loadPortal().sites, buildDay(process.env, new Date())));
}

/** Which sites answered, with what they count, and which are left out. */
export async function portalFacts(): Promise<PortalFacts> {
  const sites = await loadSites();
  return {
    sites: sites.map(({ key, url, trouble, catalog }) =>
      catalog
        ? { key, url, day: catalog.day, counts: catalog.counts }
        : { key, url, leftOut: trouble },
    ),
  };
}

/** Where the tables of the whole country lie, where `npm run harvest` has brought them together. */
export function loadNational(): { readonly href: string; readonly day: string } | undefined {
  const file = join(NATIONAL_FOLDER, 'datapackage.json');
  if (!existsSync(file)) return undefined;
  const description = JSON.parse(readFileSync(file, 'utf8')) as { created: string };
  if (!isOfPortal(description, loadPortal())) return undefined;
  const day = calendarDayOf(description.created.slice(0, 10));
  return day && { href: fileHref(DATAPACKAGE_FILE), day: showDate(day, 'vi') };
}
