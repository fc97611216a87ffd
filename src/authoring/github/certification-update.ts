import {
  type AttachedFiles,
  attachedFiles,
  formAnswers,
  type IssueProposal,
} from './issue-form.ts';
import { type WithDecision, withDecision } from '../proposal/decision-source.ts';
import { mayBeSameDay } from '../../catalog/certification/calendar-day.ts';
import type { Language } from '../../catalog/site.ts';
import { showDate } from '../../i18n/dates.ts';
import { ISSUE_WORDS } from './words.ts';
import type { Entries } from '../../entries/read/read-entries.ts';
import type { Name } from '../../text/local-text.ts';
import { ENTRY_FORMS } from '../../entries/schemas/entry-kinds.ts';
import { quoted } from '../../text/quote.ts';
import { slugOf } from '../../text/slug.ts';
import type { Draft } from '../proposal/draft.ts';
import { entryValue } from '../proposal/entry-text.ts';
import { readAnswers } from '../proposal/typed-answers.ts';
import { CERTIFICATION_QUESTIONS, WHICH_PRODUCT } from './form-questions.ts';
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
  lang: Language,
): readonly string[] {
  const { complete, file = '' } = products.get(slug) ?? {};
  return (complete?.certifications ?? []).flatMap(({ stars, decided: known }) => {
    if (!decided || !known || !mayBeSameDay(known, decided)) return [];
    const words = ISSUE_WORDS[lang];
    return [words.knownRecognition(file, showDate(known, lang), String(stars ?? '?'))];
  });
}

/** What a form about a new certificate proposes: the product's file with one more recognition, or why not. */
export interface CertificationUpdate {
  readonly draft: Draft | undefined;
  /** The decision as a source, where it is not on file. */
  readonly source: Draft | undefined;
  /** What else was told as a source. */
  readonly others: readonly string[];
  readonly faults: IssueProposal['faults'];
  /** What would help the writer of the form on. */
  readonly hints: readonly IssueHint[];
  /** Recognitions on file that may be the one of which the form tells, a line each. */
  readonly doubts: readonly string[];
}

/** Reads a form about a new certificate; undefined where the text is no such form. */
export function certificationUpdate(
  body: string,
  entries: Entries,
  lang: Language,
): CertificationUpdate | undefined {
  const { typed, faults } = formAnswers(body, CERTIFICATION_QUESTIONS, [WHICH_PRODUCT.label]);
  const wanted = typed.get(WHICH_PRODUCT.label);
  if (wanted === undefined) return undefined;
  const meant = findEntry('product', { called: wanted }, entries);
  if (meant.kind !== 'found') return refused([...faults, noProduct(wanted, meant, entries)]);
  const [slug] = meant.values;
  const path = ENTRY_FORMS.product.pathOf(slug);
  const files = attachedFiles(typed);
  const read = readAnswers('product', files.typed, entries, lang);
  const decision = withDecision(read, entries);
  const { answers, draft: source, others } = decision;
  const { certifications } = entryValue(ENTRY_FORMS.product.fields, answers);
  const before = new TextDecoder().decode(entries.tree.files.get(path)?.bytes);
  const [item = {}] = Array.isArray(certifications) ? certifications : [];
  const text = withCertification(before, item);
  if (text === undefined) return refused([...faults, otherwise(path)]);
  const doubts = [
    ...understoodAs(wanted, meant, entries, lang),
    ...knownRecognitions(answers.get('certifications.decided')?.[0], slug, entries, lang),
  ];
  const draft: Draft = { kind: 'product', slug, path, text };
  return { draft, source, others, faults, doubts, hints: issueHints(decision, files) };
}

function refused(faults: IssueProposal['faults']): CertificationUpdate {
  return { draft: undefined, source: undefined, others: [], faults, doubts: [], hints: [] };
}

/** A name that several products answer to is no certain one. */
function understoodAs(
  typed: string,
  { values: [slug], alike }: Extract<Match, { kind: 'found' }>,
  entries: Entries,
  lang: Language,
): string[] {
  const [own = slug] = namesOf([slug], entries);
  const others = namesOf(alike, entries).filter((name) => name !== own);
  const isCertain = slugOf(typed).endsWith(slugOf(own)) || typed.includes(`/${slug}`);
  if (isCertain || others.length === 0) return [];
  return [ISSUE_WORDS[lang].understoodAs(quoted(own), others.map(quoted).join(', '))];
}

function namesOf(slugs: readonly string[], { products }: Entries): string[] {
  return slugs.flatMap((slug) => products.get(slug)?.complete?.name.vi ?? []);
}

function noProduct(typed: string, { values }: Match, entries: Entries) {
  const names = namesOf(values, entries).map(quoted).join(', ');
  return both(
    ({ noProduct: message }) => message(quoted(typed)),
    ({ nameAsInCatalogue, nameLike }) =>
      names === '' ? nameAsInCatalogue : `${nameLike(names)} ${nameAsInCatalogue}`,
  );
}

function otherwise(path: string) {
  return both(
    ({ otherList }) => otherList(path),
    ({ writeByHand }) => writeByHand,
  );
}

type Words = (typeof ISSUE_WORDS)['vi'];

function both(
  message: (words: Words) => string,
  remedy: (words: Words) => string,
): { message: Name; remedy: Name } {
  const { vi, en } = ISSUE_WORDS;
  return {
    message: { vi: message(vi), en: message(en) },
    remedy: { vi: remedy(vi), en: remedy(en) },
  };
}
