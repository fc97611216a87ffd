import { validityOf, type Catalog } from '../../catalog/catalog.ts';
import { isWithin } from '../../catalog/category.ts';
import type { Product } from '../../catalog/product.ts';
import { standingOf, STANDINGS, type Standing } from '../../catalog/certification/standing.ts';
import type { Validity } from '../../catalog/certification/validity.ts';
import { dayOfOrder, type PrintOrder, type Selection } from '../order.ts';

/** A product with the state of its certificates on the day of the order. */
export interface Chosen {
  readonly product: Product;
  readonly validity: Validity;
  readonly standing: Standing;
}

/** What an order prints and what it leaves out for the state of its certificate. */
export interface Choice {
  readonly printed: readonly Chosen[];
  readonly leftOut: readonly Chosen[];
  /** How many of what was asked for stand where, printed or not. */
  readonly counts: Readonly<Record<Standing, number>>;
  /** Products named in the order that the catalogue does not have. */
  readonly unknown: readonly string[];
}

/** The products that the order asks for, in the catalogue's order or the one in which they were named. */
export function choiceOf(catalog: Catalog, order: PrintOrder): Choice {
  const onDay = { ...catalog, day: dayOfOrder(order, catalog.day) };
  const { selection } = order;
  const asked = candidates(catalog, selection)
    .filter((product) => isAskedFor(onDay, product, selection))
    .map((product) => {
      const validity = validityOf(onDay, product);
      return { product, validity, standing: standingOf(validity.status) };
    });
  const isPrinted = ({ standing }: Chosen) => selection.standings.includes(standing);
  return {
    printed: asked.filter(isPrinted),
    leftOut: asked.filter((chosen) => !isPrinted(chosen)),
    counts: countsOf(asked),
    unknown: (selection.products ?? []).filter((slug) => !catalog.products.has(slug)),
  };
}

function candidates({ products }: Catalog, { products: named }: Selection): Product[] {
  if (!named) return [...products.values()];
  return [...new Set(named)].flatMap((slug) => products.get(slug) ?? []);
}

function isAskedFor(catalog: Catalog, product: Product, selection: Selection): boolean {
  const { districts, categories, stars, producers } = selection;
  const isIn = (values: readonly string[], value: string | null) =>
    values.length === 0 || (value !== null && values.includes(value));
  return (
    isIn(districts, product.district) &&
    isIn(producers, product.producer) &&
    (categories.length === 0 || categories.some((code) => isWithin(product.category, code))) &&
    (stars.length === 0 ||
      stars.includes(validityOf(catalog, product).certification?.stars ?? null))
  );
}

function countsOf(asked: readonly Chosen[]): Record<Standing, number> {
  const count = (standing: Standing) =>
    asked.filter((chosen) => chosen.standing === standing).length;
  return Object.fromEntries(STANDINGS.map((standing) => [standing, count(standing)])) as Record<
    Standing,
    number
  >;
}
