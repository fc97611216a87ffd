import type { PartialDate } from '../certification/calendar-day.ts';
import type { LocalText } from '../../text/local-text.ts';
import type { Stars } from '../certification/stars.ts';

/** Whether a count covers all recognised products so far, or those of a single round or year. */
export const STATISTIC_KINDS = ['total', 'round'] as const;
export type StatisticKind = (typeof STATISTIC_KINDS)[number];

/** A count that a source published, with what contradicts it. */
export interface Statistic {
  /** null where the source is undated. */
  readonly asOf: PartialDate | null;
  /** `province`, or a district slug. */
  readonly scope: string;
  /** null for events and plans, and where a source leaves it open. */
  readonly kind: StatisticKind | null;
  /** null for events and plans that count no recognised products. */
  readonly products: number | null;
  readonly stars: Readonly<Record<Stars, number>> | null;
  readonly producers: number | null;
  readonly detail: LocalText;
  readonly sources: readonly string[];
  readonly conflict: LocalText | null;
}
