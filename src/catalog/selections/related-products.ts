import { groupedBy, type Catalog } from '../catalog.ts';
import { compareNames } from '../../text/collation.ts';
import { kindDrawn, type Product } from '../product.ts';

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

/** Sets of ties, each as the numbers of its ties. */
const TIE_SETS = Array.from({ length: 2 ** TIES.length - 1 }, (_, index) =>
  [...TIES.keys()].filter((tie) => (index + 1) & (1 << tie)),
);

/** The sets that bring products together as closely, closest first. */
const LEVELS = [
  ...Map.groupBy(TIE_SETS, (ties) =>
    ties.reduce((sum, tie) => sum + (TIES[tie]?.weight ?? 0), 0),
  ).entries(),
]
  .sort(([one], [other]) => other - one)
  .map(([, sets]) => sets);

/** What a product shares with all that have these ties of it; undefined where one of them is unknown. */
function sharedBy(product: Product, ties: readonly number[]): string | undefined {
  const values = ties.map((tie) => TIES[tie]?.of(product) ?? null);
  return values.includes(null) ? undefined : JSON.stringify([ties, values]);
}

/** The products by name that share the same, for each set of ties: a province has thousands of products. */
const grouped = new WeakMap<Catalog, ReadonlyMap<string, readonly Product[]>>();

function groupsOf(catalog: Catalog): ReadonlyMap<string, readonly Product[]> {
  const known = grouped.get(catalog);
  if (known) return known;
  const byName = [...catalog.products.values()].sort((a, b) => compareNames(a.name.vi, b.name.vi));
  const groups = groupedBy(byName, (product) =>
    TIE_SETS.flatMap((ties) => sharedBy(product, ties) ?? []),
  );
  grouped.set(catalog, groups);
  return groups;
}

/** How many related products the page of a product shows. */
export const RELATED_SHOWN = 3;

/** Up to so many other products that someone reading about this one may want, closest first, then by name. */
export function relatedProducts(catalog: Catalog, product: Product, most: number): Product[] {
  const groups = groupsOf(catalog);
  const found = new Set<Product>();
  for (const sets of LEVELS) {
    // Whoever shares more stands in these groups too, and has been found.
    const next = sets.flatMap((ties) => {
      const shared = sharedBy(product, ties);
      const group = shared === undefined ? [] : (groups.get(shared) ?? []);
      return firstOf(
        group,
        most - found.size,
        (other) => other.slug !== product.slug && !found.has(other),
      );
    });
    next.sort((a, b) => compareNames(a.name.vi, b.name.vi));
    for (const other of next) if (found.size < most) found.add(other);
    if (found.size === most) break;
  }
  return [...found];
}

/** The first so many that are wanted; no more of the list is looked at. */
function firstOf<Item>(
  list: readonly Item[],
  most: number,
  isWanted: (item: Item) => boolean,
): Item[] {
  const first: Item[] = [];
  for (const item of list) {
    if (first.length === most) break;
    if (isWanted(item)) first.push(item);
  }
  return first;
}
