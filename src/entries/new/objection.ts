import * as z from 'zod';
import type { CalendarDay } from '../../catalog/calendar-day.ts';
import type { Name } from '../../text/local-text.ts';
import type { Entries } from '../entries.ts';
import { FIELD } from '../schema-findings.ts';
import { howToWrite } from '../schemas/how-to-write.ts';
import { Refusal } from '../schemas/refusal.ts';
import { ENTRY_FORMS } from '../fields/entry-kinds.ts';
import { schemaAt } from '../schemas/readable.ts';
import { withAnswer, type Answers } from './answers.ts';
import { draftOf, withDraft, UNNAMED } from './draft.ts';
import type { NewKind, Question } from './questions.ts';

/** What the check will say against the answer, as far as it follows from the answers so far; undefined if nothing. */
export function objectionTo(
  kind: NewKind,
  { key, field }: Question,
  given: readonly string[],
  answers: Answers,
  entries: Entries,
  today: CalendarDay,
): { readonly message: Name; readonly remedy: Name } | undefined {
  const schema = ENTRY_FORMS[kind].schema;
  const path = key.split('.').flatMap((step) => (step === 'certifications' ? [step, 0] : [step]));
  const leaf = schemaAt(schema, field.isList ? [...path, 0] : path);
  for (const value of given) {
    const [issue] = (leaf && z.safeParse(leaf, value).error?.issues) ?? [];
    if (issue?.code !== 'custom') continue;
    const refusal: unknown = issue.params?.['refusal'];
    return refusal instanceof Refusal
      ? refusal
      : { message: { vi: issue.message, en: issue.message }, remedy: howToWrite(schema, path) };
  }
  const errorsWith = (some: Answers) =>
    withDraft(entries, draftOf(kind, UNNAMED, some), today).problems.filter(
      ({ code, level }) => level === 'error' && code !== FIELD,
    );
  const before = new Set(errorsWith(answers).map(({ message }) => message.vi));
  return errorsWith(withAnswer(answers, key, given)).find(({ message }) => !before.has(message.vi));
}
