import type { CalendarDay } from '../../catalog/certification/calendar-day.ts';
import { type AttachedFiles, attachedFiles, formAnswers } from './issue-form.ts';
import { type WithDecision, withDecision } from '../proposal/decision-source.ts';
import { mayBeSameDay } from '../../catalog/certification/calendar-day.ts';
import type { Language } from '../../catalog/site.ts';
import { showDate } from '../../i18n/dates.ts';
import { ISSUE_WORDS } from './words.ts';
import type { Entries } from '../../entries/read-entries.ts';
import type { Name } from '../../text/local-text.ts';
import { ENTRY_FORMS } from '../../entries/schemas/entry-kinds.ts';
import { quoted } from '../../text/quote.ts';
import { slugOf } from '../../text/slug.ts';
import type { Draft } from '../proposal/draft.ts';
import { entryValue } from '../proposal/entry-text.ts';
import {
  type EntryProposal,
  type Fault,
  proposalOf,
  withdrawnFault,
} from '../proposal/proposal.ts';
import { readAnswers } from '../proposal/typed-answers.ts';
import {
  CERTIFICATION_QUESTIONS,
  REVOKES,
  WHAT_DECIDED,
  WHICH_PRODUCT,
  WHY_REVOKED,
} from './form-questions.ts';
import { deniedAnswer, revocation } from '../revocation/revocation.ts';
import { findEntry, type Match } from '../proposal/find-entry.ts';
import { withCertification } from '../proposal/edited-entry.ts';

const HINTS = ['needsNumber', 'daysDiffer', 'unfinishedUpload', 'attached'] as const;

/** What an answer says to the writer of a form besides what the check says. */
export type IssueHint = (typeof HINTS)[number];

/** What would help on whoever told so of a decision and dropped these files. */
export function issueHints(
  { needsNumber, daysDiffer }: WithDecision,
  { hasFiles, isUploading }: AttachedFiles,
): readonly IssueHint[] {
  const hints = { needsNumber, daysDiffer, unfinishedUpload: isUploading, attached: hasFiles };
  return HINTS.filter((hint) => hints[hint]);
}

/** The recognitions on file that were decided on the day of which a form tells, a sentence each. */
function knownRecognitions(
  decided: string | undefined,
  slug: string,
  { products }: Entries,
): readonly Name[] {
  const { complete, file = '' } = products.get(slug) ?? {};
  return (complete?.certifications ?? []).flatMap(({ stars, decided: known }) => {
    if (!decided || !known || !mayBeSameDay(known, decided)) return [];
    return [
      inBoth(({ knownRecognition }, lang) =>
        knownRecognition(file, showDate(known, lang), String(stars ?? '?')),
      ),
    ];
  });
}

/** What a form proposes: an entry behind the source of its decision, where that is not on file, or why not. */
export interface FormProposal extends EntryProposal {
  /** What else was told as a source. */
  readonly others: readonly string[];
  /** What would help the writer of the form on. */
  readonly hints: readonly IssueHint[];
}

/**
 * What a form about a new certificate proposes: the product's file with one more recognition. Its notes tell those on
 * file that may be the same. Undefined where the text is no such form.
 */
export function certificationUpdate(
  body: string,
  entries: Entries,
  today: CalendarDay,
  lang: Language,
): FormProposal | undefined {
  const { typed, faults } = formAnswers(body, CERTIFICATION_QUESTIONS, OWN_LABELS);
  const wanted = typed.get(WHICH_PRODUCT.label);
  if (wanted === undefined) return undefined;
  const meant = findEntry('product', { called: wanted }, entries);
  if (meant.kind !== 'found') return refused([...faults, noProduct(wanted, meant, entries)]);
  const [slug] = meant.values;
  const withdrawn = withdrawnFault('product', slug, entries);
  if (withdrawn) return refused([...faults, withdrawn]);
  const path = ENTRY_FORMS.product.pathOf(slug);
  const files = attachedFiles(typed);
  const read = readAnswers('product', files.typed, entries, lang);
  const decision = withDecision(read, entries, today);
  if (typed.get(WHAT_DECIDED.label) === REVOKES) {
    const told = read.get('certifications.sources') ?? [];
    const url = told.find((text) => text.includes('://') && !entries.sources.has(text));
    const asked = { slug, reason: typed.get(WHY_REVOKED.label), url, faults };
    return { ...revokedByForm(asked, decision, entries), hints: issueHints(decision, files) };
  }
  const denied = deniedAnswer(recognitionTexts(files.typed));
  if (denied) return refused([...faults, denied]);
  const { answers, draft: source, others } = decision;
  const { certifications } = entryValue(ENTRY_FORMS.product.fields, answers);
  const before = new TextDecoder().decode(entries.tree.files.get(path)?.bytes);
  const [item = {}] = Array.isArray(certifications) ? certifications : [];
  const text = withCertification(before, item);
  if (text === undefined) return refused([...faults, otherwise(path)]);
  const notes = [
    ...understoodAs(wanted, meant, entries),
    ...knownRecognitions(answers.get('certifications.decided')?.[0], slug, entries),
  ];
  const draft: Draft = { kind: 'product', slug, path, text };
  const proposal = proposalOf([...(source ? [source] : []), draft], notes, faults);
  return { ...proposal, others, hints: issueHints(decision, files) };
}

/** The headings of what the form asks besides the fields. */
const OWN_LABELS = [WHICH_PRODUCT, WHAT_DECIDED, WHY_REVOKED].map(({ label }) => label);

/** Everything that is typed of a recognition. */
export function recognitionTexts(typed: ReadonlyMap<string, readonly string[]>): string[] {
  return [...typed].flatMap(([key, texts]) => (key.startsWith('certifications.') ? texts : []));
}

/** What a form tells of a revocation besides its decision. */
interface ToldRevocation {
  readonly slug: string;
  readonly reason: string | undefined;
  readonly url: string | undefined;
  readonly faults: readonly Fault[];
}

function revokedByForm(
  { slug, reason, url, faults }: ToldRevocation,
  { answers, others }: WithDecision,
  entries: Entries,
): Omit<FormProposal, 'hints'> {
  const one = (key: string) => answers.get(`certifications.${key}`)?.[0];
  const sources = (answers.get('certifications.sources') ?? []).filter((id) =>
    entries.sources.has(id),
  );
  const facts = { on: one('decided'), number: one('number'), issuer: one('issuer'), reason, url };
  const proposal = revocation(slug, { ...facts, sources }, entries);
  return { ...proposal, faults: [...faults, ...proposal.faults], others };
}

function refused(faults: readonly Fault[]): FormProposal {
  return { ...proposalOf([], [], faults), others: [], hints: [] };
}

/** A name that several products answer to is no certain one. */
function understoodAs(
  typed: string,
  { values: [slug], alike }: Extract<Match, { kind: 'found' }>,
  entries: Entries,
): Name[] {
  const [own = slug] = namesOf([slug], entries);
  const others = namesOf(alike, entries).filter((name) => name !== own);
  const isCertain = slugOf(typed).endsWith(slugOf(own)) || typed.includes(`/${slug}`);
  if (isCertain || others.length === 0) return [];
  const told = others.map(quoted).join(', ');
  return [inBoth((words) => words.understoodAs(quoted(own), told))];
}

function namesOf(slugs: readonly string[], { products }: Entries): string[] {
  return slugs.flatMap((slug) => products.get(slug)?.complete?.name.vi ?? []);
}

function noProduct(typed: string, { values }: Match, entries: Entries): Fault {
  const names = namesOf(values, entries).map(quoted).join(', ');
  return {
    message: inBoth((words) => words.noProduct(quoted(typed))),
    remedy: inBoth(({ nameAsInCatalogue, nameLike }) =>
      names === '' ? nameAsInCatalogue : `${nameLike(names)} ${nameAsInCatalogue}`,
    ),
  };
}

function otherwise(path: string): Fault {
  return {
    message: inBoth(({ otherList }) => otherList(path)),
    remedy: inBoth(({ writeByHand }) => writeByHand),
  };
}

function inBoth(say: (words: (typeof ISSUE_WORDS)['vi'], lang: Language) => string): Name {
  return { vi: say(ISSUE_WORDS.vi, 'vi'), en: say(ISSUE_WORDS.en, 'en') };
}
