import type { LocalText, Name } from '../text/local-text.ts';
import type { PartialDate } from './certification/calendar-day.ts';
import type { Product } from './product.ts';

/** What kind of place sells the specialties of the province. */
export const PLACE_KINDS = ['showroom', 'market', 'shop'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** A place where a source says that people can buy. */
export interface PlaceToBuy {
  readonly kind: PlaceKind;
  readonly name: Name;
  readonly where: LocalText;
  /** Slug of the district whose products it offers; null where it is the whole province's. */
  readonly district: string | null;
  readonly opened: PartialDate | null;
  readonly sources: readonly string[];
}

/** The places that may offer the product: those of its district first, then those of the whole province. */
export function placesFor(
  places: readonly PlaceToBuy[],
  { district }: Pick<Product, 'district'>,
): PlaceToBuy[] {
  const own = places.filter((place) => place.district !== null && place.district === district);
  return [...own, ...places.filter((place) => place.district === null)];
}
