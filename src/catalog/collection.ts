import type { Name } from '../text/local-text.ts';
import type { Language } from './site.ts';

/** By what the catalogue itself chooses products for a collection: all that is stated must hold. */
export interface Criterion {
  /** Codes of the classification; the product is filed under one of them or below. */
  readonly categories: readonly string[];
  /** The last recognition gave at least so many stars. */
  readonly starsAtLeast: number | null;
  /** Every price on file is below so many đồng; without a price on file it does not hold. */
  readonly priceBelow: number | null;
  /** The main harvest falls in the month of the catalogue's day. */
  readonly isInSeason: boolean;
}

/** A product that the editors chose, with the reason. */
interface ChosenProduct {
  readonly slug: string;
  readonly reason: Name;
}

/** Products for a purpose, by a criterion that readers are told. */
export interface Collection {
  readonly slug: string;
  readonly name: Name;
  /** What a product must be to belong to it, in a sentence. */
  readonly criterion: Name;
  /** What people type who look for it. */
  readonly words: Readonly<Record<Language, readonly string[]>>;
  readonly where: Criterion | null;
  readonly products: readonly ChosenProduct[];
}
