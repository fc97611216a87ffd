import {
  type CalendarDay,
  type DayInterval,
  type OpenInterval,
  intervalOf,
} from '../../catalog/certification/calendar-day.ts';
import type { Certification } from '../../catalog/certification/certification.ts';
import type { Source } from '../../catalog/source.ts';
import { certificationsOf } from '../../entries/certification-of.ts';
import type { ProductFields } from '../../entries/schemas/product.ts';
import { UNKNOWN } from '../../entries/schemas/scalar.ts';
import { fold } from '../../text/fold.ts';
import { isSameNumber } from '../proposal/decision.ts';
import type { SaidCertification } from './row-recognition.ts';

/** What a row makes of the recognitions on file. */
export type CertificationChange =
  | { readonly kind: 'same'; readonly index: number }
  | { readonly kind: 'refined'; readonly index: number; readonly facts: readonly Fact[] }
  | { readonly kind: 'added'; readonly index: number }
  /** The same decision with another day: which is right? */
  | { readonly kind: 'redated'; readonly index: number }
  /** It contradicts what is on file, or nobody can tell which recognition is meant. */
  | { readonly kind: 'doubtful' };

/** One fact of a recognition that the row knows better. */
interface Fact {
  readonly key: 'stars' | 'decided' | 'number' | 'issuer' | 'code' | 'score';
  readonly value: string;
}

/** How the recognition that a row tells of stands to those on file (oldest first). */
export function certificationChange(
  said: SaidCertification,
  items: ProductFields['certifications'],
  sources: ReadonlyMap<string, Source>,
  today: CalendarDay,
): CertificationChange {
  const certifications = certificationsOf(items, sources, today);
  const same = certifications.findLastIndex((one) => factsFor(said, one).length === 0);
  if (same !== -1) return { kind: 'same', index: same };
  const days = said.decided === undefined ? undefined : intervalOf(said.decided);
  if (!days) return undated(said, certifications);
  const redated = certifications.findIndex((one) => isRedated(said, one, days));
  if (redated !== -1) return { kind: 'redated', index: redated };
  const candidates = certifications.flatMap((one, index) =>
    overlap(one.decidedBetween, days) ? [index] : [],
  );
  const fitting = candidates.filter((index) =>
    fits(said, certifications[index], items[index]?.sources ?? []),
  );
  const [index, ...others] = fitting;
  if (index !== undefined && others.length === 0) return refined(said, certifications, index);
  // A decision with its day and number is one of its own, unless a recognition of that time is on file.
  const isWhole = days.earliest === days.latest && said.number !== undefined;
  const isNew = isWhole && candidates.every((one) => certifications[one]?.decided === null);
  if (candidates.length > 0 && (fitting.length > 1 || !isNew)) return { kind: 'doubtful' };
  const earlier = certifications.filter((one) => one.decidedBetween.earliest < days.earliest);
  return { kind: 'added', index: earlier.length };
}

/** Whether both are one decision, by number and stars, that can't have been made on one day. */
function isRedated(said: SaidCertification, one: Certification, days: DayInterval): boolean {
  if (!isSameNumber(said.number, one.number ?? undefined)) return false;
  const isSameStars = !isStated(said.stars) || String(one.stars ?? '') === said.stars;
  return isSameStars && one.decided !== null && !overlap(one.decidedBetween, days);
}

/** Without a date, only the last recognition can be meant; a number that it lacks may be that of a new decision. */
function undated(
  said: SaidCertification,
  certifications: readonly Certification[],
): CertificationChange {
  const index = certifications.length - 1;
  const one = certifications[index];
  const isTold = said.number === undefined || isSameNumber(said.number, one?.number ?? undefined);
  return isTold && agrees(said, one) ? refined(said, certifications, index) : { kind: 'doubtful' };
}

function refined(
  said: SaidCertification,
  certifications: readonly Certification[],
  index: number,
): CertificationChange {
  const one = certifications[index];
  return { kind: 'refined', index, facts: one ? factsFor(said, one) : [] };
}

/** Whether the row may complete the recognition: one without a date by its number, or where the row has its stars and sources. */
function fits(
  said: SaidCertification,
  one: Certification | undefined,
  sources: readonly string[],
): boolean {
  if (!one || !agrees(said, one)) return false;
  if (one.decided !== null || isSameNumber(said.number, one.number ?? undefined)) return true;
  const isCited = sources.every((id) => said.sources.includes(id));
  return isCited && one.stars !== null && String(one.stars) === said.stars;
}

/** Whether both can be one recognition: one number, or nothing that tells them apart. */
function agrees(said: SaidCertification, one: Certification | undefined): boolean {
  if (!one) return false;
  if (isSameNumber(said.number, one.number ?? undefined)) return true;
  if (said.number !== undefined && one.number !== null) return false;
  return !isStated(said.stars) || one.stars === null || String(one.stars) === said.stars;
}

/** What the row says that the file does not, or says otherwise. A date is never made less precise. */
function factsFor(said: SaidCertification, one: Certification): Fact[] {
  const facts: Fact[] = [];
  if (isStated(said.stars) && said.stars !== String(one.stars ?? '')) {
    facts.push({ key: 'stars', value: said.stars });
  }
  if (isStated(said.decided) && !isWithin(one.decided, said.decided)) {
    facts.push({ key: 'decided', value: said.decided });
  }
  if (said.number !== undefined && !isSameNumber(said.number, one.number ?? undefined)) {
    facts.push({ key: 'number', value: said.number });
  }
  if (said.issuer !== undefined && fold(said.issuer) !== fold(one.issuer ?? '')) {
    facts.push({ key: 'issuer', value: said.issuer });
  }
  if (said.code !== undefined && said.code !== one.code) {
    facts.push({ key: 'code', value: said.code });
  }
  if (said.score !== undefined && said.score !== one.score) {
    facts.push({ key: 'score', value: said.score });
  }
  return facts;
}

function isStated(fact: string | undefined): fact is string {
  return fact !== undefined && fact !== UNKNOWN;
}

function isWithin(date: string | null, other: string): boolean {
  return date !== null && (date === other || date.startsWith(`${other}-`));
}

function overlap(a: OpenInterval, b: DayInterval): boolean {
  return a.earliest <= b.latest && (a.latest === null || b.earliest <= a.latest);
}

/** Where a decision beside those on file belongs. */
export function newAmong(
  { decided = '' }: SaidCertification,
  items: ProductFields['certifications'],
  sources: ReadonlyMap<string, Source>,
  today: CalendarDay,
): CertificationChange {
  const earlier = certificationsOf(items, sources, today).filter(
    ({ decidedBetween }) => decidedBetween.earliest < decided,
  );
  return { kind: 'added', index: earlier.length };
}
