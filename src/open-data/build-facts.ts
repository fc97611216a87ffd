import type { Catalog } from '../catalog/catalog.ts';
import { daysBetween, type CalendarDay } from '../catalog/certification/calendar-day.ts';
import { showDate } from '../i18n/dates.ts';
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

/** A site is built every night; what is older missed one. */
const MOST_DAYS = 1;

/** What is wrong with a public site, a Vietnamese sentence each: `here` is what a build of its day would tell. */
export function buildFaults(site: BuildFacts, here: BuildFacts, today: CalendarDay): string[] {
  const age = daysBetween(site.day, today);
  const keys = new Set([...Object.keys(site.counts ?? {}), ...Object.keys(here.counts)]);
  const figures = [...keys].flatMap((key) => {
    const [there, now] = [site.counts?.[key] ?? 0, here.counts[key] ?? 0];
    return there === now ? [] : [`${key}: trang có ${there}, nội dung ở đây có ${now}.`];
  });
  return [
    ...(age > MOST_DAYS
      ? [
          `Trang đã ${age} ngày chưa được dựng lại. Xem quy trình Deploy có bị tắt không (README, “A site that stops being rebuilt”).`,
        ]
      : []),
    ...(site.dataDay === here.dataDay
      ? []
      : [`Dữ liệu ở đây đến ${showDate(here.dataDay, 'vi')}.`]),
    ...figures,
  ];
}
