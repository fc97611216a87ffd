import type { CalendarDay } from '../../catalog/calendar-day.ts';
import type { Entries } from '../entries.ts';
import { entriesWith } from '../entries-with.ts';
import { ENTRY_FORMS } from '../fields/entry-kinds.ts';
import { compareProblems, problemOf, type Problem } from '../problem.ts';
import { RULES } from '../rules/rules.ts';
import { entryText } from './entry-text.ts';
import type { Answers } from './answers.ts';
import type { Attachments } from './attachments.ts';
import type { NewKind } from './questions.ts';

/** A file that is not written yet. */
export interface Draft {
  readonly kind: NewKind;
  readonly slug: string;
  /** Its place in the content folder. */
  readonly path: string;
  readonly text: string;
  /** What is written beside it; only a product has a folder of its own. */
  readonly beside?: Attachments;
}

/** Where an entry stands that has no name yet; no other has this one. */
export const UNNAMED = 'muc-moi-chua-dat-ten';

/** The draft of the entry that these answers make. */
export function draftOf(
  kind: NewKind,
  slug: string,
  answers: Answers,
  beside: Attachments = new Map(),
): Draft {
  const { pathOf } = ENTRY_FORMS[kind];
  const draft = { kind, slug, path: pathOf(slug), text: entryText(kind, answers) };
  return kind === 'product' ? { ...draft, beside } : draft;
}

/** The files of a draft by their places in the content folder, the entry first. */
export function filesOf({ path, text, beside }: Draft): ReadonlyMap<string, string | Uint8Array> {
  const folder = path.slice(0, path.lastIndexOf('/'));
  const others = [...(beside ?? [])].map(
    ([name, { bytes }]) => [`${folder}/${name}`, bytes] as const,
  );
  return new Map<string, string | Uint8Array>([[path, text], ...others]);
}

/** The entries as they would be with the draft, and what the check says of it there. */
export function withDraft(
  entries: Entries,
  draft: Draft,
  today: CalendarDay,
): { entries: Entries; problems: readonly Problem[] } {
  const files = Object.fromEntries(filesOf(draft));
  const names = new Set(Object.keys(files).map((path) => `${entries.tree.label}/${path}`));
  const { entries: merged, problems: inForm } = entriesWith(entries, files);
  const found = RULES.flatMap(({ code, level, check }) =>
    [...check(merged, today)].map((finding) => problemOf(finding, code, level)),
  );
  const problems = [...inForm, ...found].filter((problem) => names.has(problem.file));
  return { entries: merged, problems: problems.sort(compareProblems) };
}

/** The first problem of a kind that counts which the check finds in the later draft and not in the earlier one. */
export function firstNewProblem(
  before: Draft,
  after: Draft,
  entries: Entries,
  today: CalendarDay,
  counts: (problem: Problem) => boolean,
): Problem | undefined {
  const problemsOf = (draft: Draft) => withDraft(entries, draft, today).problems.filter(counts);
  const known = new Set(problemsOf(before).map(({ message }) => message.vi));
  return problemsOf(after).find(({ message }) => !known.has(message.vi));
}
