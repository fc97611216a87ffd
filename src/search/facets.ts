import { placeOf, productsOf, validityOf, type Catalog } from '../catalog/catalog.ts';
import type { Category } from '../catalog/category.ts';
import type { Language } from '../catalog/site.ts';
import { byStars, countByStatus } from '../catalog/certification/standing.ts';
import { VALIDITY_STATUSES } from '../catalog/certification/validity.ts';
import { GLOSSARY } from '../i18n/glossary.ts';
import { LIST_WORDS } from '../i18n/list-words.ts';
import { capitalised, communeName, districtName } from '../i18n/places.ts';
import { STATUS_LABEL } from '../i18n/validity-words.ts';
import { compareNames } from '../text/collation.ts';
import type { Facet } from './search-state.ts';

/** A value that results can be narrowed to. */
export interface FacetValue {
  readonly value: string;
  readonly name: string;
  /** How many entries of the catalogue have it. */
  readonly count: number;
  /** The value above it: a group's sector. */
  readonly parent?: string;
}

/** The values of a facet that the catalogue uses. */
export interface FacetChoice {
  readonly facet: Facet;
  readonly values: readonly FacetValue[];
}

/** All that results can be narrowed to, in the order of the panel. */
export function facetsOf(catalog: Catalog, lang: Language): FacetChoice[] {
  const choices = [
    { facet: 'kind', values: kinds(catalog, lang) },
    { facet: 'status', values: statuses(catalog, lang) },
    { facet: 'stars', values: starLevels(catalog, lang) },
    { facet: 'district', values: districts(catalog, lang) },
    { facet: 'category', values: categories(catalog, lang) },
    { facet: 'commune', values: communes(catalog, lang) },
  ] as const;
  return choices.map(({ facet, values }) => ({
    facet,
    values: values.filter(({ count }) => count > 0),
  }));
}

const ENTRY_KINDS = {
  vi: { product: 'Sản phẩm', producer: GLOSSARY.vi.maker },
  en: { product: 'Products', producer: 'Producers' },
} as const;

function kinds({ products, producers }: Catalog, lang: Language): FacetValue[] {
  const { product, producer } = ENTRY_KINDS[lang];
  return [
    { value: 'product', name: product, count: products.size },
    { value: 'producer', name: producer, count: producers.size },
  ];
}

function statuses(catalog: Catalog, lang: Language): FacetValue[] {
  const counts = countByStatus(catalog, catalog.products.values());
  return VALIDITY_STATUSES.map((status) => ({
    value: status,
    name: STATUS_LABEL[lang][status],
    count: counts.get(status) ?? 0,
  }));
}

function starLevels(catalog: Catalog, lang: Language): FacetValue[] {
  const unknown = [...catalog.products.values()].filter(
    (product) => (validityOf(catalog, product).certification?.stars ?? null) === null,
  );
  return byStars(catalog).map(({ stars, products }) => ({
    value: stars === null ? 'unknown' : String(stars),
    name: LIST_WORDS[lang].starsShort(stars),
    count: stars === null ? unknown.length : products.length,
  }));
}

function districts(catalog: Catalog, lang: Language): FacetValue[] {
  const entries = [...catalog.products.values(), ...catalog.producers.values()];
  return [...catalog.districts.values()]
    .map((district) => ({
      value: district.slug,
      name: capitalised(districtName(district, lang)),
      count: entries.filter((entry) => entry.district === district.slug).length,
    }))
    .toSorted((a, b) => compareNames(a.name, b.name));
}

function communes(catalog: Catalog, lang: Language): FacetValue[] {
  const entries = [...catalog.products.values(), ...catalog.producers.values()];
  const named = entries.flatMap((entry) => placeOf(catalog, entry).communeNow ?? []);
  return [...Map.groupBy(named, ({ slug }) => slug)]
    .flatMap(([slug, [commune, ...others]]) =>
      commune ? [{ slug, commune, count: 1 + others.length }] : [],
    )
    .toSorted((a, b) => compareNames(a.commune.name, b.commune.name))
    .map(({ slug, commune, count }) => ({
      value: slug,
      name: capitalised(communeName(commune, lang)),
      count,
    }));
}

function categories(catalog: Catalog, lang: Language): FacetValue[] {
  return [...catalog.categories.values()].flatMap(({ code, slug, name, level, parent }) => {
    if (level === 'leaf') return [];
    const above: Category | undefined = parent ? catalog.categories.get(parent) : undefined;
    const count = productsOf(catalog, 'category', code).length;
    return [{ value: slug, name: name[lang], count, ...(above ? { parent: above.slug } : {}) }];
  });
}
