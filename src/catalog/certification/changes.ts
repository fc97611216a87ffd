import { compareNames } from '../../text/collation.ts';
import { addDays, compareDays, intervalOf, type CalendarDay } from './calendar-day.ts';
import { sourcesOf, type Catalog } from '../catalog.ts';
import { certificationsOn, endOf, type Certification } from './certification.ts';
import type { Product } from '../product.ts';
import { firstKnown } from '../source.ts';
import { endingOf, validityOn, type Validity } from './validity.ts';

/** What can happen to a product's certificates; `renewed`: recognised again with the same or with unknown stars. */
const CHANGE_KINDS = [
  'certified',
  'renewed',
  'upgraded',
  'downgraded',
  'expired',
  'revoked',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];
export type DecisionKind = Exclude<ChangeKind, 'expired' | 'revoked'>;

/** Something that happened to a product's certificates. */
export interface Change {
  readonly kind: ChangeKind;
  /**
   * The first day on which it had surely happened: a decision of which sources give only the month or the year is dated
   * by the end of that time, or by the first source that tells of it.
   */
  readonly day: CalendarDay;
  readonly product: Product;
  readonly certification: Certification;
  /** The recognition before it; null for the first. */
  readonly previous: Certification | null;
  /** What the certificates proved on that day. */
  readonly validity: Validity;
}

/**
 * Everything that happened up to the catalogue's day, newest first, then by name. Left out is what no source dates: a
 * decision without a date or with one that the editors deduced, and a lapse of which only undated sources tell.
 */
export function changesIn(catalog: Catalog): Change[] {
  return [...catalog.products.values()]
    .flatMap((product) => changesOf(catalog, product))
    .filter(({ day }) => day <= catalog.day)
    .sort(
      (a, b) =>
        compareDays(b.day, a.day) ||
        compareNames(a.product.name.vi, b.product.name.vi) ||
        compareNames(a.product.slug, b.product.slug) ||
        CHANGE_KINDS.indexOf(a.kind) - CHANGE_KINDS.indexOf(b.kind),
    );
}

function changesOf(catalog: Catalog, product: Product): Change[] {
  const known = certificationsOn(product.certifications, catalog.day);
  return known.flatMap((certification, index) => {
    const previous = known[index - 1] ?? null;
    const change = (kind: ChangeKind, day: CalendarDay | undefined): Change[] =>
      day === undefined
        ? []
        : [{ kind, day, product, certification, previous, validity: validityOn(known, day) }];
    return [
      ...change(decisionKind(certification, previous), decisionDay(catalog, certification)),
      ...change('expired', firstDayPastEnd(certification)).filter(
        ({ validity }) =>
          // A decision that may have come by then leaves open whether the certificate was past its end.
          validity.status === 'expired' &&
          validity.certification?.decidedBetween === certification.decidedBetween,
      ),
      ...change('revoked', certification.revoked?.on),
    ];
  });
}

/** What a decision makes of the recognition before it; the first that is on file counts as the first. */
export function decisionKind(
  { stars }: Certification,
  previous: Certification | null,
): DecisionKind {
  if (!previous) return 'certified';
  if (stars === null || previous.stars === null || stars === previous.stars) return 'renewed';
  return stars > previous.stars ? 'upgraded' : 'downgraded';
}

function decisionDay(catalog: Catalog, certification: Certification): CalendarDay | undefined {
  const { decided, decidedBetween, inferred, sources } = certification;
  const stated = decided === null ? undefined : intervalOf(decided);
  if (!stated || inferred.includes('decided')) return undefined;
  if (stated.earliest === stated.latest) return stated.latest;
  const told = firstKnown(sourcesOf(catalog, sources)) ?? stated.latest;
  const sure = told < stated.latest ? told : stated.latest;
  return sure < decidedBetween.earliest ? decidedBetween.earliest : sure;
}

function firstDayPastEnd(certification: Certification): CalendarDay | undefined {
  const { lapse } = certification;
  const { latest } = endOf(certification);
  // Undated sources tell of a lapse on no day at all; the catalogue then knows of it only “today”.
  if (lapse && endingOf(certification, { latest }) === 'lapse')
    return lapse.isDated ? lapse.knownFrom : undefined;
  return latest === null ? undefined : addDays(latest, 1);
}
