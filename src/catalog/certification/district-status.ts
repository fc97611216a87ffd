import { communesWithoutDistrict, productsWhere, type Catalog } from '../catalog.ts';
import { type CommuneToday, communesToday, type District } from '../district.ts';
import type { Product } from '../product.ts';
import { countByStatus } from './standing.ts';
import { VALIDITY_STATUSES, type ValidityStatus } from './validity.ts';

/** How many products of a district stand at each status. */
export interface DistrictStatus {
  /** null: no source names the district, and none follows. */
  readonly district: District | null;
  /** The commune of today where that alone is known. */
  readonly communeNow: CommuneToday | null;
  readonly counts: ReadonlyMap<ValidityStatus, number>;
  readonly total: number;
}

/** The districts in the order of the map, communes of today that several share, what has no place, and all together. */
export interface DistrictStatusTable {
  /** The statuses worth a column: “not yet recognised” only where a product stands there. */
  readonly statuses: readonly ValidityStatus[];
  readonly rows: readonly DistrictStatus[];
  readonly all: Omit<DistrictStatus, 'district' | 'communeNow'>;
}

/** The products of each district, counted by the state of their certificates on the catalogue's day. */
export function statusByDistrict(catalog: Catalog): DistrictStatusTable {
  const counted = (products: readonly Product[]) => ({
    counts: countByStatus(catalog, products),
    total: products.length,
  });
  const groups = Map.groupBy(catalog.products.values(), ({ district }) => district);
  const known = [...catalog.districts.values()].map((district) => ({
    district,
    communeNow: null,
    ...counted(groups.get(district.slug) ?? []),
  }));
  const unknown = productsWhere(
    catalog,
    ({ district, communeNow }) =>
      (district === null || !catalog.districts.has(district)) &&
      (communeNow === null || !communesToday(catalog.districts).has(communeNow)),
  );
  const shared = communesWithoutDistrict(catalog).map(({ commune, products }) => ({
    district: null,
    communeNow: commune,
    ...counted(products),
  }));
  const all = counted([...catalog.products.values()]);
  return {
    statuses: VALIDITY_STATUSES.filter(
      (status) => status !== 'unrecognised' || all.counts.has(status),
    ),
    rows: [
      ...known,
      ...shared,
      ...(unknown.length > 0 ? [{ district: null, communeNow: null, ...counted(unknown) }] : []),
    ],
    all,
  };
}
