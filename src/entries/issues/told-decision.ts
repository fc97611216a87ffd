import type { Entries } from '../entries.ts';
import { withAnswer, type Answers } from '../new/answers.ts';
import type { Draft } from '../new/draft.ts';
import { isWebAddress } from '../safe-link.ts';
import { decisionSource } from '../sheet/decision-source.ts';

const [NUMBER, SOURCES] = ['certifications.number', 'certifications.sources'] as const;

/** A file that was dropped into the form: GitHub writes it as a link or picture. */
const ATTACHED = /!?\[[^\]]*\]\(https:\/\/github\.com\/[^)]*\)|<img[^>]*>/gu;

/** The answers of a form as typed, without the files dropped into it: they are proof for the editors, and no source. */
export function withoutAttachments(
  typed: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly string[]> {
  return new Map([...typed].map(([key, text]) => [key, [text.replace(ATTACHED, '')]] as const));
}

/** What a form tells of its decision. */
export interface WithDecision {
  /** The answers, the decision among the sources. */
  readonly answers: Answers;
  /** The source to make where the decision is not on file. */
  readonly draft: Draft | undefined;
  /** Addresses that became no source, for the editors to look at. */
  readonly addresses: readonly string[];
}

/**
 * The decision of which a form tells by number, day and issuer, with the first address that no source has as its own
 * where it is new.
 */
export function withDecision(answers: Answers, entries: Entries): WithDecision {
  const number = answers.get(NUMBER)?.[0];
  const told = answers.get(SOURCES) ?? [];
  const [url, ...others] = told.filter((text) => isWebAddress(text));
  const found =
    number === undefined
      ? undefined
      : decisionSource(
          {
            number,
            decided: answers.get('certifications.decided')?.[0],
            issuer: answers.get('certifications.issuer')?.[0],
            url,
          },
          entries,
        );
  if (number === undefined || !found) return { answers, draft: undefined, addresses: [] };
  const isSaid = (text: string) => isWebAddress(text) || text.includes(number);
  const cited = told.filter((text) => entries.sources.has(text) || !isSaid(text));
  const isOwn = found.draft !== undefined || url === undefined;
  return {
    answers: withAnswer(answers, SOURCES, [...new Set([found.slug, ...cited])]),
    draft: found.draft,
    addresses: isOwn ? others : [url, ...others],
  };
}
