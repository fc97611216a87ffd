import type { CalendarDay } from '../../catalog/certification/calendar-day.ts';
import type { ProvinceSite } from '../../catalog/portal.ts';
import { CATALOG_FILE, type CatalogFile, type Distrust, trustedCatalog } from '../catalog-file.ts';
import { boundedJson, inTurn, type Silence } from './bounded-fetch.ts';

/** Why a site is left out. */
export type Trouble = Silence | Distrust;

/** A site as it answered: with what it tells of itself, or with why it is left out. */
export type AskedSite = ProvinceSite &
  (
    | { readonly catalog: CatalogFile; readonly trouble?: undefined }
    | { readonly catalog?: undefined; readonly trouble: Trouble }
  );

/** How many sites are asked at once. */
export const SITES_AT_ONCE = 6;

const MOST_BYTES = 256 * 1024;
const PATIENCE = 10_000;

/** Asks every site what it has. None is waited for longer than ten seconds, none can tell more than it may. */
export function askSites(
  sites: readonly ProvinceSite[],
  today: CalendarDay,
  patience = PATIENCE,
): Promise<AskedSite[]> {
  return inTurn(sites, SITES_AT_ONCE, async (site): Promise<AskedSite> => {
    const found = await boundedJson(site.url + CATALOG_FILE, { most: MOST_BYTES, patience });
    if (typeof found === 'string') return { ...site, trouble: found };
    const told = trustedCatalog(found.json, today);
    return typeof told === 'string' ? { ...site, trouble: told } : { ...site, catalog: told };
  });
}
