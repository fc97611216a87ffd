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
