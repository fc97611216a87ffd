import type { CalendarDay } from './certification/calendar-day.ts';
import type { LocalText, Name } from '../text/local-text.ts';

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
