import type { CalendarDay } from '../../catalog/calendar-day.ts';
import type { Entries } from '../entries.ts';
import type { Problem } from '../problem.ts';
import type { Answers } from './answers.ts';
import type { Attachments } from './attachments.ts';
import { draftOf, withDraft, UNNAMED, type Draft } from './draft.ts';
import type { NewKind } from './questions.ts';
import { suggestedSlug } from './suggested-slug.ts';

/** The draft that complete answers make. Without a name it can be judged, never written. */
export function proposedDraft(
  kind: NewKind,
  answers: Answers,
  entries: Entries,
  slug?: string,
  beside?: Attachments,
): Draft {
  return draftOf(kind, slug ?? suggestedSlug(kind, answers, entries) ?? UNNAMED, answers, beside);
}

/** Everything that the check says of these drafts, each read with those before it. */
export function problemsOf(
  drafts: readonly Draft[],
  entries: Entries,
  today: CalendarDay,
): { readonly entries: Entries; readonly problems: readonly Problem[] } {
  let merged = entries;
  const problems = drafts.flatMap((draft) => {
    const judged = withDraft(merged, draft, today);
    merged = judged.entries;
    return judged.problems;
  });
  return { entries: merged, problems };
}
