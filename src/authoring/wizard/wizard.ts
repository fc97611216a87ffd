/*
 * The life of an answer, from a person to a file of the catalogue:
 * 1. `proposal/questions.ts` makes the questions of the fields. An answer comes from a flag (`new-command.ts`), from a
 *    form (`github/issue-form.ts`) or from the conversation (`ask-entry.ts`, `ask-question.ts`, `photos.ts`).
 * 2. `proposal/typed-answers.ts` understands it as the file writes it: names of entries, dates, words of vocabularies.
 * 3. In the conversation `proposal/draft.ts` lets the check judge it at once, so that it can be given anew; entries that
 *    it may be about already are found by `proposal/find-entry.ts`.
 * 4. `proposal/entry-text.ts` writes all answers of an entry as its file. The drafts are a proposal, which the command
 *    lets the check judge as a whole, and `proposal/write-files.ts` writes.
 */
import { log } from '@clack/prompts';
import type { CalendarDay } from '../../catalog/certification/calendar-day.ts';
import { NEW_ENTRY_WORDS } from './words.ts';
import { isSlug, slugOf } from '../../text/slug.ts';
import type { Entries } from '../../entries/read-entries.ts';
import { visible } from '../../text/quote.ts';
import { type Answers, STORY, withAnswer } from '../proposal/answers.ts';
import { askEntry, askKind } from './ask-entry.ts';
import { askRevocation } from './ask-revocation.ts';
import type { Interview } from './interview.ts';
import { attachedFiles, formReading, type FormReading } from '../github/issue-form.ts';
import { type OpenFile, proposedDraft, UNNAMED } from '../proposal/draft.ts';
import { withDraft } from '../proposal/judged-draft.ts';
import { fileReport, givenPhotos } from './photos.ts';
import { type NewCommand, typedAnswers } from './new-command.ts';
import { askYesNo, Back, Stopped } from './prompts.ts';
import type { NewKind } from '../proposal/questions.ts';
import { readAnswers, unanswered } from '../proposal/typed-answers.ts';
import { isTaken } from '../proposal/suggested-slug.ts';
import { type EntryProposal, proposalOf, similarTo } from '../proposal/proposal.ts';
import { PROOF, withDecision } from '../proposal/decision-source.ts';

/** What the command meets: the catalogue, the form and the story it names, and whether a person can answer. */
interface Surroundings {
  readonly entries: Entries;
  readonly body: string | undefined;
  readonly story: string | undefined;
  readonly open: OpenFile;
  readonly isTerminal: boolean;
  readonly today: CalendarDay;
}

/** What is to be written; its notes are questions that nobody was there to answer. */
export interface NewEntry extends EntryProposal {
  /** Whether a file that is there is changed: a revocation belongs into its product’s. */
  readonly replaces?: boolean;
  readonly today: CalendarDay;
}

/**
 * The drafts that a command asks for; what is missing is asked where a person can answer. Throws a RangeError for a
 * wrong command, and Stopped where nothing is to be written.
 */
export async function newEntry(command: NewCommand, around: Surroundings): Promise<NewEntry> {
  const { lang, slug } = command;
  const { entries, body, story, open, isTerminal, today } = around;
  const proposal = body === undefined ? undefined : readableProposal(body, command);
  const { isAnnotated } = command;
  const drafted = { entries, drafts: [], beside: new Map(), isAnnotated };
  const interview: Interview = { ...drafted, open, today, lang };
  const kind =
    command.kind ??
    proposal?.kind ??
    (await fromTheFirst(lang, () => kindFor(command, isTerminal)));
  if (kind === 'revocation') {
    const revoked = await fromTheFirst(lang, () => askRevocation(interview));
    interview.drafts.push(...revoked.drafts);
    await fromTheFirst(lang, () => askWhetherToWrite(interview, command));
    return { ...revoked, today, replaces: true };
  }
  judgeSlug(command, kind, entries);
  const formed = attachedFiles(proposal?.typed ?? new Map<string, string>()).typed;
  const flags = givenPhotos(typedAnswers(command, kind), lang, open);
  interview.beside = flags.beside;
  const typed = new Map([...formed, ...flags.typed]);
  if (story !== undefined && kind !== 'product') {
    const { unknownFlag, kinds } = NEW_ENTRY_WORDS[lang];
    throw new RangeError(unknownFlag('story-file', kinds[kind]));
  }
  const read = readAnswers(kind, typed, entries, lang);
  const fields = body === undefined || kind !== 'product' ? read : withItsDecision(interview, read);
  const answers = story === undefined ? fields : withAnswer(fields, STORY, [story]);
  const missing = unanswered(kind, answers);
  if (missing.length > 0 && isTerminal) {
    log.info(NEW_ENTRY_WORDS[lang].keys);
    await fromTheFirst(lang, () =>
      askEntry(interview, kind, answers, slug, () => askWhetherToWrite(interview, command)),
    );
    return { ...proposalOf(interview.drafts), today };
  }
  // What a form lacks is a fault of the entry, told with all others.
  if (missing.length > 0 && body === undefined) {
    const flags = missing.map(({ flag }) => `--${flag}`).join(' ');
    throw new RangeError(NEW_ENTRY_WORDS[lang].noTerminal(flags));
  }
  const drafts = [
    ...interview.drafts,
    proposedDraft(kind, answers, interview.entries, slug, interview.beside, isAnnotated),
  ];
  return { ...proposalOf(drafts, similarTo(kind, answers, entries)), today };
}

/** Asks anew, from the first question on, where somebody went back beyond it. */
async function fromTheFirst<Answer>(
  lang: NewCommand['lang'],
  ask: () => Promise<Answer>,
): Promise<Answer> {
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof Back)) throw error;
      log.info(NEW_ENTRY_WORDS[lang].first);
    }
  }
}

/** The answers of a form, the decision of which it tells among the sources; one that is new is drafted first. */
function withItsDecision(interview: Interview, read: Answers): Answers {
  const { answers, draft, others } = withDecision(read, interview.entries, interview.today);
  if (draft) {
    interview.entries = withDraft(interview.entries, draft, interview.today).entries;
    interview.drafts.push(draft);
  }
  const sources = [...(answers.get(PROOF) ?? []), ...others];
  return sources.length === 0 ? answers : withAnswer(answers, PROOF, sources);
}

function readableProposal(body: string, { kind, lang }: NewCommand): FormReading {
  const proposal = formReading(body, kind);
  if (proposal.faults.length === 0) return proposal;
  const told = proposal.faults.map(
    ({ message, remedy }) => `${message[lang]}\n  → ${remedy[lang]}`,
  );
  throw new Stopped(told.join('\n'));
}

async function kindFor({ lang }: NewCommand, isTerminal: boolean): Promise<NewKind | 'revocation'> {
  if (isTerminal) return askKind(lang);
  const { usage, help } = NEW_ENTRY_WORDS[lang];
  throw new RangeError(`${usage}\n${help}`);
}

/** A slug becomes a path, so nothing else may come through; an entry that exists is never written again. */
function judgeSlug({ slug, lang }: NewCommand, kind: NewKind, entries: Entries): void {
  if (slug === undefined) return;
  const { badSlug, takenSlug } = NEW_ENTRY_WORDS[lang];
  if (!isSlug(slug)) throw new RangeError(`--slug: ${badSlug(slugOf(slug) || UNNAMED)}`);
  if (isTaken(kind, slug, entries)) throw new Stopped(`--slug ${slug}: ${takenSlug}`);
}

async function askWhetherToWrite(
  { drafts, entries, lang }: Interview,
  { isDryRun }: NewCommand,
): Promise<void> {
  const { write, cancelled } = NEW_ENTRY_WORDS[lang];
  if (isDryRun) return;
  for (const draft of drafts) {
    const lines = draft.text.split('\n').filter((line) => !line.startsWith('#'));
    const others = fileReport(draft, entries.tree.label, true, lang);
    log.message([draft.path, ...lines, ...others].map(visible));
  }
  const files = drafts.map(({ path }) => path).join(', ');
  if (!(await askYesNo(lang, write(files)))) throw new Stopped(cancelled);
}
