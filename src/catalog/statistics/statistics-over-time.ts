import type { Catalog } from '../catalog.ts';
import type { District } from '../district.ts';
import type { Statistic } from './statistic.ts';

/** The totals that sources publish for a year. */
export interface YearTotals {
  readonly year: number;
  /** Each different total once, smallest first. */
  readonly totals: readonly number[];
  /** The totals differ, or something published contradicts one of them. */
  readonly isContested: boolean;
}

/** The totals of the whole province by year, oldest first; years without one and undated totals are left out. */
export function totalsByYear(statistics: readonly Statistic[]): YearTotals[] {
  const dated = statistics.flatMap(({ scope, kind, asOf, products, conflict }) =>
    scope === 'province' && kind === 'total' && asOf !== null && products !== null
      ? [{ year: Number(asOf.slice(0, 4)), products, conflict }]
      : [],
  );
  return [...Map.groupBy(dated, ({ year }) => year)]
    .map(([year, published]) => {
      const totals = [...new Set(published.map(({ products }) => products))].sort((a, b) => a - b);
      const isContested = totals.length > 1 || published.some(({ conflict }) => conflict !== null);
      return { year, totals, isContested };
    })
    .sort((a, b) => a.year - b.year);
}

/** How much of the province the catalogue holds, by the latest total that a source publishes. */
export interface Coverage {
  readonly products: number;
  readonly total: number;
  readonly year: number;
}

/** How many of the province's products are on file; undefined where no larger total was published. */
export function coverageOf({ products, statistics }: Catalog): Coverage | undefined {
  const latest = totalsByYear(statistics).at(-1);
  const total = latest?.totals.at(-1);
  if (!latest || total === undefined || total <= products.size) return undefined;
  return { products: products.size, total, year: latest.year };
}

/** The published counts of one place, in the order in which the editors list them. */
export interface PlaceStatistics {
  /** null: the province as a whole. */
  readonly district: District | null;
  readonly statistics: readonly Statistic[];
}

/** All published counts: the province first, then each district that has any, in the order of the map. */
export function statisticsByPlace({ statistics, districts }: Catalog): PlaceStatistics[] {
  const byScope = Map.groupBy(statistics, ({ scope }) => scope);
  return [null, ...districts.values()].flatMap((district) => {
    const found = byScope.get(district?.slug ?? 'province');
    return found ? [{ district, statistics: found }] : [];
  });
}
