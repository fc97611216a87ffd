/** Test support: short ways to write certifications, products and catalogues of a made-up province. */
import {
  calendarDayOf,
  intervalOf,
  type CalendarDay,
  type PartialDate,
} from './certification/calendar-day.ts';
import type { Catalog } from './catalog.ts';
import { FIRST_CRITERIA, type Certification } from './certification/certification.ts';
import type { District } from './district.ts';
import type { Producer } from './producer.ts';
import type { Product } from './product.ts';
import type { Site } from './site.ts';
import type { Source } from './source.ts';

/** The day that the text names; a text that names none fails the test. */
export function day(text: string): CalendarDay {
  const found = calendarDayOf(text);
  if (!found) throw new Error(`${text} is not a day`);
  return found;
}

/** A three-star certificate decided on that date; with null, at any time until the given day. */
export function certified(
  decided: PartialDate | null,
  rest: Partial<Certification> = {},
): Certification {
  const between = (decided === null ? undefined : intervalOf(decided)) ?? {
    earliest: FIRST_CRITERIA,
    latest: day('2024-05-01'),
  };
  return {
    stars: 3,
    decided,
    decidedBetween: between,
    madeBy: rest.decidedBetween?.latest ?? between.latest,
    evaluated: null,
    number: null,
    issuer: null,
    code: null,
    note: null,
    validUntil: null,
    revoked: null,
    lapse: null,
    inferred: [],
    sources: [],
    ...rest,
  };
}

/** A product with that slug, of which nothing is known but what the test states. */
export function product(slug: string, rest: Partial<Product> = {}): Product {
  return {
    slug,
    name: { vi: slug, en: slug },
    aliases: { vi: [], en: [] },
    producer: null,
    district: null,
    commune: null,
    communeNow: null,
    category: 'I.5.a',
    categoryIsOurs: false,
    certifications: [certified('2023-11-15')],
    summary: { vi: `Về ${slug}.`, en: `About ${slug}.` },
    season: [],
    packaging: [],
    storage: [],
    shelfLife: [],
    prices: [],
    capacity: [],
    marks: [],
    gtin: null,
    traceUrl: null,
    shops: [],
    drawing: 'tea',
    photos: [],
    conflicts: [],
    inferred: [],
    storySources: [],
    formerSlugs: [],
    ...rest,
  };
}

/** A producer with that slug, of which nothing is known but what the test states. */
export function producer(slug: string, rest: Partial<Producer> = {}): Producer {
  return {
    slug,
    name: { vi: slug, en: slug },
    aliases: [],
    kind: 'unknown',
    district: null,
    commune: null,
    communeNow: null,
    address: null,
    phone: null,
    phoneNote: null,
    email: null,
    website: null,
    links: [],
    founded: null,
    conflicts: [],
    sources: [],
    formerSlugs: [],
    ...rest,
  };
}

/** A press article with that id, of which nothing is known but what the test states. */
export function source(slug: string, rest: Partial<Source> = {}): Source {
  return {
    slug,
    kind: 'press',
    title: null,
    publisher: null,
    edition: null,
    published: null,
    seen: null,
    url: null,
    number: null,
    issuer: null,
    ...rest,
  };
}

const COLOURS = { accent: '#000080', tint: '#f0f0ff', thread: '#800000' };

const SITE: Site = {
  province: { vi: 'Suối Mẫu', en: 'Suoi Mau' },
  title: { vi: 'OCOP Suối Mẫu', en: 'OCOP Suoi Mau' },
  tagline: { vi: 'Tỉnh để thử', en: 'A province for tests' },
  introduction: { vi: 'Tỉnh này không có thật.', en: 'This province does not exist.' },
  url: null,
  contact: null,
  publisher: null,
  palette: { light: COLOURS, dark: COLOURS },
  motif: ['a'],
  motifCaption: { vi: 'Một ô' },
};

const bySlug = <T extends { readonly slug: string }>(entries: readonly T[]) =>
  new Map(entries.map((entry) => [entry.slug, entry]));

/** A catalogue of those entries on a day. */
export function catalogOf(
  on: string,
  entries: {
    readonly products?: readonly Product[];
    readonly producers?: readonly Producer[];
    readonly sources?: readonly Source[];
    readonly districts?: readonly District[];
  } & Pick<Partial<Catalog>, 'categories' | 'site' | 'synonyms' | 'collections' | 'withdrawn'>,
): Catalog {
  return {
    day: day(on),
    dataDay: day(on),
    site: entries.site ?? SITE,
    products: bySlug(entries.products ?? []),
    producers: bySlug(entries.producers ?? []),
    withdrawn: entries.withdrawn ?? [],
    sources: bySlug(entries.sources ?? []),
    districts: bySlug(entries.districts ?? []),
    categories: entries.categories ?? new Map(),
    candidates: [],
    statistics: [],
    places: [],
    pastFairs: [],
    fairs: new Map(),
    collections: entries.collections ?? new Map(),
    synonyms: entries.synonyms ?? [],
  };
}
