import type { Catalog } from '../catalog/catalog.ts';
import type { CalendarDay } from '../catalog/certification/calendar-day.ts';
import { countByStatus, inForceCounts } from '../catalog/certification/standing.ts';

/** Where the facts of a build lie, below the site's root. */
export const BUILD_FILE = 'build.json';

/** What a build tells of itself, so that a public site can be compared with the content. */
export interface BuildFacts {
  /** The commit that it was made from, with `-dirty` where files had changed; null without Git. */
  readonly commit: string | null;
  /** For which every status was computed. */
  readonly day: CalendarDay;
  /** Until which anyone looked. */
  readonly dataDay: CalendarDay;
  readonly counts: Readonly<Record<string, number>>;
}

/** The facts of a build of the catalogue from that commit. */
export function buildFacts(catalog: Catalog, commit: string | null): BuildFacts {
  const { day, dataDay, products, producers, sources } = catalog;
  const counts = {
    products: products.size,
    producers: producers.size,
    sources: sources.size,
    ...Object.fromEntries([...inForceCounts(countByStatus(catalog, products.values()))].sort()),
  };
  return { commit, day, dataDay, counts };
}
