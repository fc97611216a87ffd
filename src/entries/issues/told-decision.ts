import type { Entries } from '../entries.ts';
import { withAnswer, type Answers } from '../new/answers.ts';
import type { Draft } from '../new/draft.ts';
import { solidNumber } from '../rules/decision-number.ts';
import { isWebAddress } from '../safe-link.ts';
import { decisionIn, type NamedDecision } from '../sheet/decision-in.ts';
import { decisionSource } from '../sheet/decision-source.ts';

const [NUMBER, DECIDED, ISSUER, SOURCES] = [
  'certifications.number',
  'certifications.decided',
  'certifications.issuer',
  'certifications.sources',
] as const;

/** What a form tells of its decision. */
export interface WithDecision {
  /** The answers, the decision among the sources. */
  readonly answers: Answers;
  /** The source to make where the decision is not on file. */
  readonly draft: Draft | undefined;
  /** Addresses that became no source, for the maintainers to look at. */
  readonly addresses: readonly string[];
  /** Whether a source could be made if the number were told. */
  readonly needsNumber: boolean;
}

/**
 * The decision of which a form tells by number, day and issuer, with the first address that no source has as its own
 * where it is new.
 */
export function withDecision(typed: Answers, entries: Entries): WithDecision {
  const told = typed.get(SOURCES) ?? [];
  const named = namedDecision(typed, entries);
  const answers = named ? withNamed(typed, named) : typed;
  const [url, ...others] = told.filter((text) => isWebAddress(text));
  const number = named?.number;
  const found =
    number === undefined
      ? undefined
      : decisionSource(
          { number, decided: answers.get(DECIDED)?.[0], issuer: answers.get(ISSUER)?.[0], url },
          entries,
        );
  if (number === undefined || !found) {
    const isTold = [...answers.keys()].some((key) => key.startsWith('certifications.'));
    const needsNumber = isTold && !named && !told.some((text) => entries.sources.has(text));
    return { answers, draft: undefined, addresses: [], needsNumber };
  }
  const solid = solidNumber(number);
  const isSaid = (text: string) => isWebAddress(text) || solidNumber(text).includes(solid);
  const cited = told.filter((text) => entries.sources.has(text) || !isSaid(text));
  const isOwn = found.draft !== undefined || url === undefined;
  return {
    answers: withAnswer(answers, SOURCES, [...new Set([found.slug, ...cited])]),
    draft: found.draft,
    addresses: isOwn ? others : [url, ...others],
    needsNumber: false,
  };
}

/** The decision as its own answer names it, or a line among the sources that names one. */
function namedDecision(answers: Answers, { sources }: Entries): NamedDecision | undefined {
  const [number] = answers.get(NUMBER) ?? [];
  if (number !== undefined) return decisionIn(number);
  return (answers.get(SOURCES) ?? [])
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
