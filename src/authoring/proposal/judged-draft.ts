import * as z from 'zod';
import type { CalendarDay } from '../../catalog/certification/calendar-day.ts';
import { type Entries, entriesWith } from '../../entries/read-entries.ts';
import { ENTRY_FORMS } from '../../entries/schemas/entry-kinds.ts';
import {
  compareProblems,
  headed,
  type Problem,
  problemOf,
} from '../../entries/problems/problem.ts';
import { RULES } from '../../entries/rules/rules.ts';
import { type Answers, STORY, withAnswer } from './answers.ts';
import { type Draft, draftOf, filesOf, UNNAMED } from './draft.ts';
import type { NewKind, Question } from './questions.ts';
import type { Name } from '../../text/local-text.ts';
import { storySources } from '../../entries/rules/story-sources.ts';
import { FIELD } from '../../entries/schemas/faults.ts';
import { howToWrite, schemaAt } from '../../entries/schemas/readable.ts';
import { Refusal } from '../../entries/schemas/scalar.ts';

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
  const mark = ({ code, file, path }: Problem) => JSON.stringify([code, file, path]);
  const known = new Set(problemsOf(before).map(mark));
  return problemsOf(after).find((problem) => !known.has(mark(problem)));
}

/** What is wrong with an answer, and what to do. */
interface Objection {
  readonly message: Name;
  readonly remedy: Name;
}

/** What the check will say against the answer, as far as it follows from the answers so far; undefined if nothing. */
export function objectionTo(
  kind: NewKind,
  { key, field }: Question,
  given: readonly string[],
  answers: Answers,
  entries: Entries,
  today: CalendarDay,
): Objection | undefined {
  const schema = ENTRY_FORMS[kind].schema;
  const path = pathTo(key, field);
  const leaf = schemaAt(schema, path);
  for (const value of given) {
    const [issue] = (leaf && z.safeParse(leaf, value).error?.issues) ?? [];
    if (issue?.code !== 'custom') continue;
    const refusal: unknown = issue.params?.['refusal'];
    return refusal instanceof Refusal
      ? refusal
      : { message: { vi: issue.message, en: issue.message }, remedy: howToWrite(schema, path) };
  }
  return newError(kind, answers, withAnswer(answers, key, given), entries, today);
}

/** What the check will say against the story of a product, but that it has no sources yet; undefined if nothing. */
export function storyObjection(
  story: string,
  answers: Answers,
  entries: Entries,
  today: CalendarDay,
): Objection | undefined {
  const after = withAnswer(answers, STORY, [story]);
  return newError('product', answers, after, entries, today, [storySources.code]);
}

function newError(
  kind: NewKind,
  before: Answers,
  after: Answers,
  entries: Entries,
  today: CalendarDay,
  except: readonly string[] = [],
): Objection | undefined {
  const draft = (answers: Answers) => draftOf(kind, UNNAMED, answers);
  const counts = ({ code, level }: Problem) =>
    level === 'error' && code !== FIELD && !except.includes(code);
  const problem = firstNewProblem(draft(before), draft(after), entries, today, counts);
  return problem && { message: headed(problem), remedy: problem.remedy };
}

/** The way to one value of the answer in the schema. */
function pathTo(key: string, { isList, isListOfWordings }: Question['field']): (string | number)[] {
  const steps = key
    .split('.')
    .flatMap((step) =>
      step === 'certifications' ? [step, 0] : [/^\d+$/u.test(step) ? Number(step) : step],
    );
  if (isListOfWordings) return [...steps.slice(0, -1), 0, ...steps.slice(-1)];
  return isList ? [...steps, 0] : steps;
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
