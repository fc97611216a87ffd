import { calendarDayOf } from '../../catalog/calendar-day.ts';
import type { Entries } from '../entries.ts';
import { draftOf, type Draft } from '../new/draft.ts';
import { suggestedSlug } from '../new/suggested-slug.ts';
import { UNKNOWN } from '../schemas/scalar.ts';
import { decisionIn } from './decision-in.ts';
import { isSameNumber } from './said-certification.ts';

/** What is told of a decision that recognises products. */
export interface ToldDecision {
  readonly number: string;
  /** As an entry writes it; undefined or `unknown` where nobody tells. */
  readonly decided?: string | undefined;
  readonly issuer?: string | undefined;
  readonly title?: string | undefined;
  readonly url?: string | undefined;
}

/** The id of the decision's source, and the source itself where it is not on file; undefined where nothing names it. */
export function decisionSource(
  { number, decided, issuer, title, url }: ToldDecision,
  entries: Entries,
): { readonly slug: string; readonly draft?: Draft } | undefined {
  const published = decided === UNKNOWN ? undefined : decided;
  const day = published === undefined ? undefined : calendarDayOf(published);
  const known = [...entries.sources.values()].find(
    ({ fields }) =>
      fields?.kind === 'decision' &&
      (isSameNumber(fields.number, number)
        ? published === undefined ||
          (fields.published ?? published).slice(0, 4) === published.slice(0, 4)
        : isSameFigure(fields.number, number) && day !== undefined && fields.published === day),
  );
  if (known) return { slug: known.slug };
  const told = { kind: 'decision', title: title ?? `Quyết định ${number}`, published, url };
  const answers = Object.entries({ ...told, number, issuer }).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, [value]] as const],
  );
  const slug = suggestedSlug('source', new Map(answers), entries);
  return slug === undefined
    ? undefined
    : { slug, draft: draftOf('source', slug, new Map(answers)) };
}

/** Whether two numbers differ only in that one lacks its signs: `25` and `25/QĐ-UBND`. */
function isSameFigure(a: string | undefined, b: string): boolean {
  const [one = '', other = ''] = [a, b].map((number) => decisionIn(number ?? '').number);
  const figure = (number: string) => number.replace(/\/.*/u, '');
  return figure(one) === figure(other) && !(one.includes('/') && other.includes('/'));
}
