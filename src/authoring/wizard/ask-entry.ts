import { log } from '@clack/prompts';
import { NEW_ENTRY_WORDS } from './words.ts';
import type { Field } from '../../entries/schemas/field.ts';
import { type Answers, groupsAnswered, STORY, withAnswer } from '../proposal/answers.ts';
import { askInto, type WriteAnother } from './ask-question.ts';
import type { Interview } from './interview.ts';
import { type Draft, draftOf } from '../proposal/draft.ts';
import { storyObjection, withDraft } from '../proposal/judged-draft.ts';
import { askLines, askOption, askText, askYesNo, Back, Stopped } from './prompts.ts';
import { inSteps, type Step } from './steps.ts';
import {
  followsFrom,
  type Group,
  groupsFor,
  NEW_KINDS,
  type NewKind,
  type Question,
  questionsFor,
} from '../proposal/questions.ts';
import { isSlug, slugOf } from '../../text/slug.ts';
import { askPhotos } from './photos.ts';
import { didYouMean } from '../proposal/proposal.ts';
import { findEntry, shownEntry } from '../proposal/find-entry.ts';
import { suggestedSlug, isTaken } from '../proposal/suggested-slug.ts';

/** Fewer offers are not worth a question. */
const FEWEST = 2;

/** Lets people choose what else a source says, and asks for that alone. */
async function askMore(
  interview: Interview,
  kind: NewKind,
  given: Answers,
  writeAnother: WriteAnother,
): Promise<Answers> {
  const { whatElse, nothingElse } = NEW_ENTRY_WORDS[interview.lang];
  const ask = async (answers: Answers, questions: readonly Question[]) => {
    let grown = answers;
    for (const question of questions) {
      grown = await askInto(interview, kind, question, grown, writeAnother);
    }
    return grown;
  };
  let answers = given;
  for (;;) {
    const offers = offersFor(interview, kind, answers, ask);
    // A source is written on the way to something else: what little is left can be added in its file.
    if (offers.length < FEWEST) return answers;
    const options = offers.map(({ label }, index) => ({ value: `${index}`, label, names: [] }));
    const done = { value: '', label: nothingElse, names: [] };
    const chosen = await askOption(interview.lang, whatElse, [], {
      first: [done],
      last: () => options,
    });
    if (chosen === '') return answers;
    try {
      answers = (await offers[Number(chosen)]?.ask(answers)) ?? answers;
    } catch (error) {
      // Back from what was chosen is back to the choice.
      if (!(error instanceof Back)) throw error;
    }
  }
}

/** What may be chosen, and how it is asked for. */
interface Offer {
  readonly label: string;
  readonly ask: (answers: Answers) => Promise<Answers>;
}

type Ask = (answers: Answers, questions: readonly Question[]) => Promise<Answers>;

function offersFor(interview: Interview, kind: NewKind, given: Answers, ask: Ask): Offer[] {
  const { lang } = interview;
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
      ask: (answers: Answers) => askGroups(interview, group, answers, ask),
    })),
    ...(kind === 'product' && !given.has(STORY)
      ? [{ label: NEW_ENTRY_WORDS[lang].story, ask: storyAsker(interview, ask) }]
      : []),
  ];
}

async function askGroups({ lang }: Interview, group: Group, given: Answers, ask: Ask) {
  const { more } = NEW_ENTRY_WORDS[lang];
  const { field, questions } = group;
  const what = field.label[lang].toLowerCase();
  let answers = given;
  do answers = await ask(answers, questions(groupsAnswered(field.path, answers)));
  while (field.isList && (await askYesNo(lang, more(what), false)));
  return answers;
}

const STORY_SOURCES = 'storySources';

function storyAsker({ lang, entries, today }: Interview, ask: Ask): Offer['ask'] {
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

/** The answers that may show that the entry exists already. */
const TELLING = ['name.vi', 'title', 'number', 'url'];

/** Asks what kind of entry is to be written, or whether a certificate was revoked. */
export function askKind(lang: Interview['lang']): Promise<NewKind | 'revocation'> {
  const { whichKind, kinds, revocation } = NEW_ENTRY_WORDS[lang];
  const labels = { ...kinds, revocation };
  const options = [...NEW_KINDS, 'revocation' as const].map((kind) => ({
    value: kind,
    label: labels[kind],
    names: [],
  }));
  return askOption(lang, whichKind, options) as Promise<NewKind | 'revocation'>;
}

/**
 * Asks for everything that is not given yet and adds the draft, after those of producers and sources it needs; then
 * whether that is all right. Throws Back where the first question is left backwards.
 */
export async function askEntry(
  interview: Interview,
  kind: NewKind,
  given: Answers,
  wantedSlug?: string,
  confirm?: () => Promise<void>,
): Promise<string> {
  log.step(NEW_ENTRY_WORDS[interview.lang].kinds[kind]);
  const dismissed = new Set<string>();
  const writeAnother: WriteAnother = (other, name) =>
    askEntry(
      interview,
      other,
      new Map(name !== '' && other === 'producer' ? [['name.vi', [name]]] : []),
    );
  /** A step that grows the answers; whoever came back to it finds the entries and drafts as they were before. */
  const step =
    (grow: (answers: Answers) => Promise<Answers>): Step<Known> =>
    async (known) => {
      recall(interview, known);
      return remembered(interview, await grow(known.answers), known.slug);
    };
  const asked = questionsFor(kind).filter(({ isAsked, key }) => isAsked && !given.has(key));
  const isTold = TELLING.some((key) => given.has(key));
  if (isTold) await askWhetherNew(interview, kind, given, dismissed);
  const known = await inSteps(remembered(interview, given, wantedSlug), [
    ...asked.map((question) =>
      step(async (before) => {
        if (followsFrom(before, question)) return before;
        const answers = await askInto(interview, kind, question, before, writeAnother);
        if (TELLING.includes(question.key)) {
          await askWhetherNew(interview, kind, answers, dismissed);
        }
        return answers;
      }),
    ),
    step((answers) => askMore(interview, kind, answers, writeAnother)),
    ...(kind === 'product' ? [step((answers) => askPhotos(interview, answers))] : []),
    async ({ answers, ...rest }) => ({
      ...rest,
      answers,
      slug: wantedSlug ?? (await askSlug(interview, kind, answers)),
    }),
    async (all) => {
      recall(interview, all);
      const { answers, slug = '' } = all;
      const draft = draftOf(kind, slug, answers, interview.beside, interview.isAnnotated);
      interview.entries = withDraft(interview.entries, draft, interview.today).entries;
      interview.drafts.push(draft);
      await confirm?.();
      return all;
    },
  ]);
  return known.slug ?? '';
}

/** What is known between two questions. */
interface Known extends Pick<Interview, 'entries' | 'beside'> {
  readonly drafts: readonly Draft[];
  readonly answers: Answers;
  readonly slug: string | undefined;
}

function remembered(
  { entries, beside, drafts }: Interview,
  answers: Answers,
  slug: string | undefined,
): Known {
  return { entries, beside, drafts: [...drafts], answers, slug };
}

function recall(interview: Interview, { entries, beside, drafts }: Known): void {
  Object.assign(interview, { entries, beside });
  interview.drafts.splice(0, interview.drafts.length, ...drafts);
}

/** A recognition as it is written by hand. */
const CERTIFICATION = `  - stars: 4
    decided: 2026-02-03
    number: 12/QĐ-UBND
    sources: [quyet-dinh-12-2026]`;

async function askWhetherNew(
  { entries, lang }: Interview,
  kind: NewKind,
  answers: Answers,
  dismissed: Set<string>,
): Promise<void> {
  const { editIt, itIsNew, editThere, addThere } = NEW_ENTRY_WORDS[lang];
  for (const slug of findEntry(kind, { answers }, entries).values) {
    const { name, file } = shownEntry(kind, slug, entries);
    if (dismissed.has(file)) continue;
    const choice = await askOption(lang, didYouMean(name, file)[lang], [
      { value: 'new', label: itIsNew, names: [] },
      { value: 'edit', label: editIt, names: [] },
    ]);
    if (choice === 'edit') {
      const lines = kind === 'product' ? `\n${addThere}\n\n${CERTIFICATION}` : '';
      throw new Stopped(editThere(file) + lines);
    }
    dismissed.add(file);
  }
}

function askSlug({ entries, lang }: Interview, kind: NewKind, answers: Answers): Promise<string> {
  const { slug, badSlug, takenSlug } = NEW_ENTRY_WORDS[lang];
  const suggestion = suggestedSlug(kind, answers, entries) ?? '';
  return askText(lang, slug, {
    initialValue: suggestion,
    validate(typed) {
      if (!isSlug(typed)) return badSlug(slugOf(typed) || suggestion);
      return isTaken(kind, typed, entries) ? takenSlug : undefined;
    },
  });
}
