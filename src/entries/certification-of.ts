import {
  intervalOf,
  type CalendarDay,
  type DayInterval,
} from '../catalog/certification/calendar-day.ts';
import { FIRST_CRITERIA, type Certification } from '../catalog/certification/certification.ts';
import { firstPublished, type Source } from '../catalog/source.ts';
import type { CertificationFields } from './schemas/product.ts';

type Sources = ReadonlyMap<string, Source>;

/** The certifications of a product, oldest first: none was decided before the one that it follows. */
export function certificationsOf(
  items: readonly CertificationFields[],
  sources: Sources,
  knownOn: CalendarDay,
): Certification[] {
  return items.reduce<Certification[]>((earlier, fields) => {
    const certification = certificationOf(fields, sources, knownOn);
    const { decidedBetween } = certification;
    const before = earlier.at(-1)?.decidedBetween.earliest ?? decidedBetween.earliest;
    return [...earlier, { ...certification, decidedBetween: notBefore(before, decidedBetween) }];
  }, []);
}

function notBefore(day: CalendarDay, { earliest, latest }: DayInterval): DayInterval {
  return { earliest: earliest < day ? day : earliest, latest: latest < day ? day : latest };
}

/** A certification with the days on which its decision can have been made. */
export function certificationOf(
  fields: CertificationFields,
  sources: Sources,
  knownOn: CalendarDay,
): Certification {
  return {
    stars: fields.stars,
    decided: fields.decided,
    decidedBetween: decidedBetween(fields, sources, knownOn),
    evaluated: fields.evaluated ?? null,
    number: fields.number ?? null,
    issuer: fields.issuer ?? null,
    note: fields.note ?? null,
    validUntil: fields.validUntil ?? null,
    revoked: fields.revoked ?? null,
    lapse: fields.lapse
      ? {
          ...fields.lapse,
          knownFrom: firstPublished(named(fields.lapse.sources, sources)) ?? knownOn,
        }
      : null,
    inferred: fields.inferred ?? [],
    sources: fields.sources,
  };
}

/**
 * A decision without a date was made between the first criteria and the earliest publication that speaks of it,
 * and in any case not before the council's evaluation. A year or month that began before the first criteria counts
 * from them.
 * What is on file has been made: no decision lies after the real day.
 */
export function decidedBetween(
  {
    decided,
    evaluated,
    sources: ids,
  }: Pick<CertificationFields, 'decided' | 'evaluated' | 'sources'>,
  sources: Sources,
  knownOn: CalendarDay,
): DayInterval {
  const stated = decided === null ? undefined : intervalOf(decided);
  const begins =
    stated && (stated.earliest > FIRST_CRITERIA || stated.latest < FIRST_CRITERIA)
      ? stated.earliest
      : FIRST_CRITERIA;
  const earliest = evaluated && evaluated.on > begins ? evaluated.on : begins;
  const latest = stated?.latest ?? firstPublished(named(ids, sources)) ?? knownOn;
  if (latest <= knownOn) return { earliest, latest: latest < earliest ? earliest : latest };
  return { earliest, latest: knownOn < earliest ? latest : knownOn };
}

const named = (ids: readonly string[], sources: Sources) =>
  ids.flatMap((id) => sources.get(id) ?? []);
