import type { Catalog } from './catalog.ts';
import { compareNames } from '../text/collation.ts';
import { kindDrawn, type Product } from './product.ts';

/** What two products can have in common, and how much it brings them together. */
const TIES: readonly {
  readonly weight: number;
  readonly of: (product: Product) => string | null;
}[] = [
  { weight: 4, of: ({ producer }) => producer },
  { weight: 3, of: ({ drawing }) => kindDrawn(drawing) },
  { weight: 2, of: ({ category }) => category },
  { weight: 2, of: ({ district }) => district },
];

/** The products by each tie, worked out once for a catalogue: a province has thousands of products. */
const tied = new WeakMap<Catalog, readonly Map<string | null, Product[]>[]>();

function productsByTie(catalog: Catalog): readonly Map<string | null, Product[]>[] {
  const known = tied.get(catalog);
  if (known) return known;
  const groups = TIES.map(({ of }) => Map.groupBy(catalog.products.values(), of));
  tied.set(catalog, groups);
  return groups;
}

/** Up to so many other products that someone reading about this one may want, closest first, then by name. */
export function relatedProducts(catalog: Catalog, product: Product, most: number): Product[] {
  const scores = new Map<Product, number>();
  for (const [index, groups] of productsByTie(catalog).entries()) {
    const tie = TIES[index];
    const common = tie?.of(product);
    if (!tie || common === null || common === undefined) continue;
    for (const other of groups.get(common) ?? []) {
      if (other.slug !== product.slug) scores.set(other, (scores.get(other) ?? 0) + tie.weight);
    }
  }
  return [...scores]
    .sort(([a, one], [b, other]) => other - one || compareNames(a.name.vi, b.name.vi))
    .slice(0, most)
    .map(([related]) => related);
}
