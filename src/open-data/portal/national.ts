import type { CalendarDay } from '../../catalog/certification/calendar-day.ts';
import type { Portal } from '../../catalog/portal.ts';
import { DATA_LICENCE, DATA_LICENCE_URL } from '../products-schema.ts';
import { tableResource } from '../tables/datapackage.ts';
import type { Table } from '../tables/table.ts';

/** Where `npm run harvest` brings the tables of the whole country together, and a portal's build takes them from. */
export const NATIONAL_FOLDER = '.cache/harvest/national';

/** The description of the tables of all provinces as a Frictionless Data Package, harvested on that day. */
export function nationalPackage(
  { site, sites }: Portal,
  tables: readonly Table[],
  day: CalendarDay,
): object {
  return {
    profile: 'tabular-data-package',
    name: 'ocop-provinces',
    title: site.title.vi,
    description:
      'OCOP products and their recognitions, from the sites of the provinces in the table “provinces”; every status holds for the day of its site.',
    created: `${day}T00:00:00Z`,
    licenses: [{ name: DATA_LICENCE, path: DATA_LICENCE_URL }],
    keywords: ['OCOP', 'certification'],
    sources: sites
      .filter(({ key }) =>
        tables.some(({ name, rows }) => name === 'provinces' && rows.some(([id]) => id === key)),
      )
      .map(({ province, url }) => ({ title: province.vi, path: url })),
    resources: tables.map(tableResource),
  };
}

/** Whether a national package was harvested from sites of this portal alone; another one may have used the folder. */
export function isOfPortal(description: unknown, { sites }: Portal): boolean {
  const { sources } = (description ?? {}) as { sources?: readonly { path?: unknown }[] };
  const ours = new Set<unknown>(sites.map(({ url }) => url));
  return Array.isArray(sources) && sources.every((source) => ours.has(source?.path));
}
