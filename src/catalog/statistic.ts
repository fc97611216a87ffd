import type { PartialDate } from './calendar-day.ts';
import type { LocalText } from '../text/local-text.ts';
import type { Stars } from './stars.ts';

/** A count that a source published, with what contradicts it. */
export interface Statistic {
  /** null where the source is undated. */
  readonly asOf: PartialDate | null;
  /** `province`, or a district slug. */
  readonly scope: string;
  /** null for events and plans that count no recognised products. */
  readonly products: number | null;
  readonly stars: Readonly<Record<Stars, number>> | null;
  readonly producers: number | null;
  readonly detail: LocalText;
  readonly sources: readonly string[];
  readonly conflict: LocalText | null;
}
