import type { PartialDate } from './certification/calendar-day.ts';
import type { LocalText, Name } from '../text/local-text.ts';

/** How far a specialty has come without being recognised. */
export const CANDIDATE_STATUSES = ['evaluated', 'submitted', 'in-progress', 'potential'] as const;
export type CandidateStatus = (typeof CANDIDATE_STATUSES)[number];

/** A specialty or place that a source calls evaluated or promising; it has no certificate and never shows a star. */
export interface Candidate {
  readonly name: Name;
  readonly status: CandidateStatus;
  readonly date: PartialDate | null;
  /** District slug. */
  readonly district: string;
  /** What the source says. */
  readonly said: LocalText;
  readonly sources: readonly string[];
  /** Slug of a similar product. */
  readonly relatedProduct: string | null;
}
