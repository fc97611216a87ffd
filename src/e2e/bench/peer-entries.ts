import {
  categoryPath,
  placeOf,
  producerOf,
  productsOf,
  sourcesOf,
  type Catalog,
} from '../../catalog/catalog.ts';
import { byStars } from '../../catalog/certification/standing.ts';
import { listPages, type ListPage } from '../../catalog/selections/list-pages.ts';
import { sourceIdsOf, type Product } from '../../catalog/product.ts';
import { LANGUAGES, type Language } from '../../catalog/site.ts';
import type { Stories } from '../../catalog/stories.ts';
import { href } from '../../i18n/href.ts';

/** A link of a peer's page. */
export interface PeerLink {
  readonly name: string;
  readonly href: string;
}

/** A page of a site as another generator makes it of the same entries: words alone, final but for their markup. */
export interface PeerPage {
  readonly path: string;
  readonly lang: Language;
  readonly title: string;
  readonly summary: string;
  /** What is known, by what it is called. */
  readonly facts: readonly { readonly term: string; readonly text: string }[];
  readonly sources: readonly PeerLink[];
  /** What a list holds, or goes with the entry. */
  readonly items: readonly (PeerLink & { readonly detail: string })[];
  /** The other pages of a list. */
  readonly pages: readonly PeerLink[];
  /** The story, in Markdown. */
  readonly body: string;
}

/** The pages of all entries and of their lists, as our site has them; what else it offers its peers are spared. */
export function peerPages(catalog: Catalog, stories: Stories): PeerPage[] {
  return LANGUAGES.flatMap((lang) => pagesIn(catalog, stories, lang));
}

function pagesIn(catalog: Catalog, stories: Stories, lang: Language): PeerPage[] {
  const bare = { lang, summary: '', facts: [], sources: [], items: [], pages: [], body: '' };
  const cardOf = (product: Product) => ({
    name: product.name[lang],
    href: href({ page: 'product', slug: product.slug }, lang),
    detail: producerOf(catalog, product)?.name[lang] ?? '',
  });
  const listed = (title: string, route: (number: number) => string, products: Product[]) => {
    const lists = listPages(products);
    const pages = lists.map(({ number }) => ({ name: String(number), href: route(number) }));
    return lists.map(({ number, items }: ListPage<Product>) => ({
      ...bare,
      path: route(number),
      title: number > 1 ? `${title} (${number})` : title,
      items: items.map(cardOf),
      pages: lists.length > 1 ? pages : [],
    }));
  };
  const products = [...catalog.products.values()];
  const ofProducts = products.map((product) => ({
    ...bare,
    path: href({ page: 'product', slug: product.slug }, lang),
    title: product.name[lang],
    summary: product.summary[lang],
    facts: factsOf(catalog, product, lang),
    sources: sourcesOf(catalog, sourceIdsOf(product)).map(({ slug, title, url }) => ({
      name: title ?? slug,
      href: url ?? '',
    })),
    items: productsOf(catalog, 'producer', product.producer ?? '').map(cardOf),
    body: (stories.get(product.slug)?.[lang] ?? stories.get(product.slug)?.vi ?? []).join('\n\n'),
  }));
  const ofProducers = [...catalog.producers.values()].map((producer) => ({
    ...bare,
    path: href({ page: 'producer', slug: producer.slug }, lang),
    title: producer.name[lang],
    facts: [
      { term: 'address', text: producer.address ?? '' },
      { term: 'telephone', text: producer.phone ?? '' },
    ],
    items: productsOf(catalog, 'producer', producer.slug).map(cardOf),
  }));
  const groups = (['district', 'category'] as const).flatMap((page) => {
    const all = page === 'district' ? catalog.districts : catalog.categories;
    return [...all].flatMap(([key, { slug, name }]) =>
      listed(name[lang], (number) => href({ page, slug, number }, lang), [
        ...productsOf(catalog, page, key),
      ]),
    );
  });
  const levels = byStars(catalog).flatMap(({ stars, products: members }) =>
    listed(`${stars ?? '?'} ★`, (number) => href({ page: 'stars', stars, number }, lang), members),
  );
  const { title } = catalog.site;
  return [
    { ...bare, path: href({ page: 'home' }, lang), title: title[lang] },
    ...listed(title[lang], (number) => href({ page: 'products', number }, lang), products),
    ...ofProducts,
    ...ofProducers,
    ...groups,
    ...levels,
  ];
}

function factsOf(catalog: Catalog, product: Product, lang: Language) {
  const { district } = placeOf(catalog, product);
  const categories = categoryPath(catalog, product.category).map(({ name }) => name[lang]);
  return [
    { term: 'producer', text: producerOf(catalog, product)?.name[lang] ?? '' },
    { term: 'district', text: district?.name[lang] ?? '' },
    { term: 'category', text: categories.join(' › ') },
    ...product.certifications.map(({ stars, decided, number }) => ({
      term: 'certificate',
      text: `${stars ?? '?'} ★, ${decided ?? '?'}, ${number ?? ''}`,
    })),
    ...[product.packaging, product.prices, product.storage, product.shelfLife]
      .flat()
      .map(({ text }) => ({ term: 'said', text: text[lang] ?? text.vi ?? '' })),
  ];
}
