import type { CalendarDay } from '../catalog/certification/calendar-day.ts';
import type { Entries, EntryMap } from './read-entries.ts';
import type { Producer } from '../catalog/producer.ts';
import type { Product } from '../catalog/product.ts';
import type { Source } from '../catalog/source.ts';
import { certificationsOf } from './certification-of.ts';
import { dataDay } from './known-days.ts';
import type { ProducerFields } from './schemas/producer.ts';
import type { ProductFields } from './schemas/product.ts';
import type { SourceFields } from './schemas/source.ts';
import type { Catalog, Withdrawn } from '../catalog/catalog.ts';
import { communesToday, type District, districtBefore } from '../catalog/district.ts';
import { compareNames } from '../text/collation.ts';
import type { Entry } from './entry.ts';
import { categoriesOf, collectionOf, districtOf, fairOf, siteOf } from './place-of.ts';

/** The product that an entry is. */
function productOf(
  slug: string,
  fields: ProductFields,
  { sources, districts }: Pick<Catalog, 'sources' | 'districts'>,
  knownOn: CalendarDay,
): Product {
  const before = districtInferred(fields, districts);
  return {
    slug,
    name: fields.name,
    aliases: { vi: fields.aliases?.vi ?? [], en: fields.aliases?.en ?? [] },
    producer: fields.producer,
    district: fields.district ?? before,
    commune: fields.commune ?? null,
    communeNow: fields.communeNow ?? null,
    category: fields.category,
    categoryIsOurs: fields.categoryIsOurs ?? false,
    certifications: certificationsOf(fields.certifications, sources, knownOn),
    summary: fields.summary,
    season: fields.season ?? [],
    packaging: fields.packaging ?? [],
    storage: fields.storage ?? [],
    shelfLife: fields.shelfLife ?? [],
    prices: (fields.prices ?? []).map((price) => ({ ...price, date: price.date ?? null })),
    capacity: fields.capacity ?? [],
    marks: (fields.marks ?? []).map((mark) => ({ ...mark, detail: mark.detail ?? null })),
    gtin: fields.gtin ?? null,
    traceUrl: fields.traceUrl ?? null,
    shops: fields.shops ?? [],
    drawing: fields.drawing,
    photos: fields.photos ?? [],
    conflicts: fields.conflicts ?? [],
    inferred: withInferred(fields.inferred ?? [], before),
    storySources: fields.storySources ?? [],
    formerSlugs: fields.formerSlugs ?? [],
  };
}

/** The product as a province shows it that keeps the scores of councils to itself. */
function withoutScores(product: Product): Product {
  const certifications = product.certifications.map((one) => ({ ...one, score: null }));
  return { ...product, certifications };
}

/** The district in which all of the commune of today lay, where the entry names that commune and no district. */
function districtInferred(
  { district, communeNow }: Pick<ProductFields, 'district' | 'communeNow'>,
  districts: ReadonlyMap<string, District>,
): string | null {
  if (district !== null || communeNow === undefined) return null;
  const today = communesToday(districts).get(communeNow);
  return (today && districtBefore(today)?.slug) ?? null;
}

function withInferred(inferred: Product['inferred'], district: string | null): Product['inferred'] {
  return district === null || inferred.includes('district') ? inferred : [...inferred, 'district'];
}

/** The producer that an entry is. */
function producerOf(
  slug: string,
  fields: ProducerFields,
  districts: ReadonlyMap<string, District>,
): Producer {
  return {
    slug,
    name: fields.name,
    aliases: fields.aliases ?? [],
    kind: fields.kind,
    district: fields.district ?? districtInferred(fields, districts),
    commune: fields.commune ?? null,
    communeNow: fields.communeNow ?? null,
    address: fields.address ?? null,
    phone: fields.phone ?? null,
    phoneNote: fields.phoneNote ?? null,
    email: fields.email ?? null,
    website: fields.website ?? null,
    links: fields.links ?? [],
    founded: fields.founded ?? null,
    conflicts: fields.conflicts ?? [],
    sources: fields.sources,
    formerSlugs: fields.formerSlugs ?? [],
  };
}

/** The source that an entry is. */
export function sourceOf(slug: string, fields: SourceFields): Source {
  return {
    slug,
    kind: fields.kind,
    title: fields.title ?? null,
    publisher: fields.publisher ?? null,
    edition: fields.edition ?? null,
    published: fields.published ?? null,
    seen: fields.seen ?? null,
    url: fields.url ?? null,
    number: fields.number ?? null,
    issuer: fields.issuer ?? null,
  };
}

/**
 * The catalogue that entries without errors make. `day` is the day for which statuses are computed; `knownOn` the
 * real day, by which every decision on file has been made. Throws where a file has errors.
 */
export function toCatalog(entries: Entries, day: CalendarDay, knownOn: CalendarDay): Catalog {
  const sources = mapped(
    entries.sources,
    sourceOf,
    ({ title, publisher, slug }) => title ?? publisher ?? slug,
  );
  const byName = ({ name }: { readonly name: { readonly vi: string } }) => name.vi;
  const categories = categoriesOf(complete(entries.categories));
  const districts = inTileOrder(mapped(entries.districts, districtOf, byName));
  return {
    day,
    dataDay: dataDay(entries, day),
    site: siteOf(complete(entries.site)),
    products: mapped(
      counting(entries.products),
      (slug, fields) => {
        const product = productOf(slug, fields, { sources, districts }, knownOn);
        return entries.site.complete?.publishScores ? product : withoutScores(product);
      },
      byName,
    ),
    producers: mapped(
      counting(entries.producers),
      (slug, fields) => producerOf(slug, fields, districts),
      byName,
    ),
    withdrawn: [...withdrawnIn('product', entries), ...withdrawnIn('producer', entries)],
    sources,
    districts,
    categories: new Map(categories.map((category) => [category.code, category])),
    candidates: complete(entries.candidates).map(({ date, relatedProduct, ...fields }) => ({
      ...fields,
      date: date ?? null,
      relatedProduct: relatedProduct ?? null,
    })),
    statistics: complete(entries.statistics).map((fields) => ({
      ...fields,
      asOf: fields.asOf ?? null,
      kind: fields.kind ?? null,
      products: fields.products ?? null,
      stars: fields.stars ?? null,
      producers: fields.producers ?? null,
      conflict: fields.conflict ?? null,
    })),
    places: complete(entries.places).map((fields) => ({
      ...fields,
      district: fields.district ?? null,
      opened: fields.opened ?? null,
    })),
    pastFairs: complete(entries.pastFairs).map((fields) => ({
      ...fields,
      from: fields.from ?? null,
      to: fields.to ?? null,
      organiser: fields.organiser ?? null,
      products: fields.products ?? [],
      goods: fields.goods ?? [],
      conflict: fields.conflict ?? null,
    })),
    fairs: mapped(entries.fairs, fairOf, byName),
    collections: new Map(
      complete(entries.collections).map((fields) => [fields.slug, collectionOf(fields)]),
    ),
    synonyms: complete(entries.synonyms).map(({ words, en = [], near = [] }) => ({
      words,
      en,
      near,
    })),
  };
}

/** The entries without those that were withdrawn. */
export function counting<Fields extends { readonly withdrawn?: unknown }>(
  entries: EntryMap<Fields>,
): EntryMap<Fields> {
  return new Map([...entries].filter(([, { complete: fields }]) => !fields?.withdrawn));
}

function withdrawnIn(kind: Withdrawn['kind'], entries: Entries): Withdrawn[] {
  return [...entries[`${kind}s`].values()].flatMap(({ slug, complete: fields }) => {
    if (!fields?.withdrawn) return [];
    const { name, formerSlugs = [], withdrawn } = fields;
    const gtin = 'gtin' in fields ? (fields.gtin ?? null) : null;
    return { kind, slug, name, formerSlugs, gtin, ...withdrawn };
  });
}

function mapped<Fields, Value>(
  entries: EntryMap<Fields>,
  make: (slug: string, fields: Fields) => Value,
  nameOf: (value: Value) => string,
): Map<string, Value> {
  const values = [...entries].map(([slug, entry]) => [slug, make(slug, complete(entry))] as const);
  return new Map(
    values.sort(
      ([a, first], [b, second]) =>
        compareNames(nameOf(first), nameOf(second)) || compareNames(a, b),
    ),
  );
}

/** Row by row; districts that the map leaves out come last, by name. */
function inTileOrder(districts: ReadonlyMap<string, District>): Map<string, District> {
  const place = ({ tile }: District) =>
    tile ? tile.row * 1000 + tile.column : Number.MAX_SAFE_INTEGER;
  return new Map([...districts].sort(([, a], [, b]) => place(a) - place(b)));
}

function complete<Fields>(entry: Entry<Fields>): Fields {
  if (entry.complete === undefined)
    throw new Error(`${entry.file} has errors; run \`npm run check\`.`);
  return entry.complete;
}
