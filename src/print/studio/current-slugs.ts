import type { Catalog } from '../../catalog/catalog.ts';

/** Tells the slug of today for one that a product may have had before; what the catalogue never had stays. */
export function currentSlugIn(catalog: Catalog): (slug: string) => string {
  const products = [...catalog.products.values()];
  const renamed = new Map(
    products.flatMap(({ slug, formerSlugs }) => formerSlugs.map((former) => [former, slug])),
  );
  return (slug) => (catalog.products.has(slug) ? slug : (renamed.get(slug) ?? slug));
}
