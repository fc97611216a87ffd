import { domesticPhone } from '../../text/phone-number.ts';
import { fold } from '../../text/fold.ts';
import { saysUnknown, UNKNOWN } from '../../entries/schemas/scalar.ts';
import { dateIn, decisionIn } from './decision.ts';
import { ANSWER_WORDS, type Answers, groupsAnswered, tidied, withAnswer } from './answers.ts';
import { findAmong } from './find-entry.ts';
import { type Option, optionsFor } from './options.ts';
import { groupsFor, type NewKind, type Question, questionsFor } from './questions.ts';
import type { Language } from '../../catalog/site.ts';
import type { Entries } from '../../entries/read-entries.ts';

/** The kinds of input whose values hold no comma, so that one separates them. */
const WITHOUT_COMMA: readonly string[] = ['relation', 'choice', 'number', 'day', 'date'];

/** The answers that name a decision. */
const IS_NUMBER = /(?:^|\.)number$/u;

/** What our questions offer where no source says. */
const UNKNOWN_OPTIONS = Object.values(ANSWER_WORDS)
  .flatMap(({ unknown, unknownToo }) => [unknown, unknownToo])
  .map(fold);

/**
 * The answer as the file writes it: the name of an entry or word by what people call it, the date by its numbers. What
 * is not understood stays as it was typed, for the check to judge.
 */
export function interpreted(
  { input, field, key }: Question,
  typed: string,
  options: readonly Option[] | undefined,
): readonly string[] {
  // A sentence may hold a semicolon, and an empty one keeps the place of a translation that there is not.
  if (field.isListOfWordings) return [tidied(typed)];
  const pieces = field.isList
    ? typed.split(WITHOUT_COMMA.includes(input.kind) ? /[,;\n]/u : /[;\n]/u)
    : [typed];
  return pieces
    .map((piece) => tidied(field.isList ? piece.replace(/^\s*[-*]\s+/u, '') : piece))
    .filter((piece) => piece !== '')
    .flatMap((piece) => {
      // Where nothing may stand for it, who does not know leaves the field out.
      if (isUnknown(piece)) return field.mayBeUnknown ? UNKNOWN : [];
      if (input.kind === 'date' || input.kind === 'day') return dateIn(piece) ?? piece;
      if (IS_NUMBER.test(key)) return bareNumber(piece);
      if (input.kind === 'phone') return domesticPhone(piece) ?? piece;
      return options ? (chosen(piece, options) ?? piece) : piece;
    });
}

/** The number of a decision without “QĐ số” before it; what says more stays whole. */
function bareNumber(typed: string): string {
  const { number, date, issuer } = decisionIn(typed);
  return date === undefined && issuer === undefined ? number : typed;
}

const isUnknown = (typed: string) => saysUnknown(typed) || UNKNOWN_OPTIONS.includes(fold(typed));

/** The value of the one option that someone means; undefined where none or several fit. */
function chosen(typed: string, options: readonly Option[]): string | undefined {
  const { kind, values } = findAmong(typed, options);
  return kind === 'found' ? values[0] : undefined;
}

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
