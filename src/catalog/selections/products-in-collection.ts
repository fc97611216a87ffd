import { validityOf, type Catalog } from '../catalog.ts';
import { isWithin } from '../category.ts';
import { inSections } from '../certification/standing.ts';
import { isRunning } from '../certification/validity.ts';
import type { Collection, Criterion } from '../collection.ts';
import type { Price, Product } from '../product.ts';

/** The products of a collection: what is in force first, within that by name. */
export function productsInCollection(catalog: Catalog, collection: Collection): Product[] {
  return inSections(
    catalog,
    [...catalog.products.values()].filter((product) =>
      isInCollection(catalog, collection, product),
    ),
  );
}

/** Whether the product belongs to the collection on the catalogue's day. */
export function isInCollection(
  catalog: Catalog,
  { where, products }: Collection,
  product: Product,
): boolean {
  if (products.some(({ slug }) => slug === product.slug)) return true;
  return where !== null && satisfies(catalog, product, where);
}

/** The collections that hold products on the catalogue's day, with these and how many of them are in force. */
export function collectionsInUse(
  catalog: Catalog,
): { collection: Collection; products: Product[]; inForce: number }[] {
  return [...catalog.collections.values()]
    .map((collection) => {
      const products = productsInCollection(catalog, collection);
      const running = products.filter((product) => isRunning(validityOf(catalog, product).status));
      return { collection, products, inForce: running.length };
    })
    .filter(({ products }) => products.length > 0);
}

/** The next month in which a collection that follows the season holds products, 1 to 12, and these. */
export function nextSeason(
  catalog: Catalog,
  { where }: Collection,
): { month: number; products: Product[] } | undefined {
  if (!where?.isInSeason) return undefined;
  const all = [...catalog.products.values()];
  return Array.from({ length: 11 }, (_, ahead) => ((monthOf(catalog) + ahead) % 12) + 1)
    .map((month) => ({
      month,
      products: inSections(
        catalog,
        all.filter((product) => satisfies(catalog, product, where, month)),
      ),
    }))
    .find(({ products }) => products.length > 0);
}

const monthOf = ({ day }: Catalog) => Number(day.slice(5, 7));

function satisfies(
  catalog: Catalog,
  product: Product,
  { categories, starsAtLeast, priceBelow, isInSeason }: Criterion,
  month = monthOf(catalog),
): boolean {
  const stars = validityOf(catalog, product).certification?.stars ?? 0;
  const highest = highestPrice(product.prices);
  return (
    (categories.length === 0 || categories.some((code) => isWithin(product.category, code))) &&
    (starsAtLeast === null || stars >= starsAtLeast) &&
    (priceBelow === null || (highest !== undefined && highest < priceBelow)) &&
    (!isInSeason || product.season.includes(month))
  );
}

/** `280.000`, `1.250.000`; a number without groups of three may be a weight. */
const AMOUNT = /\d{1,3}(?:[.,]\d{3})+/gu;

/** The highest amount in đồng that the prices name; undefined where none does. */
export function highestPrice(prices: readonly Pick<Price, 'text'>[]): number | undefined {
  const amounts = prices
    .map(({ text }) => text.vi)
    .filter((text) => /đồng|đ(?!\p{L})|VN[DĐ]/iu.test(text))
    .flatMap((text) => text.match(AMOUNT) ?? [])
    .map((amount) => Number(amount.replace(/[.,]/gu, '')));
  return amounts.length > 0 ? Math.max(...amounts) : undefined;
}
