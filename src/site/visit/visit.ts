import { groupsInUse, productsWhere, validityOf, type Catalog } from '../../catalog/catalog.ts';
import type { Category } from '../../catalog/category.ts';
import { isRunning } from '../../catalog/certification/validity.ts';
import type { District } from '../../catalog/district.ts';
import type { Product, Statement } from '../../catalog/product.ts';

/** What the page for visitors tells, all of it from the facts on file. */
export interface Visit {
  /** The fullest groups first, each with the products of which most is told. */
  readonly tastes: readonly { readonly group: Category; readonly products: readonly Product[] }[];
  /** Products of which a source says how long they keep, or how they are stored or packed. */
  readonly keeping: readonly { readonly product: Product; readonly keeps: Statement }[];
  /** Products of which a source tells the months of harvest, in the order of the year. */
  readonly harvests: readonly Product[];
  /** Those with most products first. */
  readonly districts: readonly { readonly district: District; readonly count: number }[];
}

const OF_EACH_GROUP = 3;
const KEEPING = 8;
const DISTRICTS = 5;

/** What a visitor can taste, buy and carry home, and when and where. */
export function visitOf(catalog: Catalog): Visit {
  const products = [...catalog.products.values()];
  return {
    tastes: groupsInUse(catalog)
      .toSorted((a, b) => b.products.length - a.products.length)
      .map(({ group, products: all }) => ({
        group,
        products: mostTold(catalog, all).slice(0, OF_EACH_GROUP),
      })),
    keeping: mostTold(catalog, products)
      .flatMap((product) => {
        const [keeps] = [...product.shelfLife, ...product.storage, ...product.packaging];
        return keeps ? [{ product, keeps }] : [];
      })
      .slice(0, KEEPING),
    harvests: products
      .filter(({ season }) => season.length > 0)
      .toSorted((a, b) => (a.season[0] ?? 0) - (b.season[0] ?? 0)),
    districts: [...catalog.districts.values()]
      .map((district) => ({
        district,
        count: productsWhere(catalog, (product) => product.district === district.slug).length,
      }))
      .filter(({ count }) => count > 0)
      .toSorted((a, b) => b.count - a.count)
      .slice(0, DISTRICTS),
  };
}

/** What surely is in force first, then that of which most is known; equals stay by name. */
function mostTold(catalog: Catalog, products: readonly Product[]): Product[] {
  const told = (product: Product) =>
    Number(isRunning(validityOf(catalog, product).status)) * 10 +
    Number(product.producer !== null) * 2 +
    [product.packaging, product.prices, product.shelfLife, product.shops, product.season].filter(
      ({ length }) => length > 0,
    ).length;
  return products.toSorted((a, b) => told(b) - told(a));
}
