import {
  calendarDayOf,
  mayBeSameDay,
  type CalendarDay,
} from '../../catalog/certification/calendar-day.ts';
import type { Entries } from '../../entries/read-entries.ts';
import { type Draft, draftOf } from './draft.ts';
import { entryIndex } from './finding/entry-index.ts';
import { suggestedSlug } from './suggested-slug.ts';
import { UNKNOWN } from '../../entries/schemas/scalar.ts';
import { decisionIn, isSameNumber, type NamedDecision } from './decision.ts';
import { type Answers, withAnswer } from './answers.ts';
import { solidNumber } from '../../entries/rules/decision-number.ts';
import { isWebAddress } from '../../text/safe-link.ts';

/** What is told of a decision that recognises products. */
export interface DecisionFacts {
  readonly number: string;
  /** As an entry writes it; undefined or `unknown` where nobody tells. */
  readonly decided?: string | undefined;
  readonly issuer?: string | undefined;
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  /** The day on which it is told: it stands for the decision's own where nobody tells that. */
  readonly toldOn: CalendarDay;
}

/** The id of the decision's source, and the source itself where it is not on file; undefined where nothing names it. */
export function decisionSource(
  { number, decided, issuer, title, url, toldOn }: DecisionFacts,
  entries: Entries,
): { readonly slug: string; readonly draft?: Draft } | undefined {
  const published = decided === UNKNOWN ? undefined : decided;
  const day = published === undefined ? undefined : calendarDayOf(published);
  const known = BY_FIGURE.bearing(entries.sources, figureOf(number)).find((slug) => {
    const fields = entries.sources.get(slug)?.fields;
    if (fields?.kind !== 'decision') return false;
    return isSameNumber(fields.number, number)
      ? published === undefined ||
          (fields.published ?? published).slice(0, 4) === published.slice(0, 4)
      : isSameFigure(fields.number, number) && day !== undefined && fields.published === day;
  });
  if (known !== undefined) return { slug: known };
  const seen = published === undefined ? toldOn : undefined;
  const told = { kind: 'decision', title: title ?? `Quyết định ${number}`, published, seen, url };
  const answers = Object.entries({ ...told, number, issuer }).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, [value]] as const],
  );
  const slug = suggestedSlug('source', new Map(answers), entries);
  return slug === undefined
    ? undefined
    : { slug, draft: draftOf('source', slug, new Map(answers)) };
}

const BY_FIGURE = entryIndex((fields) => {
  const { number } = { ...(fields as { readonly number?: string | undefined } | undefined) };
  return number === undefined ? [] : [figureOf(number)];
});

/** What two numbers of one decision share, however the rest is written. */
const figureOf = (number: string) => /\d+/u.exec(decisionIn(number).number)?.[0] ?? '';

/** Whether two numbers differ only in that one lacks its signs: `25` and `25/QĐ-UBND`. */
function isSameFigure(a: string | undefined, b: string): boolean {
  const [one = '', other = ''] = [a, b].map((number) => decisionIn(number ?? '').number);
  const figure = (number: string) => number.replace(/\/.*/u, '');
  return figure(one) === figure(other) && !(one.includes('/') && other.includes('/'));
}

/** The answer that names the sources of a recognition. */
export const PROOF = 'certifications.sources';

const [NUMBER, DECIDED, ISSUER] = [
  'certifications.number',
  'certifications.decided',
  'certifications.issuer',
] as const;

/** What a form tells of its decision. */
export interface WithDecision {
  /** The answers, the decision among the sources, and of the others those on file. */
  readonly answers: Answers;
  /** The source to make where the decision is not on file. */
  readonly draft: Draft | undefined;
  /** What else was told as a source, for the maintainers to look at. */
  readonly others: readonly string[];
  /** Whether a source could be made if the number were told. */
  readonly needsNumber: boolean;
  /** Whether the day beside the number is another than the answer says. */
  readonly daysDiffer: boolean;
}

/**
 * The decision of which a form tells by number, day and issuer, with the first address that no source has as its own
 * where it is new.
 */
export function withDecision(typed: Answers, entries: Entries, toldOn: CalendarDay): WithDecision {
  const named = namedDecision(typed, entries);
  const answers = named ? withNamed(typed, named) : typed;
  const told = typed.get(PROOF) ?? [];
  const onFile = told.filter((text) => entries.sources.has(text));
  const unknown = told.filter((text) => !entries.sources.has(text));
  const url = unknown.find((text) => isWebAddress(text));
  const decided = answers.get(DECIDED)?.[0];
  const issuer = answers.get(ISSUER)?.[0];
  const found =
    named && decisionSource({ number: named.number, decided, issuer, url, toldOn }, entries);
  const isTold = [...answers.keys()].some((key) => key.startsWith('certifications.'));
  const number = named && solidNumber(named.number);
  // A line that names the decision says nothing more, save where it has an address too.
  const isSaid = (text: string) =>
    text.includes('://')
      ? found?.draft !== undefined && text === url
      : number !== undefined && solidNumber(text).includes(number);
  return {
    answers: withSources(answers, [...(found ? [found.slug] : []), ...onFile]),
    draft: found?.draft,
    others: unknown.filter((text) => !isSaid(text)),
    needsNumber: isTold && !found && onFile.length === 0,
    daysDiffer:
      named?.date !== undefined && decided !== undefined && !mayBeSameDay(named.date, decided),
  };
}

function withSources(answers: Answers, sources: readonly string[]): Answers {
  const others = [...answers].filter(([key]) => key !== PROOF);
  return sources.length === 0
    ? new Map(others)
    : withAnswer(new Map(others), PROOF, [...new Set(sources)]);
}

/** The decision as its own answer names it, or a line among the sources that names one. */
function namedDecision(answers: Answers, { sources }: Entries): NamedDecision | undefined {
  const [number] = answers.get(NUMBER) ?? [];
  if (number !== undefined) return decisionIn(number);
  return (answers.get(PROOF) ?? [])
    .filter((text) => !sources.has(text))
    .map(decisionIn)
    .find((decision) => /^\d+\/QĐ/iu.test(decision.number));
}

/** The answers with the decision's number, and with its day and issuer where nothing else is answered. */
function withNamed(answers: Answers, { number, date, issuer }: NamedDecision): Answers {
  const gaps = [
    [DECIDED, date],
    [ISSUER, issuer],
  ] as const;
  return gaps.reduce<Answers>(
    (all, [key, said]) =>
      said === undefined || all.has(key) ? all : withAnswer(all, key, [String(said)]),
    withAnswer(answers, NUMBER, [number]),
  );
}

/** Which day counts where a decision of the same number and stars is on file with another one. */
export const DATES = ['list', 'file', 'both'] as const;

/** The decision of which the list is the annex, as the command's flags give it. */
export interface ListDecision {
  readonly number?: string | undefined;
  readonly date?: string | undefined;
  readonly issuer?: string | undefined;
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  /** Whether the decision revokes certificates, so that no row is a recognition. */
  readonly revokes?: boolean;
  /** Why, for every row that gives no reason. */
  readonly reason?: string | undefined;
  /** The answer to the question which day is right; without it the row is refused. */
  readonly dates?: (typeof DATES)[number];
  /** Ids of sources on file that prove the list. */
  readonly sources: readonly string[];
}
