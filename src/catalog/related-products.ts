import type { Catalog } from './catalog.ts';
import type { Product } from './product.ts';

/** How close two products are: made by one producer, of one kind, filed in one leaf, from one district. */
function kinship(a: Product, b: Product): number {
  const sameProducer = a.producer !== null && a.producer === b.producer;
  const sameDistrict = a.district !== null && a.district === b.district;
  const sameLeaf = a.category === b.category;
  const sameDrawing = a.drawing === b.drawing;
  return (
    (sameProducer ? 4 : 0) + (sameDrawing ? 3 : 0) + (sameLeaf ? 2 : 0) + (sameDistrict ? 2 : 0)
  );
}

/** Up to so many other products that someone reading about this one may want, closest first. */
export function relatedProducts(catalog: Catalog, product: Product, most: number): Product[] {
  return [...catalog.products.values()]
    .filter((other) => other.slug !== product.slug)
    .map((other) => ({ other, score: kinship(product, other) }))
    .filter(({ score }) => score > 1)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ other }) => other);
}
