import * as z from 'zod';
import type { CalendarDay } from '../../catalog/calendar-day.ts';
import type { Name } from '../../text/local-text.ts';
import type { Entries } from '../entries.ts';
import type { Problem } from '../problem.ts';
import { storySources } from '../rules/story-sources.ts';
import { FIELD } from '../schema-findings.ts';
import { howToWrite } from '../schemas/how-to-write.ts';
import { Refusal } from '../schemas/refusal.ts';
import { ENTRY_FORMS } from '../fields/entry-kinds.ts';
import { schemaAt } from '../schemas/readable.ts';
import { STORY, withAnswer, type Answers } from './answers.ts';
import { draftOf, firstNewProblem, UNNAMED } from './draft.ts';
import type { NewKind, Question } from './questions.ts';

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
  return firstNewProblem(draft(before), draft(after), entries, today, counts);
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
