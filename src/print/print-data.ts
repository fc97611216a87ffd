import type { Catalog } from '../catalog/catalog.ts';
import { certificationsOn } from '../catalog/certification/certification.ts';

/** What the browser needs to compose works by itself: the catalogue without what is never printed, as plain data. */
export interface PrintData {
  /** Of the software. */
  readonly version: string;
  /** Of the site; null while it has none. */
  readonly address: string | null;
  readonly catalog: Pick<Catalog, 'day' | 'dataDay' | 'site'> & {
    readonly [Collection in Collections]: readonly EntryOf<Collection>[];
  };
}

type Collections = 'products' | 'producers' | 'sources' | 'districts' | 'categories' | 'fairs';
type EntryOf<Collection extends Collections> =
  Catalog[Collection] extends ReadonlyMap<string, infer Entry> ? Entry : never;

/** The catalogue as data for the browser. */
export function printData(catalog: Catalog, address: URL | undefined, version: string): PrintData {
  const { day, dataDay, site, products, producers, sources, districts, categories, fairs } =
    catalog;
  return {
    version,
    address: address?.href ?? null,
    catalog: {
      day,
      dataDay,
      site,
      // A build of a past day knows nothing of what was decided later.
      products: [...products.values()].map((product) => ({
        ...product,
        certifications: certificationsOn(product.certifications, day),
      })),
      producers: [...producers.values()],
      sources: [...sources.values()],
      districts: [...districts.values()],
      categories: [...categories.values()],
      fairs: [...fairs.values()],
    },
  };
}

/** The catalogue that the data stands for, without what is never printed. */
export function catalogOf({ catalog }: PrintData): Catalog {
  const bySlug = <Entry extends { readonly slug: string }>(entries: readonly Entry[]) =>
    new Map(entries.map((entry) => [entry.slug, entry]));
  return {
    day: catalog.day,
    dataDay: catalog.dataDay,
    site: catalog.site,
    withdrawn: [],
    candidates: [],
    statistics: [],
    places: [],
    pastFairs: [],
    collections: new Map(),
    synonyms: [],
    products: bySlug(catalog.products),
    producers: bySlug(catalog.producers),
    sources: bySlug(catalog.sources),
    districts: bySlug(catalog.districts),
    categories: new Map(catalog.categories.map((category) => [category.code, category])),
    fairs: bySlug(catalog.fairs),
  };
}
