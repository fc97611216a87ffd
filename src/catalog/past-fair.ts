import type { LocalText, Name } from '../text/local-text.ts';
import type { PartialDate } from './certification/calendar-day.ts';

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
