import { productsOf, productsWhere, type Catalog } from '../catalog/catalog.ts';
import type { Product } from '../catalog/product.ts';

/** A catalogue of more products is no book that a print shop binds, and takes the memory of a whole build to set. */
export const MOST_IN_WORK = 500;

/** What of a catalogue stands in one work, where the whole does not. */
export interface Volume {
  /** The slug of the district whose products it holds; null: those of which no source names the district. */
  readonly district: string | null;
  /** Which of how many volumes of the district it is. */
  readonly number: number;
  readonly of: number;
  readonly products: readonly Product[];
}

/** The products in volumes, district by district; each product stands in exactly one. A district without products has none. */
export function volumesOf(catalog: Catalog, most = MOST_IN_WORK): Volume[] {
  const elsewhere = productsWhere(
    catalog,
    ({ district }) => district === null || !catalog.districts.has(district),
  );
  return [
    ...[...catalog.districts.keys()].flatMap((district) =>
      bound(catalog, district, productsOf(catalog, 'district', district), most),
    ),
    ...bound(catalog, null, elsewhere, most),
  ];
}

/** As few volumes as hold them, each about as thick, groups of the classification as far as possible together. */
function bound(
  catalog: Catalog,
  district: string | null,
  products: readonly Product[],
  most: number,
): Volume[] {
  const of = Math.ceil(products.length / most);
  const thick = Math.ceil(products.length / of);
  const places = new Map([...catalog.categories.keys()].map((code, place) => [code, place]));
  const placeOf = ({ category }: Product) => places.get(category ?? '') ?? places.size;
  const ordered = of > 1 ? products.toSorted((a, b) => placeOf(a) - placeOf(b)) : products;
  return Array.from({ length: of }, (_, at) => ({
    district,
    number: at + 1,
    of,
    products: ordered.slice(at * thick, (at + 1) * thick),
  }));
}
