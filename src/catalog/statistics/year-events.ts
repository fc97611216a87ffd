import {
  addDays,
  type CalendarDay,
  type DayInterval,
  type OpenInterval,
} from '../certification/calendar-day.ts';
import { certificationsOn, endOf, type Certification } from '../certification/certification.ts';
import { decisionKind, type ChangeKind } from '../certification/changes.ts';

/** Whether something surely happened in the year, or the dates that are known only allow it. */
export type Sureness = 'sure' | 'possible';

/**
 * What happened to the certificates of a product (oldest first) in a year, as far as it is known on a day of it or
 * after it. A date that is known only roughly, or that the editors deduced, makes no event sure. A certificate is past
 * its term in the year of its last valid day, unless a newer recognition or a revocation came first.
 */
export function eventsIn(
  certifications: readonly Certification[],
  year: number,
  day: CalendarDay,
): ReadonlyMap<ChangeKind, Sureness> {
  const known = certificationsOn(certifications, day);
  const { whole, sofar, ended } = spans(year, day);
  const events = new Map<ChangeKind, Sureness>();
  const add = (kind: ChangeKind, sureness: Sureness | undefined) => {
    if (sureness && events.get(kind) !== 'sure') events.set(kind, sureness);
  };
  known.forEach((certification, index) => {
    const { inferred, revoked } = certification;
    const decided = within(decidedDays(certification), sofar);
    const isDeduced = inferred.includes('decided') && decided !== undefined;
    const kind = decisionKind(certification, known[index - 1] ?? null);
    add(kind, isDeduced ? 'possible' : decided);
    if (revoked) add('revoked', within({ earliest: revoked.on, latest: revoked.on }, whole));
    else add('expired', lapseWithin(certification, known[index + 1], ended));
  });
  return events;
}

/** The year; its days up to that one; and the last valid days of certificates that are over by then. */
function spans(year: number, day: CalendarDay) {
  const first = `${year}-01-01` as CalendarDay;
  const last = `${year}-12-31` as CalendarDay;
  const until = (latest: CalendarDay): DayInterval => ({
    earliest: first,
    latest: latest < last ? latest : last,
  });
  return {
    whole: until(last),
    sofar: until(day),
    ended: until(day < last ? addDays(day, -1) : last),
  };
}

/** When it was decided: what is on file has been decided, even where its year is not over. */
function decidedDays({ decidedBetween, madeBy }: Certification): OpenInterval {
  const { earliest, latest } = decidedBetween;
  return { earliest, latest: latest !== null && latest < madeBy ? latest : madeBy };
}

function within({ earliest, latest }: OpenInterval, span: DayInterval): Sureness | undefined {
  if (earliest > span.latest || (latest !== null && latest < span.earliest)) return undefined;
  const isInside = earliest >= span.earliest && latest !== null && latest <= span.latest;
  return isInside ? 'sure' : 'possible';
}

function lapseWithin(
  certification: Certification,
  next: Certification | undefined,
  span: DayInterval,
): Sureness | undefined {
  const end = endOf(certification);
  const lapsed = within(end, span);
  if (!lapsed || !next) return isDeduced(certification) && lapsed ? 'possible' : lapsed;
  const renewed = decidedDays(next);
  if (renewed.latest !== null && renewed.latest <= end.earliest) return undefined;
  const isGap = end.latest !== null && renewed.earliest > end.latest;
  return isGap && !isDeduced(certification) ? lapsed : 'possible';
}

const isDeduced = ({ inferred, validUntil }: Certification) =>
  inferred.includes('decided') && validUntil === null;
