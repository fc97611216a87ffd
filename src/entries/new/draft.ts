import type { CalendarDay } from '../../catalog/calendar-day.ts';
import type { Entries } from '../entries.ts';
import { entriesWith } from '../entries-with.ts';
import { ENTRY_FORMS } from '../fields/entry-kinds.ts';
import { compareProblems, problemOf, type Problem } from '../problem.ts';
import { RULES } from '../rules/rules.ts';
import { entryText } from './entry-text.ts';
import type { Answers } from './answers.ts';
import type { NewKind } from './questions.ts';

/** A file that is not written yet. */
export interface Draft {
  readonly kind: NewKind;
  readonly slug: string;
  /** Its place in the content folder. */
  readonly path: string;
  readonly text: string;
}

/** Where an entry stands that has no name yet; no other has this one. */
export const UNNAMED = 'muc-moi-chua-dat-ten';

/** The draft of the entry that these answers make. */
export function draftOf(kind: NewKind, slug: string, answers: Answers): Draft {
  return { kind, slug, path: ENTRY_FORMS[kind].pathOf(slug), text: entryText(kind, answers) };
}

/** The entries as they would be with the draft, and what the check says of it there. */
export function withDraft(
  entries: Entries,
  { path, text }: Draft,
  today: CalendarDay,
): { entries: Entries; problems: readonly Problem[] } {
  const file = `${entries.tree.label}/${path}`;
  const { entries: merged, problems: inForm } = entriesWith(entries, { [path]: text });
  const found = RULES.flatMap(({ code, level, check }) =>
    [...check(merged, today)].map((finding) => problemOf(finding, code, level)),
  );
  const problems = [...inForm, ...found].filter((problem) => problem.file === file);
  return { entries: merged, problems: problems.sort(compareProblems) };
}
