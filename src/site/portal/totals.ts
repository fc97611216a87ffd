import type { CalendarDay } from '../../catalog/certification/calendar-day.ts';
import type { AskedSite } from '../../open-data/portal/ask-sites.ts';

type Answered = Extract<AskedSite, { readonly trouble?: undefined }>;
type Silent = Exclude<AskedSite, Answered>;

/** What the sites that answered have together, and which did not. */
export interface Totals {
  readonly answered: readonly Answered[];
  readonly silent: readonly Silent[];
  readonly products: number;
  readonly valid: number;
  /** The first and the last of the days for which they tell it; undefined where none answered. */
  readonly days: readonly [CalendarDay, CalendarDay] | undefined;
  /** The hosts that answered. */
  readonly hosts: readonly string[];
}

/** Adds up what the sites tell; each site's figures hold for its own day. */
export function totalsOf(sites: readonly AskedSite[]): Totals {
  const answered = sites.filter((site) => site.trouble === undefined);
  const silent = sites.filter((site) => site.trouble !== undefined);
  const sum = (key: string) =>
    answered.reduce((total, { catalog }) => total + (catalog.counts[key] ?? 0), 0);
  const days = answered.map(({ catalog }) => catalog.day).sort();
  const [first, last] = [days[0], days.at(-1)];
  return {
    answered,
    silent,
    products: sum('products'),
    valid: sum('valid'),
    days: first && last && [first, last],
    hosts: [...new Set(answered.map(({ url }) => new URL(url).origin))],
  };
}
