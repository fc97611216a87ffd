import { daysBetween, type CalendarDay, type OpenInterval } from './calendar-day.ts';
import {
  certificationsOn,
  endOf,
  RENEWAL_OPENS_DAYS,
  type Certification,
  type Lapse,
} from './certification.ts';
import type { StarDisplay } from './stars.ts';

/**
 * What the certificates prove on a day. `unrecognised`: no decision had been made yet; `uncertain`: the dates that
 * are known allow both a running and an ended certificate; `expired`: past its term, or a source states the lapse.
 */
export const VALIDITY_STATUSES = [
  'valid',
  'expiring',
  'uncertain',
  'expired',
  'revoked',
  'unrecognised',
] as const;
export type ValidityStatus = (typeof VALIDITY_STATUSES)[number];

/** The state of a product's certificates on a day. */
export interface Validity {
  readonly status: ValidityStatus;
  /** The newest recognition that counts on the day; null where there was none yet. */
  readonly certification: Certification | null;
  /** The days on which that recognition can end or, where it is expired, can have ended. */
  readonly ends: OpenInterval | null;
}

/** The state of the certificates (oldest first) on a day. Years, months and unknown dates count as intervals. */
export function validityOn(certifications: readonly Certification[], day: CalendarDay): Validity {
  const known = certificationsOn(certifications, day);
  const certification = known.at(-1);
  if (!certification) return { status: 'unrecognised', certification: null, ends: null };
  const ends = endOf(certification);
  const status = statusOn(certification, ends, day);
  if (status === 'uncertain') {
    const before = validityOn(known.slice(0, -1), day);
    // The newer one may run longer, so nobody knows how long the product stays recognised.
    if (isRunning(before.status) && before.ends)
      return { ...before, ends: { earliest: before.ends.earliest, latest: null } };
  }
  return { status, certification, ends };
}

function statusOn(
  { revoked, lapse, madeBy }: Certification,
  ends: OpenInterval,
  day: CalendarDay,
): ValidityStatus {
  // The revoked recognition had taken the place of any older one, so its withdrawal brings none back.
  if (revoked) return 'revoked';
  if (lapse) return 'expired';
  return madeBy > day ? 'uncertain' : statusByEnd(ends, day);
}

/** What tells that a certificate is past its end: its 36 months, another last day that is stated, or only a source. */
export type Ending = 'term' | 'stated-day' | 'lapse';

/** Why an expired certificate, which can have ended on these days, counts as ended. */
export function endingOf(
  { lapse, validUntil }: EndingFacts,
  { latest }: Pick<OpenInterval, 'latest'>,
): Ending {
  if (lapse && (latest === null || lapse.knownFrom <= latest)) return 'lapse';
  return validUntil ? 'stated-day' : 'term';
}

/** What a certification says of its end besides its date. */
export interface EndingFacts {
  readonly lapse: Pick<Lapse, 'knownFrom'> | null;
  readonly validUntil: { readonly day: CalendarDay } | null;
}

/** The state of a certificate that was neither revoked nor stated to have lapsed, from the days it can end on. */
export function statusByEnd(
  { earliest, latest }: OpenInterval,
  day: CalendarDay,
): 'valid' | 'expiring' | 'uncertain' | 'expired' {
  if (latest !== null && day > latest) return 'expired';
  if (day > earliest) return 'uncertain';
  // A certificate is expiring from the day on which the renewal window opens.
  return daysBetween(day, earliest) <= RENEWAL_OPENS_DAYS ? 'expiring' : 'valid';
}

/** Whether the certificate surely holds on the day. */
export function isRunning(status: ValidityStatus): boolean {
  return status === 'valid' || status === 'expiring';
}

/** Whether time changes nothing any more. */
export function isSettled(status: ValidityStatus): boolean {
  return status === 'expired' || status === 'revoked' || status === 'unrecognised';
}

/** The stars that may be shown: gold only while the certificate surely holds (domain rule: no stars past term). */
export function starDisplay({ status, certification }: Validity): StarDisplay {
  return starDisplayOf(status, certification !== null && certification.stars !== null);
}

/** The same from the status alone, and whether the recognition that counts names stars. */
export function starDisplayOf(status: ValidityStatus, hasStars: boolean): StarDisplay {
  if (!hasStars) return 'none';
  if (isRunning(status)) return 'filled';
  return status === 'uncertain' ? 'outlined' : 'none';
}
