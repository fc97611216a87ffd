import { validityOf, type Catalog } from '../catalog.ts';
import type { Product } from '../product.ts';
import { STAR_LEVELS, type Stars } from './stars.ts';
import { isRunning, type ValidityStatus } from './validity.ts';

/** The sections in which lists show products: what surely holds first. */
export const STANDINGS = ['running', 'uncertain', 'past', 'unrecognised'] as const;
export type Standing = (typeof STANDINGS)[number];

/** The section that a status belongs to. */
export function standingOf(status: ValidityStatus): Standing {
  if (isRunning(status)) return 'running';
  switch (status) {
    case 'uncertain':
    case 'unrecognised':
      return status;
    default:
      return 'past';
  }
}

/** Products by section; sections without products are left out. */
export function byStanding(
  catalog: Catalog,
  products: Iterable<Product>,
): { standing: Standing; products: Product[] }[] {
  const groups = Map.groupBy(products, (product) =>
    standingOf(validityOf(catalog, product).status),
  );
  return STANDINGS.flatMap((standing) => {
    const members = groups.get(standing);
    return members ? [{ standing, products: members }] : [];
  });
}

/** The products in the order of the sections, within each as they were. */
export function inSections(catalog: Catalog, products: Iterable<Product>): Product[] {
  return byStanding(catalog, products).flatMap((section) => section.products);
}

/** How many products stand at each status on the catalogue's day. */
export function countByStatus(
  catalog: Catalog,
  products: Iterable<Product>,
): Map<ValidityStatus, number> {
  const counts = new Map<ValidityStatus, number>();
  for (const product of products) {
    const { status } = validityOf(catalog, product);
    counts.set(status, (counts.get(status) ?? 0) + 1);
  }
  return counts;
}

/** The same counts with all that is in force at `valid`: what expires soon is still in force. */
export function inForceCounts(
  counts: ReadonlyMap<ValidityStatus, number>,
): Map<Exclude<ValidityStatus, 'expiring'>, number> {
  const result = new Map<Exclude<ValidityStatus, 'expiring'>, number>();
  for (const [status, count] of counts) {
    const key = status === 'expiring' ? 'valid' : status;
    result.set(key, (result.get(key) ?? 0) + count);
  }
  return result;
}

/** Every star level, unknown last, with the products whose last recognition gave it. */
export function byStars(catalog: Catalog): { stars: Stars | null; products: Product[] }[] {
  const levels: (Stars | null)[] = [...STAR_LEVELS.toReversed(), null];
  const groups = Map.groupBy(
    catalog.products.values(),
    (product) => validityOf(catalog, product).certification?.stars,
  );
  return levels.map((stars) => ({ stars, products: groups.get(stars) ?? [] }));
}
