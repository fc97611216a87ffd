import { productsInCategory, productsWhere } from '../../catalog/catalog.ts';
import { listPages, type ListPage } from '../../catalog/list-pages.ts';
import type { Language } from '../../catalog/site.ts';
import { byStars, inSections } from '../../catalog/certification/standing.ts';
import { loadCatalog } from '../../entries/load.ts';
import { pagePath, starsSegment } from '../../i18n/href.ts';
import { compareNames } from '../../text/collation.ts';
import type { Name } from '../../text/local-text.ts';

/** The rest parameter of a list's route: none for its first page, `trang/2` for its second. */
function listParam(page: ListPage<unknown>, lang: Language): string | undefined {
  return page.number === 1 ? undefined : pagePath(page.number, lang).replace(/\/$/u, '');
}

/** The pages of a list, each with its path parameters and what it shows. */
function listPaths<Item, Params extends object, Props extends object>(
  items: readonly Item[],
  lang: Language,
  params: Params,
  props: Props,
) {
  return listPages(items).map((page) => ({
    params: { ...params, list: listParam(page, lang) },
    props: { ...props, page },
  }));
}

/** Products or producers by their name in that language. */
function byName<Item extends { readonly name: Name }>(
  items: Iterable<Item>,
  lang: Language,
): Item[] {
  return [...items].sort((a, b) => compareNames(a.name[lang], b.name[lang]));
}

/** The list of all products. */
export async function productListPaths(lang: Language) {
  const { products } = await loadCatalog();
  return listPaths(byName(products.values(), lang), lang, {}, {});
}

/** The list of all producers. */
export async function producerListPaths(lang: Language) {
  const { producers } = await loadCatalog();
  return listPaths(byName(producers.values(), lang), lang, {}, {});
}

/** Every product, and every slug it had before: a published address never dies. */
export async function productPaths() {
  const { products } = await loadCatalog();
  return entryPaths(products.values()).map(({ slug, entry }) => ({
    params: { slug },
    props: { product: entry },
  }));
}

/** Every producer, and every slug it had before. */
export async function producerPaths() {
  const { producers } = await loadCatalog();
  return entryPaths(producers.values()).map(({ slug, entry }) => ({
    params: { slug },
    props: { producer: entry },
  }));
}

function entryPaths<Entry extends { slug: string; formerSlugs: readonly string[] }>(
  entries: Iterable<Entry>,
) {
  return [...entries].flatMap((entry) =>
    [entry.slug, ...entry.formerSlugs].map((slug) => ({ slug, entry })),
  );
}

/** Every fair. */
export async function fairPaths() {
  const { fairs } = await loadCatalog();
  return [...fairs.values()].map((fair) => ({ params: { slug: fair.slug }, props: { fair } }));
}

/** The list of every district. */
export async function districtPaths(lang: Language) {
  const catalog = await loadCatalog();
  return [...catalog.districts.values()].flatMap((district) => {
    const products = productsWhere(catalog, (product) => product.district === district.slug);
    return listPaths(byName(products, lang), lang, { slug: district.slug }, { district });
  });
}

/** The list of every sector, group and leaf. */
export async function categoryPaths(lang: Language) {
  const catalog = await loadCatalog();
  return [...catalog.categories.values()].flatMap((category) => {
    const products = productsInCategory(catalog, category.code);
    const ordered = inSections(catalog, byName(products, lang));
    return listPaths(ordered, lang, { slug: category.slug }, { category });
  });
}

/** The list of every star level, unknown stars among them. */
export async function starsPaths(lang: Language) {
  const catalog = await loadCatalog();
  return byStars(catalog).flatMap(({ stars, products }) => {
    const ordered = inSections(catalog, byName(products, lang));
    return listPaths(ordered, lang, { stars: starsSegment(stars, lang) }, { stars });
  });
}
