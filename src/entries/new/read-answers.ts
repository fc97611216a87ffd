import type { Language } from '../../catalog/site.ts';
import type { Entries } from '../entries.ts';
import { groupsAnswered, withAnswer, type Answers } from './answers.ts';
import { interpreted } from './interpreted.ts';
import { optionsFor } from './options.ts';
import { groupsFor, questionsFor, type NewKind, type Question } from './questions.ts';

/** The answers that flags or a form give, as the file will write them. What was left empty is no answer. */
export function readAnswers(
  kind: NewKind,
  typed: ReadonlyMap<string, readonly string[]>,
  entries: Entries,
  lang: Language,
): Answers {
  const groups = groupsFor(kind).flatMap(({ field, questions }) =>
    Array.from({ length: field.isList ? groupsAnswered(field.path, typed) : 1 }, (_, index) =>
      questions(index),
    ).flat(),
  );
  return [...questionsFor(kind), ...groups].reduce<Answers>((answers, question) => {
    const options = optionsFor(question, entries, answers, lang);
    const given = (typed.get(question.key) ?? []).flatMap((text) =>
      interpreted(question, text, options),
    );
    return given.every((text) => text === '') ? answers : withAnswer(answers, question.key, given);
  }, new Map());
}

/** The answers of a form, the Vietnamese wording standing for an English one that the form leaves to the editors. */
export function inVietnamese(kind: NewKind, answers: Answers): Answers {
  const required = questionsFor(kind).filter(
    ({ key, isRequired }) => isRequired && key.endsWith('.en'),
  );
  const copied = required.flatMap(({ key }) => {
    const own = answers.get(key.replace(/en$/u, 'vi'));
    return own && !answers.has(key) ? [[key, own] as const] : [];
  });
  return new Map([...answers, ...copied]);
}

/** The questions that must be answered and are not. */
export function unanswered(kind: NewKind, answers: Answers): readonly Question[] {
  return questionsFor(kind).filter(({ key, isRequired }) => isRequired && !answers.has(key));
}
