import { intervalOf, type CalendarDay } from '../catalog/certification/calendar-day.ts';
import { FIRST_CRITERIA, type Certification } from '../catalog/certification/certification.ts';
import { firstKnown, type Source } from '../catalog/source.ts';
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
    const before = earlier.at(-1)?.decidedBetween.earliest;
    return [...earlier, before ? notBefore(before, certification) : certification];
  }, []);
}

function notBefore(day: CalendarDay, certification: Certification): Certification {
  const { earliest, latest } = certification.decidedBetween;
  const later = (other: CalendarDay) => (other < day ? day : other);
  return {
    ...certification,
    decidedBetween: { earliest: later(earliest), latest: latest && later(latest) },
    madeBy: later(certification.madeBy),
  };
}

/** A certification with the days on which its decision can have been made. */
export function certificationOf(
  fields: CertificationFields,
  sources: Sources,
  knownOn: CalendarDay,
): Certification {
  const lapseTold = firstKnown(named(fields.lapse?.sources ?? [], sources));
  return {
    stars: fields.stars,
    decided: fields.decided,
    ...decisionTime(fields, sources, knownOn),
    evaluated: fields.evaluated ?? null,
    number: fields.number ?? null,
    issuer: fields.issuer ?? null,
    code: fields.code ?? null,
    score: fields.score ?? null,
    note: fields.note ?? null,
    validUntil: fields.validUntil ?? null,
    revoked: fields.revoked ?? null,
    lapse: fields.lapse
      ? { ...fields.lapse, knownFrom: lapseTold ?? knownOn, isDated: lapseTold !== undefined }
      : null,
    inferred: fields.inferred ?? [],
    sources: fields.sources,
  };
}

/** When a decision was made, as far as it is known. */
type DecisionTime = Pick<Certification, 'decidedBetween' | 'madeBy'>;

/**
 * A decision without a date was made between the first criteria and the earliest source that speaks of it, by the day
 * of its publication or that on which an editor saw it, and in any case not before the council's evaluation. A year or
 * month that began before the first criteria counts from them. Where no source is dated nothing bounds it, for the day
 * of reading moves on; but what is on file has been made by the real day, `knownOn`.
 */
export function decisionTime(
  {
    decided,
    evaluated,
    sources: ids,
  }: Pick<CertificationFields, 'decided' | 'evaluated' | 'sources'>,
  sources: Sources,
  knownOn: CalendarDay,
): DecisionTime {
  const stated = decided === null ? undefined : intervalOf(decided);
  const begins =
    stated && (stated.earliest > FIRST_CRITERIA || stated.latest < FIRST_CRITERIA)
      ? stated.earliest
      : FIRST_CRITERIA;
  const earliest = evaluated && evaluated.on > begins ? evaluated.on : begins;
  const notEarlier = (day: CalendarDay) => (day < earliest ? earliest : day);
  const told = stated?.latest ?? firstKnown(named(ids, sources)) ?? null;
  const latest = told && notEarlier(told);
  // A day in the future is none on which anything was found.
  const isFuture = knownOn < earliest;
  const madeBy = latest !== null && (latest <= knownOn || isFuture) ? latest : notEarlier(knownOn);
  return { decidedBetween: { earliest, latest }, madeBy };
}

const named = (ids: readonly string[], sources: Sources) =>
  ids.flatMap((id) => sources.get(id) ?? []);
