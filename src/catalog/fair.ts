import type { LocalText, Name } from '../text/local-text.ts';
import type { CalendarDay, PartialDate } from './certification/calendar-day.ts';

/** A fair that took place with goods of the province, as sources tell it; no booths are known. */
export interface PastFair {
  readonly name: Name;
  readonly place: LocalText;
  /** null where no source states the beginning or the end. */
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
  readonly organiser: LocalText | null;
  readonly detail: LocalText;
  /** Slugs of the products that a source names there. */
  readonly products: readonly string[];
  /** Goods that a source names without a label. */
  readonly goods: readonly LocalText[];
  readonly sources: readonly string[];
  /** Where sources disagree. */
  readonly conflict: LocalText | null;
}

/** The fairs at which a source names the product, in the order on file. */
export function pastFairsWith(fairs: readonly PastFair[], slug: string): PastFair[] {
  return fairs.filter(({ products }) => products.includes(slug));
}

/** A stand at a fair with the products shown there. */
export interface Booth {
  readonly number: string;
  /** Product slugs, each with the price asked at the stand. */
  readonly products: readonly { readonly slug: string; readonly price: string | null }[];
}

/** A trade fair with its stands. */
export interface Fair {
  readonly slug: string;
  readonly name: Name;
  readonly place: LocalText;
  readonly from: CalendarDay;
  readonly to: CalendarDay;
  /** Shown as an example, not as a fair that takes place. */
  readonly isExample: boolean;
  readonly booths: readonly Booth[];
}
