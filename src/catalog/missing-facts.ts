import { placeOf, producerOf, productsOf, validityOf, type Catalog } from './catalog.ts';
import { calendarDayOf } from './certification/calendar-day.ts';
import type { Producer } from './producer.ts';
import type { Product } from './product.ts';

/** The facts by which people choose and reach a product, as far as an entry may lack them. */
const WANTED_FACTS = [
  'producer',
  'phone',
  'price',
  'packaging',
  'season',
  'storage',
  'shelf-life',
] as const;
export type WantedFact = (typeof WANTED_FACTS)[number];

/** Sectors whose goods keep and have a season: food, drinks and herbs; never cloth. */
const EDIBLE = /^(?:I|II|III)(?:\.|$)/u;

/** What no source says of the product that a shopper would ask, in the order in which they ask. */
export function missingFacts(product: Product, producer: Producer | undefined): WantedFact[] {
  const isEdible = EDIBLE.test(product.category ?? '');
  const isMissing: Readonly<Record<WantedFact, boolean>> = {
    producer: producer === undefined,
    phone: producer !== undefined && producer.phone === null,
    price: product.prices.length === 0,
    packaging: product.packaging.length === 0,
    season: isEdible && product.season.length === 0,
    storage: isEdible && product.storage.length === 0,
    'shelf-life': isEdible && product.shelfLife.length === 0,
  };
  return WANTED_FACTS.filter((fact) => isMissing[fact]);
}

/** What a register has to know of each product, in the order in which an office asks for it. */
export const REGISTER_FACTS = ['producer', 'phone', 'photo', 'date', 'number', 'commune'] as const;
export type RegisterFact = (typeof REGISTER_FACTS)[number];

/** A product with what the register lacks of it. */
export interface Gap {
  readonly product: Product;
  readonly lacks: readonly RegisterFact[];
}

/**
 * What the catalogue lacks of the product: of its last recognition the whole date, as a source states it, and the
 * number of the decision. Whom nobody names has no known telephone either.
 */
export function lackingIn(catalog: Catalog, product: Product): RegisterFact[] {
  const { certification } = validityOf(catalog, product);
  const { commune, communeNow } = placeOf(catalog, product);
  const producer = producerOf(catalog, product);
  const isLacking: Readonly<Record<RegisterFact, boolean>> = {
    producer: producer === undefined,
    phone: (producer?.phone ?? null) === null,
    photo: product.photos.length === 0,
    date:
      certification !== null &&
      (calendarDayOf(certification.decided ?? '') === undefined ||
        certification.inferred.includes('decided')),
    number: certification !== null && certification.number === null,
    commune: commune === null && communeNow === null,
  };
  return REGISTER_FACTS.filter((fact) => isLacking[fact]);
}

/** A producer with those of its products of which something is lacking; null: those whose producer nobody names. */
export interface MakerGaps {
  readonly producer: Producer | null;
  readonly gaps: readonly Gap[];
}

/** Every gap of the catalogue by producer, by name; the products without one come last. */
export function gapsByMaker(catalog: Catalog): MakerGaps[] {
  const gapsOf = (products: Iterable<Product>) =>
    [...products]
      .map((product) => ({ product, lacks: lackingIn(catalog, product) }))
      .filter(({ lacks }) => lacks.length > 0);
  const named = [...catalog.producers.values()].map((producer) => ({
    producer,
    gaps: gapsOf(productsOf(catalog, 'producer', producer.slug)),
  }));
  const nameless = [...catalog.products.values()].filter(
    (product) => producerOf(catalog, product) === undefined,
  );
  return [...named, { producer: null, gaps: gapsOf(nameless) }].filter(
    ({ gaps }) => gaps.length > 0,
  );
}

/** How many of these products lack each fact. */
export function countByLack(gaps: readonly Gap[]): ReadonlyMap<RegisterFact, number> {
  return new Map(
    REGISTER_FACTS.map((fact) => [fact, gaps.filter(({ lacks }) => lacks.includes(fact)).length]),
  );
}
