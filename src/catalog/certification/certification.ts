import {
  addDays,
  addMonths,
  type CalendarDay,
  type DayInterval,
  type OpenInterval,
  type PartialDate,
} from './calendar-day.ts';
import type { LocalText } from '../../text/local-text.ts';
import type { Stars } from './stars.ts';

/** A certificate runs 36 months from its decision (QĐ 26/2026/QĐ-TTg, Điều 4.3; the same since 2019). */
export const VALIDITY_MONTHS = 36;

/** A renewal must reach the commune 180 to 120 days before the end (QĐ 26/2026/QĐ-TTg, Điều 7.6a). */
export const RENEWAL_OPENS_DAYS = 180;
export const RENEWAL_CLOSES_DAYS = 120;

/** No certificate is older than the first criteria (QĐ 1048/QĐ-TTg of 21 August 2019). */
export const FIRST_CRITERIA = '2019-08-21' as CalendarDay;

/** One recognition of a product by a decision. */
export interface Certification {
  /** null: a source calls the product recognised without naming its stars. */
  readonly stars: Stars | null;
  /** The decision's date as precise as a source states it; null where none does. */
  readonly decided: PartialDate | null;
  /** The days on which the decision can have been made, as far as sources tell; null where none bounds them. */
  readonly decidedBetween: OpenInterval;
  /** By this day it had been made: the last that is possible, or the one on which it was found on file. */
  readonly madeBy: CalendarDay;
  /** The council's evaluation before the decision, where a source dates it. */
  readonly evaluated: Evaluation | null;
  readonly number: string | null;
  readonly issuer: string | null;
  /** The official code that the product was given with it, as on its packets since. */
  readonly code: string | null;
  /** The points of the council, of 100, where the province publishes them. */
  readonly score?: string | null;
  readonly note: LocalText | null;
  /** A last valid day that differs from the 36 months, with the reason. */
  readonly validUntil: { readonly day: CalendarDay; readonly reason: LocalText } | null;
  readonly revoked: Revocation | null;
  readonly lapse: Lapse | null;
  /** Fields that the editors deduced. */
  readonly inferred: readonly ('stars' | 'decided')[];
  /** Source ids. */
  readonly sources: readonly string[];
}

/** A council rated the product; the decision follows it, and without one it is no recognition. */
export interface Evaluation {
  readonly on: CalendarDay;
  readonly sources: readonly string[];
}

/** A certificate withdrawn before its end (QĐ 26/2026/QĐ-TTg, Điều 8). */
export interface Revocation {
  readonly on: CalendarDay;
  readonly reason: LocalText;
  readonly sources: readonly string[];
}

/** A source's statement that the certificate ended and was not renewed. */
export interface Lapse {
  readonly statement: LocalText;
  readonly sources: readonly string[];
  /** From this day on the statement is known. */
  readonly knownFrom: CalendarDay;
  /** Whether a source dates it; `knownFrom` is otherwise only the day on which it was found on file. */
  readonly isDated: boolean;
}

/** What of the certifications (oldest first) had come about by a day: no later decision, revocation or report. */
export function certificationsOn(
  certifications: readonly Certification[],
  day: CalendarDay,
): Certification[] {
  return certifications
    .filter(({ decidedBetween }) => decidedBetween.earliest <= day)
    .map((certification) => {
      const { revoked, lapse } = certification;
      return {
        ...certification,
        revoked: revoked && revoked.on <= day ? revoked : null,
        lapse: lapse && lapse.knownFrom <= day ? lapse : null,
      };
    });
}

/**
 * The days on which the certificate can end; its last valid day is included. Only what sources tell bounds them, never
 * the day of reading, which moves on.
 */
export function endOf(certification: Certification): OpenInterval {
  const { decidedBetween, lapse } = certification;
  const term = endOfTerm(certification);
  if (!lapse || (term.latest !== null && lapse.knownFrom > term.latest)) return term;
  // Who states the lapse proves that the end lay before; the term no longer bounds it from below then.
  const { knownFrom } = lapse;
  const latest = lapse.isDated ? knownFrom : null;
  if (knownFrom >= term.earliest) return { earliest: term.earliest, latest };
  const { earliest } = decidedBetween;
  return { earliest: earliest < knownFrom ? earliest : knownFrom, latest };
}

function endOfTerm({ validUntil, decidedBetween }: Certification): OpenInterval {
  if (validUntil) return { earliest: validUntil.day, latest: validUntil.day };
  const { earliest, latest } = decidedBetween;
  return {
    earliest: addMonths(earliest, VALIDITY_MONTHS),
    latest: latest && addMonths(latest, VALIDITY_MONTHS),
  };
}

/** The days on which the holder should hand in the renewal, counted from the earliest possible end. */
export function renewalWindow(certification: Certification): DayInterval {
  const end = endOf(certification).earliest;
  return {
    earliest: addDays(end, -RENEWAL_OPENS_DAYS),
    latest: addDays(end, -RENEWAL_CLOSES_DAYS),
  };
}
