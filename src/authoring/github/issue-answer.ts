/*
 * The life of a form, from GitHub to the answer below it:
 * 1. `form-template.ts` asks the questions of `form-questions.ts` and of the fields; GitHub makes a text of the answers.
 * 2. `issue-form.ts` reads that text back: answers by their headings, files that were dropped into it apart.
 * 3. `proposal/typed-answers.ts` understands the answers, `proposal/decision-source.ts` the decision that they name.
 * 4. A new entry is drafted here, a new certificate put into its product’s file by `certification-update.ts`: both are
 *    proposals, which nobody writes.
 * 5. Here the check judges them, and the answer says what it found, in words of `words.ts`, with the texts to copy.
 */
import { visible } from '../../text/quote.ts';
import type { Entries } from '../../entries/read-entries.ts';
import type { CalendarDay } from '../../catalog/certification/calendar-day.ts';
import type { Language } from '../../catalog/site.ts';
import { ISSUE_WORDS } from './words.ts';
import { proposalOf, similarTo } from '../proposal/proposal.ts';
import { inPeoplesWords } from '../proposal/questions.ts';
import { attachedFiles, formAnswers, formReading } from './issue-form.ts';
import { proposedDraft } from '../proposal/draft.ts';
import { problemsOf } from '../proposal/judged-draft.ts';
import { inVietnamese, readAnswers } from '../proposal/typed-answers.ts';
import { findEntry, shownEntry } from '../proposal/find-entry.ts';
import { hasErrors, type Problem, shortened } from '../../entries/problems/problem.ts';
import { fieldOf, type Path } from '../../entries/problems/position.ts';
import { FIELD } from '../../entries/schemas/faults.ts';
import { knownProducer } from '../../entries/rules/known-producer.ts';
import { unpublishedSlugs } from '../../entries/rules/unpublished-slugs.ts';
import { reportText } from '../../entries/problems/report-text.ts';
import {
  certificationUpdate,
  type FormProposal,
  issueHints,
  recognitionTexts,
} from './certification-update.ts';
import { deniedAnswer } from '../revocation/revocation.ts';
import { WHICH_ENTRY } from './form-questions.ts';
import { withDecision } from '../proposal/decision-source.ts';

/** A text as a block of Markdown that shows it letter by letter, whatever it holds: nothing in it can end the block. */
export function fenced(text: string, language = 'text'): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/gu)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const lines = text.replace(/\n$/u, '').split('\n').map(visible);
  return [`${fence}${language}`, ...lines, fence].join('\n');
}

/** The command that makes, of the same form, the producer whom a proposed product names and the catalogue lacks. */
function firstToMake({ products, producers }: Entries, slug: string): readonly string[] {
  const producer = products.get(slug)?.fields?.producer;
  const isMissing = typeof producer === 'string' && !producers.has(producer);
  return isMissing ? ['npm run new -- producer --from-issue noi-dung.md'] : [];
}

/** What a comment can hold, with room for our own words. */
const LONGEST_TEXT = 20_000;

/** Nobody mends more in one go, and a body of nonsense must not flood the thread. */
const MOST_LINES = 20;

/** Who reads the answer, and what it is compared with. */
interface Reading {
  readonly entries: Entries;
  readonly today: CalendarDay;
  readonly lang: Language;
}

/**
 * The answer to an issue, in Markdown: what the check says of the entry that its form proposes, and the entry's text.
 * Empty where the issue is none of our forms. Whatever strangers wrote stands in blocks that nothing can leave.
 */
export function issueAnswer(body: string, reading: Reading): string {
  const parts = answerParts(body, reading);
  if (parts.length === 0) return '';
  const { title, thanks } = ISSUE_WORDS[reading.lang];
  return `${[`### ${title}`, ...parts, thanks].join('\n\n')}\n`;
}

function answerParts(body: string, reading: Reading): readonly string[] {
  const { entries, today, lang } = reading;
  const reported = formAnswers(body, [], [WHICH_ENTRY.label]).typed.get(WHICH_ENTRY.label);
  if (reported !== undefined) {
    const meant = (['product', 'producer'] as const).flatMap((kind) => {
      const { kind: verdict, values } = findEntry(kind, { called: reported }, entries);
      return verdict === 'found' ? [shownEntry(kind, values[0], entries)] : [];
    });
    const [entry, ...others] = meant;
    const words = ISSUE_WORDS[lang];
    return [entry && others.length === 0 ? words.reported(entry.file) : words.reportedUnknown];
  }
  const update = certificationUpdate(body, entries, today, lang);
  if (update) return judged(update, reading);
  const { kind, typed, faults } = formReading(body);
  if (kind === undefined) return [];
  const files = attachedFiles(typed);
  const denied = deniedAnswer(recognitionTexts(files.typed));
  const read = readAnswers(kind, files.typed, entries, lang);
  const whole = inVietnamese(kind, read);
  const decision = withDecision(whole, entries, today);
  const { answers, draft: source, others } = decision;
  const draft = proposedDraft(kind, answers, entries);
  const drafts = [...(source ? [source] : []), draft];
  const proposal = proposalOf(drafts, similarTo(kind, answers, entries), [
    ...faults,
    ...(denied ? [denied] : []),
  ]);
  const parts = judged({ ...proposal, others, hints: issueHints(decision, files) }, reading);
  const isTranslated = whole.size === read.size;
  return isTranslated ? parts : [...parts, ISSUE_WORDS[lang].untranslated];
}

function judged(
  { drafts, others, faults, notes, hints }: FormProposal,
  { entries, today, lang }: Reading,
): readonly string[] {
  const words = ISSUE_WORDS[lang];
  const unread = faults.map(({ message, remedy }) => `${message[lang]}\n  → ${remedy[lang]}`);
  const draft = drafts.at(-1);
  if (!draft || unread.length > 0) return [words.unreadable, fenced(firstOf(unread, lang))];
  const doubts = notes.map((note) => note[lang]);
  const found = problemsOf(drafts, entries, today);
  const commands = firstToMake(found.entries, draft.slug);
  const isForOthers = ({ code, path = [] }: Problem) =>
    // Whoever records the addresses is told by the check itself.
    code === unpublishedSlugs.code ||
    (code === knownProducer.code && commands.length > 0) ||
    // The hint says it better: the list of sources itself is at fault where there is none.
    (hints.includes('needsNumber') && code === FIELD && isListOfSources(path));
  const told = shortened(found.problems.filter((problem) => !isForOthers(problem)));
  const problems = told.map((problem) => ({
    ...problem,
    heading: undefined,
    message: inPeoplesWords(problem, problem.file.slice(entries.tree.label.length + 1)),
  }));
  const isDone = [problems, doubts, hints.filter((hint) => hint !== 'attached')].every(
    ({ length }) => length === 0,
  );
  const accepted = [words.accepted, ...(isDone ? [words.nothingMore] : [])].join(' ');
  return [
    ...(hasErrors(problems) ? [words.refused] : hints.includes('needsNumber') ? [] : [accepted]),
    ...hints.map((hint) => words[hint]),
    ...(problems.length > 0 ? [fenced(reportText(found.entries, problems, lang))] : []),
    ...(commands.length > 0 ? [words.firstMake, fenced(commands.join('\n'))] : []),
    ...(doubts.length > 0 ? [words.similar, fenced(firstOf(doubts, lang))] : []),
    ...(others.length > 0 ? [words.otherSources, fenced(firstOf(others, lang))] : []),
    ...drafts.flatMap(({ kind, path, text }) => [
      words.text(`${entries.tree.label}/${path}`),
      text.length <= LONGEST_TEXT
        ? fenced(text, kind === 'product' ? 'yaml' : 'json')
        : words.tooLong,
    ]),
  ];
}

const isListOfSources = (path: Path) =>
  fieldOf(path) === 'certifications.sources' && path.at(-1) === 'sources';

/** The lines without repetitions, at most so many, and how many more there are. */
function firstOf(lines: readonly string[], lang: Language): string {
  const all = [...new Set(lines)];
  const left = all.length - MOST_LINES;
  return [...all.slice(0, MOST_LINES), ...(left > 0 ? [ISSUE_WORDS[lang].more(left)] : [])].join(
    '\n',
  );
}
