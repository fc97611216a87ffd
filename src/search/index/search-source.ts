import { groupsInUse, validityOf, type Catalog } from '../../catalog/catalog.ts';
import type { Product } from '../../catalog/product.ts';
import { LANGUAGES, type Language } from '../../catalog/site.ts';
import { collectionsInUse } from '../../catalog/selections/products-in-collection.ts';
import { inSections } from '../../catalog/certification/standing.ts';
import { STAR_LEVELS } from '../../catalog/certification/stars.ts';
import { districtName } from '../../i18n/places.ts';
import { starsText, STATUS_LABEL } from '../../i18n/validity-words.ts';
import { compareNames } from '../../text/collation.ts';
import type { HitPicture } from '../answer.ts';
import type { Place } from '../words/place-words.ts';
import type { FilterName } from '../words/recognised-filters.ts';
import { producerRecord } from './producer-record.ts';
import { productRecord } from './product-record.ts';
import type { SearchRecord } from './search-record.ts';

/** All that the search of one language is made from. */
export interface SearchSource {
  readonly records: readonly SearchRecord[];
  readonly day: string;
  /** The names by which filters are recognised among the words. */
  readonly filterNames: readonly FilterName[];
  /** What people call goods, in both languages. */
  readonly vocabulary: readonly string[];
  readonly places: readonly Place[];
  /** The collections that hold nothing on the day. */
  readonly emptyCollections: readonly EmptyCollection[];
}

/** A collection of which no product is on the day: out of season, or none known. */
export interface EmptyCollection {
  readonly name: string;
  readonly criterion: string;
  /** What people type who look for it, in both languages. */
  readonly words: readonly string[];
}

/** What only the site knows of its entries, by slug. */
export interface EntryLooks {
  readonly pictures: ReadonlyMap<string, HitPicture>;
  readonly stories: ReadonlyMap<string, string>;
  /** The picture of a producer. */
  readonly producer: HitPicture;
}

/** What the search in that language is made from. */
export function searchSource(catalog: Catalog, lang: Language, looks: EntryLooks): SearchSource {
  const products = [...catalog.products.values()];
  const producers = [...catalog.producers.values()];
  const byName = placesIn(
    [...products, ...producers].sort((a, b) => compareNames(a.name[lang], b.name[lang])),
  );
  const standing = placesIn([...inSections(catalog, sorted(products, byName)), ...producers]);
  const sortOf = (entry: object, stars: number) => ({
    name: byName.get(entry) ?? 0,
    standing: standing.get(entry) ?? 0,
    stars,
  });
  const made = Map.groupBy(products, ({ producer }) => producer);
  const records = [
    ...products.map((product) =>
      productRecord(catalog, product, lang, {
        picture: looks.pictures.get(product.slug) ?? looks.producer,
        story: looks.stories.get(product.slug) ?? '',
        sort: sortOf(product, starsOf(catalog, product)),
      }),
    ),
    ...producers.map((producer) =>
      producerRecord(catalog, producer, made.get(producer.slug) ?? [], lang, {
        picture: looks.producer,
        story: '',
        sort: sortOf(producer, 0),
      }),
    ),
  ];
  return {
    records,
    day: catalog.day,
    filterNames: filterNamesOf(catalog),
    vocabulary: [
      ...catalog.synonyms.flatMap(({ words, en }) => [...words, ...en]),
      ...[...catalog.collections.values()].flatMap(({ words }) => [...words.vi, ...words.en]),
    ],
    places: placesOf(catalog),
    emptyCollections: emptyIn(catalog, lang),
  };
}

function emptyIn(catalog: Catalog, lang: Language): EmptyCollection[] {
  const inUse = new Set(collectionsInUse(catalog).map(({ collection }) => collection));
  return [...catalog.collections.values()]
    .filter((one) => !inUse.has(one))
    .map(({ name, criterion, words }) => ({
      name: name[lang],
      criterion: criterion[lang],
      words: [...new Set([name.vi, name.en, ...words.vi, ...words.en])],
    }));
}

/** Every commune by its name then and now, and the places in them. */
function placesOf({ districts }: Catalog): Place[] {
  const places = [...districts.values()].flatMap(({ slug: district, communes }) =>
    communes.flatMap(({ name, now, landmarks = [] }): Place[] => [
      { name, district },
      { name: now.name, district },
      ...landmarks.map((landmark) => ({ name: landmark, commune: name, district })),
    ]),
  );
  return [...new Map(places.map((place) => [place.name, place])).values()];
}

const starsOf = (catalog: Catalog, product: Product) =>
  validityOf(catalog, product).certification?.stars ?? 0;

const placesIn = (entries: readonly object[]) =>
  new Map(entries.map((entry, place) => [entry, place]));

const sorted = <Entry extends object>(entries: readonly Entry[], by: ReadonlyMap<object, number>) =>
  entries.toSorted((a, b) => (by.get(a) ?? 0) - (by.get(b) ?? 0));

/** The names of filters in both languages: people type `4 stars` on the Vietnamese page too. */
function filterNamesOf(catalog: Catalog): FilterName[] {
  const inBoth = (nameIn: (lang: Language) => string | string[]) => [
    ...new Set(LANGUAGES.flatMap(nameIn)),
  ];
  return [
    ...[...catalog.districts.values()].map((district) => ({
      facet: 'district' as const,
      value: district.slug,
      names: inBoth((lang) => [districtName(district, lang), district.name[lang]]),
    })),
    ...groupsInUse(catalog).map(({ group }) => ({
      facet: 'category' as const,
      value: group.slug,
      names: inBoth((lang) => group.name[lang]),
    })),
    ...STAR_LEVELS.map((stars) => ({
      facet: 'stars' as const,
      value: String(stars),
      names: inBoth((lang) => starsText(stars, lang)),
    })),
    ...[...statusesInUse(catalog)].map((status) => ({
      facet: 'status' as const,
      value: status,
      names: inBoth((lang) => STATUS_LABEL[lang][status]),
    })),
  ];
}

function statusesInUse(catalog: Catalog) {
  return new Set([...catalog.products.values()].map((one) => validityOf(catalog, one).status));
}
