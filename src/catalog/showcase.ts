import { validityOf, type Catalog } from './catalog.ts';
import { sourceIdsOf, type Drawing, type Product } from './product.ts';
import { STANDINGS, standingOf } from './standing.ts';

/** So many products of different kinds to begin with: what surely holds first, then what is best documented. */
export function showcase(catalog: Catalog, most: number): Product[] {
  const standing = (product: Product) =>
    STANDINGS.indexOf(standingOf(validityOf(catalog, product).status));
  const ranked = [...catalog.products.values()].sort(
    (a, b) => standing(a) - standing(b) || sourceIdsOf(b).length - sourceIdsOf(a).length,
  );
  const kinds = new Map<Drawing, Product>();
  for (const product of ranked) {
    if (!kinds.has(product.drawing)) kinds.set(product.drawing, product);
  }
  return [...kinds.values()].slice(0, most);
}

/** The drawing that most of the products share; undefined for none. */
export function commonDrawing(products: Iterable<Product>): Drawing | undefined {
  const groups = [...Map.groupBy(products, ({ drawing }) => drawing)];
  return groups.sort(([, a], [, b]) => b.length - a.length)[0]?.[0];
}
