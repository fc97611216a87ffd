import type { Catalog } from '../catalog.ts';
import { kindDrawn, sourceIdsOf, type Drawing, type Product } from '../product.ts';
import { inSections } from '../certification/standing.ts';

/** So many products of different kinds to begin with: what surely holds first, then what is best documented. */
export function showcase(catalog: Catalog, most: number): Product[] {
  const counted = [...catalog.products.values()].map((product) => ({
    product,
    sources: sourceIdsOf(product).length,
  }));
  const documented = counted.sort((a, b) => b.sources - a.sources).map(({ product }) => product);
  const kinds = new Map<string, Product>();
  for (const product of inSections(catalog, documented)) {
    const kind = kindDrawn(product.drawing);
    if (!kinds.has(kind)) kinds.set(kind, product);
  }
  return [...kinds.values()].slice(0, most);
}

/** The drawing that most of the products share; undefined for none. */
export function commonDrawing(products: Iterable<Product>): Drawing | undefined {
  const groups = [...Map.groupBy(products, ({ drawing }) => drawing)];
  return groups.sort(([, a], [, b]) => b.length - a.length)[0]?.[0];
}
