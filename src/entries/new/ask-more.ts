import { NEW_ENTRY_WORDS } from '../../i18n/new-entry-words.ts';
import type { Field } from '../fields/field.ts';
import { groupsAnswered, STORY, withAnswer, type Answers } from './answers.ts';
import { askInto, type WriteAnother } from './ask-question.ts';
import type { Asking } from './asking.ts';
import { storyObjection } from './objection.ts';
import { askLines, askOption, askYesNo } from './prompts.ts';
import { groupsFor, questionsFor, type Group, type NewKind, type Question } from './questions.ts';

/** Fewer offers are not worth a question. */
const FEWEST = 2;

/** Lets people choose what else a source says, and asks for that alone. */
export async function askMore(
  asking: Asking,
  kind: NewKind,
  given: Answers,
  writeAnother: WriteAnother,
): Promise<Answers> {
  const { whatElse, nothingElse } = NEW_ENTRY_WORDS[asking.lang];
  const ask = async (answers: Answers, questions: readonly Question[]) => {
    let grown = answers;
    for (const question of questions) {
      grown = await askInto(asking, kind, question, grown, writeAnother);
    }
    return grown;
  };
  let answers = given;
  for (;;) {
    const offers = offersFor(asking, kind, answers, ask);
    // A source is written on the way to something else: what little is left can be added in its file.
    if (offers.length < FEWEST) return answers;
    const options = offers.map(({ label }, index) => ({ value: `${index}`, label, names: [] }));
    const done = { value: '', label: nothingElse, names: [] };
    const chosen = await askOption(asking.lang, whatElse, [], {
      first: [done],
      last: () => options,
    });
    if (chosen === '') return answers;
    answers = (await offers[Number(chosen)]?.ask(answers)) ?? answers;
  }
}

/** What may be chosen, and how it is asked for. */
interface Offer {
  readonly label: string;
  readonly ask: (answers: Answers) => Promise<Answers>;
}

type Ask = (answers: Answers, questions: readonly Question[]) => Promise<Answers>;

function offersFor(asking: Asking, kind: NewKind, given: Answers, ask: Ask): Offer[] {
  const { lang } = asking;
  const isLeft = ({ path }: Field) =>
    [...given.keys()].every((key) => key !== path && !key.startsWith(`${path}.`));
  const left = questionsFor(kind).filter(
    ({ field, isAsked }) => !isAsked && isLeft(field) && field.key !== STORY_SOURCES,
  );
  const groups = groupsFor(kind).filter(({ field }) => isLeft(field) && field.key !== 'photos');
  return [
    ...[...Map.groupBy(left, ({ field }) => field)].map(([{ label }, questions]) => ({
      label: label[lang],
      ask: (answers: Answers) => ask(answers, questions),
    })),
    ...groups.map((group) => ({
      label: group.field.label[lang],
      ask: (answers: Answers) => askGroups(asking, group, answers, ask),
    })),
    ...(kind === 'product' && !given.has(STORY)
      ? [{ label: NEW_ENTRY_WORDS[lang].story, ask: storyAsker(asking, ask) }]
      : []),
  ];
}

async function askGroups({ lang }: Asking, group: Group, given: Answers, ask: Ask) {
  const { more } = NEW_ENTRY_WORDS[lang];
  const { field, questions } = group;
  const what = field.label[lang].toLowerCase();
  let answers = given;
  do answers = await ask(answers, questions(groupsAnswered(field.path, answers)));
  while (field.isList && (await askYesNo(lang, more(what), false)));
  return answers;
}

const STORY_SOURCES = 'storySources';

function storyAsker({ lang, entries, today }: Asking, ask: Ask): Offer['ask'] {
  return async (answers) => {
    const { story, storyHint } = NEW_ENTRY_WORDS[lang];
    const text = await askLines(lang, `${story}. ${storyHint}`, (typed) => {
      const fault = storyObjection(typed, answers, entries, today);
      return fault && `${fault.message[lang]} ${fault.remedy[lang]}`;
    });
    if (text.trim() === '') return answers;
    const sources = questionsFor('product')
      .filter(({ field }) => field.key === STORY_SOURCES)
      .map((question) => ({ ...question, isRequired: true }));
    return ask(withAnswer(answers, STORY, [text]), sources);
  };
}
