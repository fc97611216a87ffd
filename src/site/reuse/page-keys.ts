import { digestOf } from '../../cache/digest.ts';
import { productsOf, type Catalog } from '../../catalog/catalog.ts';
import { byStanding, byStars } from '../../catalog/certification/standing.ts';
import type { ListPage } from '../../catalog/selections/list-pages.ts';
import { collectionsInUse } from '../../catalog/selections/products-in-collection.ts';
import { sourcesNamedIn } from '../../catalog/selections/part-of-catalog.ts';
import { RELATED_SHOWN, relatedProducts } from '../../catalog/selections/related-products.ts';
import type { Producer } from '../../catalog/producer.ts';
import type { Product } from '../../catalog/product.ts';
import type { Language } from '../../catalog/site.ts';
import type { Route } from '../../i18n/href.ts';
import type { Shown } from '../paths.ts';

/** A page of the site, and what its view is given. */
interface Page {
  readonly route: Route;
  readonly shown: Shown[Route['page']];
  readonly isFormer: boolean;
  readonly withdrawn: unknown;
}

/** Names all that pages of one address show: where it is the same, they are the same, made by the same program. */
export type KeyOf = (page: Page) => string | undefined;

/** What of the entries alone makes up a page; other kinds of pages are few, or show what only the build knows. */
type Told = { readonly [K in Route['page']]?: (shown: Shown[K]) => unknown };

/**
 * The keys of pages that may be taken over from an earlier build. A page has none where its kind is not among these,
 * or where it shows a photo: Astro publishes those pictures alone that it saw asked for.
 */
export function pageKeys(
  catalog: Catalog,
  stories: ReadonlyMap<string, string | undefined>,
): KeyOf {
  const entries = entryDigests(catalog, stories);
  // All but the entries themselves counts for every page, with whatever a catalogue may still come to hold.
  const common = { ...catalog, products: null, producers: null, sources: null };
  const everywhere = digestOf(withSources(catalog, common));
  const counts = digestOf(countsOf(catalog));
  const standings = new WeakMap<object, unknown>();
  const standingsIn = (all: readonly Product[]) => {
    const known = standings.get(all) ?? tallied(byStanding(catalog, all), 'standing');
    standings.set(all, known);
    return known;
  };
  const list = (page: ListPage<Product>, of: unknown) =>
    // An empty list leads on to others.
    page.all.length > 0 && [
      of,
      counts,
      [page.number, page.of, page.all.length, standingsIn(page.all)],
      page.items.map(entries.product),
    ];
  const made = (producer: Producer) => [
    entries.producer(producer),
    productsOf(catalog, 'producer', producer.slug).map(entries.product),
  ];
  const TOLD: Told = {
    product: ({ product }) => [
      entries.product(product),
      relatedProducts(catalog, product, RELATED_SHOWN).map(entries.product),
    ],
    producer: ({ producer }) => made(producer),
    products: ({ page, order }) => list(page, order),
    category: ({ page, category }) => list(page, category.code),
    stars: ({ page, stars }) => list(page, stars),
    collection: ({ page, collection }) => list(page, collection.slug),
    producers: ({ page }) => [counts, page.number, page.of, page.items.map(made)],
  };
  return ({ route, shown, isFormer, withdrawn }) => {
    if (isFormer || withdrawn !== undefined) return undefined;
    // Each kind fits its function, as the type of the table says; which one it is, the compiler cannot know.
    const told = (TOLD[route.page] as ((shown: object) => unknown) | undefined)?.(shown);
    const parts = [told].flat(Infinity as 1);
    if (!told || parts.includes(WITH_PHOTO)) return undefined;
    return digestOf([everywhere, route, parts]);
  };
}

/** Stands for an entry of which a picture is made. */
const WITH_PHOTO = 'photo';

/** Every entry with all that is said in it of others, as one name each, worked out once. */
function entryDigests(catalog: Catalog, stories: ReadonlyMap<string, string | undefined>) {
  const producer = remembered((entry: Producer) => digestOf(withSources(catalog, entry)));
  const product = remembered((entry: Product) => {
    if (entry.photos.length > 0) return WITH_PHOTO;
    const maker = catalog.producers.get(entry.producer ?? '');
    const story = (['vi', 'en'] satisfies Language[]).map((lang) =>
      stories.get(`${entry.slug}/${lang}`),
    );
    return digestOf([withSources(catalog, entry), maker && producer(maker), story]);
  });
  return { producer, product };
}

/** Something said, and the sources that it names anywhere: pages cite them by their titles. */
function withSources(catalog: Catalog, said: object): unknown[] {
  return [said, sourcesNamedIn(catalog, said).map((id) => catalog.sources.get(id))];
}

/** What lists say of all the others, in figures. */
function countsOf(catalog: Catalog): unknown {
  const { products, producers, categories } = catalog;
  return [
    products.size,
    producers.size,
    tallied(byStars(catalog), 'stars'),
    collectionsInUse(catalog).map((one) => [one.collection.slug, one.products.length, one.inForce]),
    [...categories.keys()].map((code) => [code, productsOf(catalog, 'category', code).length]),
  ];
}

const tallied = <Name extends string>(
  groups: readonly ({ readonly products: readonly Product[] } & Readonly<Record<Name, unknown>>)[],
  name: Name,
) => groups.map((group) => [group[name], group.products.length]);

/** Calculates once for each entry. */
function remembered<Entry extends object>(calculate: (entry: Entry) => string) {
  const known = new WeakMap<Entry, string>();
  return (entry: Entry): string => {
    const digest = known.get(entry) ?? calculate(entry);
    known.set(entry, digest);
    return digest;
  };
}
