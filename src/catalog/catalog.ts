import type { CalendarDay } from './certification/calendar-day.ts';
import type { Candidate } from './candidate.ts';
import { type Category, withAncestors } from './category.ts';
import {
  type Commune,
  communeIn,
  type CommuneToday,
  communesToday,
  communeTodaySlug,
  type District,
} from './district.ts';
import type { Collection } from './collection.ts';
import type { Fair, PastFair } from './fair.ts';
import type { PlaceToBuy } from './place-to-buy.ts';
import type { Producer } from './producer.ts';
import type { Product } from './product.ts';
import type { Site } from './site.ts';
import type { Source } from './source.ts';
import type { Statistic } from './statistics/statistic.ts';
import type { SynonymGroup } from './synonyms.ts';
import { type Validity, validityOn } from './certification/validity.ts';
import { compareNames } from '../text/collation.ts';
import type { LocalText, Name } from '../text/local-text.ts';

/** An entry that was published by mistake: its address says so, and it counts nowhere. */
export interface Withdrawn {
  readonly kind: 'product' | 'producer';
  readonly slug: string;
  readonly name: Name;
  readonly on: CalendarDay;
  readonly reason: LocalText;
  readonly formerSlugs: readonly string[];
  /** The barcode, which packets may still lead by. */
  readonly gtin: string | null;
}

/** Everything that a province's `content/` says, on a day. Maps are keyed by slug and ordered by name. */
export interface Catalog {
  /** The day for which every status is computed. */
  readonly day: CalendarDay;
  /** The day until which anyone looked; what came about later is not in it. No later than `day`. */
  readonly dataDay: CalendarDay;
  readonly site: Site;
  readonly products: ReadonlyMap<string, Product>;
  readonly producers: ReadonlyMap<string, Producer>;
  readonly withdrawn: readonly Withdrawn[];
  readonly sources: ReadonlyMap<string, Source>;
  /** In the order of the tile map, row by row. */
  readonly districts: ReadonlyMap<string, District>;
  /** Keyed by code, in the order of the decision. */
  readonly categories: ReadonlyMap<string, Category>;
  readonly candidates: readonly Candidate[];
  readonly statistics: readonly Statistic[];
  readonly fairs: ReadonlyMap<string, Fair>;
  /** Newest first, as the editors list them. */
  readonly pastFairs: readonly PastFair[];
  readonly places: readonly PlaceToBuy[];
  /** Keyed by slug, in the order of the editors. */
  readonly collections: ReadonlyMap<string, Collection>;
  readonly synonyms: readonly SynonymGroup[];
}

/** The states worked out, once for each product: lists ask for all of them on every page. */
const validities = new WeakMap<Catalog, WeakMap<Product, Validity>>();

/** The state of a product's certificates on the catalogue's day. */
export function validityOf(catalog: Catalog, product: Product): Validity {
  const known = validities.get(catalog) ?? new WeakMap<Product, Validity>();
  validities.set(catalog, known);
  const validity = known.get(product) ?? validityOn(product.certifications, catalog.day);
  known.set(product, validity);
  return validity;
}

/** The products that a district, producer, category or anything else holds, by name. */
export function productsWhere(catalog: Catalog, holds: (product: Product) => boolean): Product[] {
  return [...catalog.products.values()].filter(holds);
}

/** What products are grouped by; a category holds what is filed under those below it as well. */
type Grouping = 'producer' | 'district' | 'communeNow' | 'category';

const GROUPS_OF: Readonly<
  Record<Grouping, (product: Product, catalog: Catalog) => readonly string[]>
> = {
  producer: ({ producer }) => (producer === null ? [] : [producer]),
  district: ({ district }) => (district === null ? [] : [district]),
  communeNow: (product, catalog) => {
    const { communeNow } = placeOf(catalog, product);
    return communeNow ? [communeNow.slug] : [];
  },
  category: ({ category }) => withAncestors(category),
};

/** Every group of a catalogue, worked out once: pages ask for each of them, and a province has thousands of products. */
const groups = new WeakMap<Catalog, Map<Grouping, Map<string, Product[]>>>();

/** The products of that producer, district, commune of today or category, by name. */
export function productsOf(catalog: Catalog, grouping: Grouping, code: string): readonly Product[] {
  const known = groups.get(catalog) ?? new Map<Grouping, Map<string, Product[]>>();
  groups.set(catalog, known);
  const keysOf = (product: Product) => GROUPS_OF[grouping](product, catalog);
  const grouped = known.get(grouping) ?? groupedBy(catalog.products.values(), keysOf);
  known.set(grouping, grouped);
  return grouped.get(code) ?? [];
}

/** The products in their order, in each of the groups whose keys they have. */
export function groupedBy(
  products: Iterable<Product>,
  keysOf: (product: Product) => readonly string[],
): Map<string, Product[]> {
  const grouped = new Map<string, Product[]>();
  for (const product of products) {
    for (const key of keysOf(product)) {
      const group = grouped.get(key);
      if (group) group.push(product);
      else grouped.set(key, [product]);
    }
  }
  return grouped;
}

/** The groups of the classification that hold products, with these. */
export function groupsInUse(catalog: Catalog): { group: Category; products: readonly Product[] }[] {
  return [...catalog.categories.values()]
    .filter(({ level }) => level === 'group')
    .map((group) => ({ group, products: productsOf(catalog, 'category', group.code) }))
    .filter(({ products }) => products.length > 0);
}

/** The products whose main harvest falls in the month (1 to 12). */
export function productsInSeason(catalog: Catalog, month: number): Product[] {
  return productsWhere(catalog, ({ season }) => season.includes(month));
}

/** What a product or producer says of its place, by slugs. */
interface PlaceStated {
  readonly district: string | null;
  readonly commune: string | null;
  readonly communeNow?: string | null;
}

/** The districts and communes that a product or producer states, resolved. */
export function placeOf(
  catalog: Pick<Catalog, 'districts'>,
  { district, commune, communeNow = null }: PlaceStated,
): Place {
  const found = district === null ? undefined : catalog.districts.get(district);
  const then = (found && commune !== null && communeIn(found, commune)) || null;
  const today = then ? communeTodaySlug(then.now) : communeNow;
  return {
    district: found ?? null,
    commune: then,
    communeNow: (today !== null && communesToday(catalog.districts).get(today)) || null,
  };
}

/** A historical district with the commune as it was, and the commune of today; null where unknown. */
export interface Place {
  readonly district: District | null;
  readonly commune: Commune | null;
  readonly communeNow: CommuneToday | null;
}

/** The communes of today whose products name no district, by name, with those products. */
export function communesWithoutDistrict(
  catalog: Catalog,
): { commune: CommuneToday; products: readonly Product[] }[] {
  const products = productsWhere(catalog, ({ district }) => district === null);
  const groups = groupedBy(products, ({ communeNow }) => (communeNow === null ? [] : [communeNow]));
  return [...groups]
    .flatMap(([slug, members]) => {
      const commune = communesToday(catalog.districts).get(slug);
      return commune ? [{ commune, products: members }] : [];
    })
    .sort((a, b) => compareNames(a.commune.name, b.commune.name));
}

/** Who makes the product; undefined where no source names anyone. */
export function producerOf(catalog: Catalog, { producer }: Product): Producer | undefined {
  return producer === null ? undefined : catalog.producers.get(producer);
}

/** The sources of those ids, each once, in the order given. */
export function sourcesOf(catalog: Catalog, ids: Iterable<string>): Source[] {
  return [...new Set(ids)].flatMap((id) => catalog.sources.get(id) ?? []);
}

/** The category and those above it, sector first; empty where it is unknown. */
export function categoryPath(catalog: Catalog, code: string | null): Category[] {
  const category = catalog.categories.get(code ?? '');
  if (!category) return [];
  return [...(category.parent ? categoryPath(catalog, category.parent) : []), category];
}
