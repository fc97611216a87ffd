import { productsOf, type Catalog } from '../catalog/catalog.ts';
import type { Category } from '../catalog/category.ts';
import { changesIn, type Change } from '../catalog/certification/changes.ts';
import type { Collection } from '../catalog/collection.ts';
import { productsInCollection } from '../catalog/selections/products-in-collection.ts';
import type { District } from '../catalog/district.ts';
import type { Fair } from '../catalog/fair.ts';
import { listPages, type ListPage } from '../catalog/selections/list-pages.ts';
import { type Gap, gapsByMaker, type MakerGaps } from '../catalog/missing-facts.ts';
import type { Producer } from '../catalog/producer.ts';
import type { Product } from '../catalog/product.ts';
import { LANGUAGES, type Language } from '../catalog/site.ts';
import { byStars, inSections } from '../catalog/certification/standing.ts';
import type { Stars } from '../catalog/certification/stars.ts';
import {
  LIST_ORDERS,
  pathOf,
  type EntryPage,
  type ListOrder,
  type PlainPage,
  type Route,
} from '../i18n/href.ts';
import { gtin14 } from '../search/numbers.ts';
import { compareNames } from '../text/collation.ts';
import type { Name } from '../text/local-text.ts';

type Kind = Route['page'];

/** What the view of each kind of page is given, besides the language and the catalogue. */
export interface Shown extends Record<PlainPage, object> {
  products: { page: ListPage<Product>; order: ListOrder };
  producers: { page: ListPage<Producer> };
  product: { product: Product };
  producer: { producer: Producer };
  district: { district: District; page: ListPage<Product> };
  category: { category: Category; page: ListPage<Product> };
  stars: { stars: Stars | null; page: ListPage<Product> };
  fair: { fair: Fair };
  changes: { page: ListPage<Change> };
  gaps: { page: ListPage<GapOfMaker> };
  collection: { collection: Collection; page: ListPage<Product> };
}

interface Page<K extends Kind> {
  readonly route: Route & { readonly page: K };
  readonly shown: Shown[K];
  /** Where an entry stood under a former slug: a published address never dies. */
  readonly formerly?: Route;
}

type PagesOf<K extends Kind> = (catalog: Catalog, lang: Language) => Page<K>[];

const PAGES: { readonly [K in Kind]: PagesOf<K> } = {
  home: () => [{ route: { page: 'home' }, shown: {} }],
  search: () => [{ route: { page: 'search' }, shown: {} }],
  saved: () => [{ route: { page: 'saved' }, shown: {} }],
  print: () => [{ route: { page: 'print' }, shown: {} }],
  validity: () => [{ route: { page: 'validity' }, shown: {} }],
  data: () => [{ route: { page: 'data' }, shown: {} }],
  about: () => [{ route: { page: 'about' }, shown: {} }],
  visit: () => [{ route: { page: 'visit' }, shown: {} }],
  figures: () => [{ route: { page: 'figures' }, shown: {} }],
  contribute: () => [{ route: { page: 'contribute' }, shown: {} }],
  import: () => [{ route: { page: 'import' }, shown: {} }],
  products: (catalog, lang) =>
    LIST_ORDERS.flatMap((order) => {
      const named = byName(catalog.products.values(), lang);
      const products = order === 'standing' ? inSections(catalog, named) : named;
      return listPages(products).map((page) => ({
        route: { page: 'products', order, number: page.number },
        shown: { page, order },
      }));
    }),
  producers: ({ producers }, lang) =>
    listPages(byName(producers.values(), lang)).map((page) => ({
      route: { page: 'producers', number: page.number },
      shown: { page },
    })),
  changes: (catalog) =>
    listPages(changesIn(catalog)).map((page) => ({
      route: { page: 'changes', number: page.number },
      shown: { page },
    })),
  gaps: (catalog) =>
    listPages(gapsOfMakers(catalog)).map((page) => ({
      route: { page: 'gaps', number: page.number },
      shown: { page },
    })),
  product: ({ products }) =>
    [...products.values()].flatMap((product) => ever('product', product, { product })),
  producer: ({ producers }) =>
    [...producers.values()].flatMap((producer) => ever('producer', producer, { producer })),
  fair: ({ fairs }) =>
    [...fairs.values()].map((fair) => ({
      route: { page: 'fair', slug: fair.slug },
      shown: { fair },
    })),
  collection: (catalog, lang) =>
    [...catalog.collections.values()].flatMap((collection) => {
      const products = byName(productsInCollection(catalog, collection), lang);
      return listPages(inSections(catalog, products)).map((page) => ({
        route: { page: 'collection', slug: collection.slug, number: page.number },
        shown: { collection, page },
      }));
    }),
  district: (catalog, lang) =>
    [...catalog.districts.values()].flatMap((district) => {
      const products = productsOf(catalog, 'district', district.slug);
      return listPages(byName(products, lang)).map((page) => ({
        route: { page: 'district', slug: district.slug, number: page.number },
        shown: { district, page },
      }));
    }),
  category: (catalog, lang) =>
    [...catalog.categories.values()].flatMap((category) => {
      const products = byName(productsOf(catalog, 'category', category.code), lang);
      return listPages(inSections(catalog, products)).map((page) => ({
        route: { page: 'category', slug: category.slug, number: page.number },
        shown: { category, page },
      }));
    }),
  stars: (catalog, lang) =>
    byStars(catalog).flatMap(({ stars, products }) =>
      listPages(inSections(catalog, byName(products, lang))).map((page) => ({
        route: { page: 'stars', stars, number: page.number },
        shown: { stars, page },
      })),
    ),
};

/** A product of which something is lacking, with all that its producer is asked for. */
export interface GapOfMaker {
  readonly maker: MakerGaps;
  readonly gap: Gap;
}

const gapsOfMakers = (catalog: Catalog): GapOfMaker[] =>
  gapsByMaker(catalog).flatMap((maker) => maker.gaps.map((gap) => ({ maker, gap })));

const barcodePath = (gtin: string) => `01/${gtin14(gtin)}`;

/** Where a packet's code leads that names only its GTIN: the path of a GS1 Digital Link (GS1 Digital Link, 4.4). */
function barcodePaths({ products }: Catalog) {
  return [...products.values()].flatMap((product) => {
    const route = { page: 'product', slug: product.slug } as const;
    const path = barcodePath(product.gtin ?? '');
    const props = { route, shown: { product }, isFormer: true, withdrawn: undefined };
    return product.gtin === null ? [] : [{ params: { path }, props }];
  });
}

/** Where an entry stood that was withdrawn, and where it had stood before: the page says so. */
function withdrawnPaths({ withdrawn }: Catalog) {
  return LANGUAGES.flatMap((lang) =>
    withdrawn.flatMap((entry) => {
      const { kind, slug, formerSlugs, gtin } = entry;
      const route = { page: kind, slug } as const;
      const own = [slug, ...formerSlugs].map((one) => pathOf({ page: kind, slug: one }, lang));
      const barcode = gtin === null || lang !== LANGUAGES[0] ? [] : [barcodePath(gtin)];
      return [...own, ...barcode].map((path, index) => ({
        params: { path: path.replace(/\/$/u, '') },
        props: { route, shown: {}, isFormer: index > 0, withdrawn: entry },
      }));
    }),
  );
}

/** Every page of the site in every language: the path that leads to it, and what its view is given. */
export function sitePaths(catalog: Catalog) {
  const pages = Object.values<PagesOf<Kind>>(PAGES);
  const pagesIn = LANGUAGES.flatMap((lang) =>
    pages.flatMap((pagesOf) =>
      pagesOf(catalog, lang).map(({ route, shown, formerly }) => ({
        params: { path: pathOf(formerly ?? route, lang).replace(/\/$/u, '') || undefined },
        props: { route, shown, isFormer: formerly !== undefined, withdrawn: undefined },
      })),
    ),
  );
  return [...pagesIn, ...barcodePaths(catalog), ...withdrawnPaths(catalog)];
}

/** The page of an entry, and one for every slug that it had before. */
function ever<P extends EntryPage>(
  page: P,
  { slug, formerSlugs }: { readonly slug: string; readonly formerSlugs: readonly string[] },
  shown: Shown[P],
): Page<P>[] {
  const route = { page, slug };
  return [
    { route, shown },
    ...formerSlugs.map((former) => ({ route, shown, formerly: { page, slug: former } })),
  ];
}

/** Products or producers by their name in that language. */
function byName<Item extends { readonly name: Name }>(
  items: Iterable<Item>,
  lang: Language,
): Item[] {
  return [...items].sort((a, b) => compareNames(a.name[lang], b.name[lang]));
}
