import { log } from '@clack/prompts';
import { NEW_ENTRY_WORDS } from './words.ts';
import { UNKNOWN } from '../../entries/schemas/scalar.ts';
import { writtenExample } from '../proposal/written-value.ts';
import { ANSWER_WORDS, withAnswer, type Answers } from '../proposal/answers.ts';
import type { Interview } from './interview.ts';
import { interpreted } from '../proposal/typed-answers.ts';
import { objectionTo } from '../proposal/judged-draft.ts';
import { optionsFor } from '../proposal/options.ts';
import { askOption, askText, askYesNo, Back, type Extra } from './prompts.ts';
import type { NewKind, Question } from '../proposal/questions.ts';

/** What people choose instead of one of the options. */
const [SKIP, ANOTHER] = ['', '+'];

/** Writes another entry, of which perhaps the name is known, and gives its slug. */
export type WriteAnother = (kind: NewKind, name: string) => Promise<string>;

/** The answers with that of one more question, unless it is skipped. */
export async function askInto(
  interview: Interview,
  kind: NewKind,
  question: Question,
  answers: Answers,
  writeAnother: WriteAnother,
): Promise<Answers> {
  const given = await askQuestion(interview, kind, question, answers, writeAnother);
  return given.length === 0 ? answers : withAnswer(answers, question.key, given);
}

/** Asks one question until the check has nothing against the answer; an empty answer skips it. */
async function askQuestion(
  interview: Interview,
  kind: NewKind,
  question: Question,
  answers: Answers,
  writeAnother: WriteAnother,
): Promise<readonly string[]> {
  const { lang, today } = interview;
  const objection = (given: readonly string[]) => {
    const fault = objectionTo(kind, question, given, answers, interview.entries, today);
    return fault && `${fault.message[lang]} ${fault.remedy[lang]}`;
  };
  const options = optionsFor(question, interview.entries, answers, lang);
  if (!options) return typedAnswer(interview, question, objection);
  if (options.length === 0 && !question.isRequired) return [];
  const { more, value: anyValue, kinds } = NEW_ENTRY_WORDS[lang];
  const isReference = canBeWritten(question);
  const what = isReference ? kinds[anotherKind(question)] : anyValue;
  const chosen: string[] = [];
  for (;;) {
    const value = await askOption(
      lang,
      headingOf(question, interview),
      (optionsFor(question, interview.entries, answers, lang) ?? []).filter(
        (option) => !chosen.includes(option.value),
      ),
      extraOptions(question, interview),
    );
    if (value === SKIP) return chosen;
    const given =
      isReference && value.startsWith(ANOTHER)
        ? await another(writeAnother, anotherKind(question), value.slice(ANOTHER.length))
        : value;
    if (given === undefined) continue;
    const fault = objection([...chosen, given]);
    if (fault === undefined) chosen.push(given);
    else log.error(fault);
    if (fault !== undefined) continue;
    if (!question.field.isList || !(await askYesNo(lang, more(what), false))) return chosen;
  }
}

/** The slug of another entry that is written first; undefined where somebody comes back from its first question. */
async function another(
  writeAnother: WriteAnother,
  kind: NewKind,
  name: string,
): Promise<string | undefined> {
  try {
    return await writeAnother(kind, name);
  } catch (error) {
    if (error instanceof Back) return undefined;
    throw error;
  }
}

async function typedAnswer(
  { lang }: Interview,
  question: Question,
  objection: (given: readonly string[]) => string | undefined,
): Promise<readonly string[]> {
  const { needed, example } = NEW_ENTRY_WORDS[lang];
  const shown = exampleOf(question);
  const typed = await askText(lang, headingOf(question, { lang }), {
    ...(shown !== undefined && { placeholder: example(shown) }),
    validate(text) {
      const given = interpreted(question, text, undefined).filter((one) => one !== '');
      if (given.length === 0) return question.isRequired ? needed : undefined;
      return objection(given);
    },
  });
  return interpreted(question, typed, undefined).filter((one) => one !== '');
}

function headingOf(
  { label, hint, field, input, isRequired }: Question,
  { lang }: Pick<Interview, 'lang'>,
): string {
  const { optional, listHint } = NEW_ENTRY_WORDS[lang];
  const isOne = !field.isList || field.isListOfWordings;
  const isTypedList = !isOne && input.kind !== 'relation' && input.kind !== 'choice';
  const notes = [isRequired ? '' : optional, isTypedList ? listHint : ''].filter(Boolean);
  return `${label[lang]}${notes.length > 0 ? ` (${notes.join('; ')})` : ''}. ${hint[lang]}`;
}

function exampleOf({ field, key }: Question): string | undefined {
  const lang = key.endsWith('.en') ? 'en' : 'vi';
  const { example } = field;
  const isLocal = field.languages.size > 0 && typeof example === 'object';
  const own = isLocal ? (example as Record<string, typeof example>)[lang] : example;
  return own === undefined
    ? undefined
    : [own]
        .flat()
        .map((one) => writtenExample(one, 'yaml'))
        .join('; ');
}

function extraOptions(question: Question, { lang }: Interview): Extra {
  const { input, field, isRequired } = question;
  const { skip, another, anotherNamed, kinds } = NEW_ENTRY_WORDS[lang];
  const { unknown } = ANSWER_WORDS[lang];
  const option = (value: string, label: string) => ({ value, label, names: [] });
  const isWord = input.kind === 'choice' && input.words.includes(UNKNOWN);
  const other = (typed: string) => {
    const kind = kinds[anotherKind(question)];
    const label = typed === '' ? another(kind) : anotherNamed(kind, typed);
    return option(`${ANOTHER}${typed}`, label);
  };
  return {
    // Enter alone skips, as it does everywhere.
    first: isRequired ? [] : [option(SKIP, skip)],
    last: (typed) => [
      ...(canBeWritten(question) ? [other(typed)] : []),
      ...(field.mayBeUnknown && !isWord ? [option(UNKNOWN, unknown)] : []),
    ],
  };
}

function canBeWritten({ input }: Pick<Question, 'input'>): boolean {
  return input.kind === 'relation' && (input.to === 'producers' || input.to === 'sources');
}

function anotherKind({ input }: Pick<Question, 'input'>): NewKind {
  return input.kind === 'relation' && input.to === 'producers' ? 'producer' : 'source';
}
