import { ISSUE_BODY_WORDS } from '../../i18n/issue-body-words.ts';
import { fold } from '../../text/fold.ts';
import type { Name } from '../../text/local-text.ts';
import { visible } from '../../text/quote.ts';
import { isAnswered, issueFormAnswers } from './issue-form.ts';
import { NEW_KINDS, questionsFor, type NewKind, type Question } from './questions.ts';

/** No form needs more; GitHub itself stops at 65,536 characters. */
const LARGEST_BODY = 200_000;

/** What an issue form proposes: typed answers by the key of their question, or why it can't be read. */
export interface IssueProposal {
  readonly kind: NewKind | undefined;
  readonly typed: ReadonlyMap<string, string>;
  readonly faults: readonly { readonly message: Name; readonly remedy: Name }[];
}

/** Reads an issue form whose headings are the labels of the fields, in either language. */
export function issueProposal(body: string, wanted?: NewKind): IssueProposal {
  if (body.length > LARGEST_BODY) return unreadable(fault('bodyTooLarge', 'shortenBody'));
  const kind = wanted ?? NEW_KINDS.find((one) => mentions(body, questionsFor(one)[0]));
  if (kind === undefined) return unreadable(fault('noKindInBody', 'keepHeadings'));
  return { kind, ...formAnswers(body, questionsFor(kind)) };
}

/** What a form answers of these questions and under the other headings that it has. */
export function formAnswers(
  body: string,
  asked: readonly Question[],
  others: readonly string[] = [],
): Pick<IssueProposal, 'typed' | 'faults'> {
  const questions = new Map(
    asked.flatMap((question) => labelsOf(question).map((label) => [label, question] as const)),
  );
  const known = [...questions.keys(), ...others.map(fold)];
  const { answers, repeated } = issueFormAnswers(body, (label) => known.includes(fold(label)));
  const typed = [...answers].map(([label, answer]) => {
    const question = questions.get(fold(label));
    return question
      ? ([question.key, ownAnswer(question, answer)] as const)
      : ([label, upToNextHeading(answer)] as const);
  });
  return {
    typed: new Map(typed.filter(([, answer]) => isAnswered(answer))),
    faults: repeated.map(twice),
  };
}

/** Forms ask more than the fields; only in a long text may a line that looks like a heading be part of the answer. */
function ownAnswer({ input }: Question, answer: string): string {
  return input.kind === 'long-text' ? answer : upToNextHeading(answer);
}

const upToNextHeading = (answer: string) => answer.replace(/\n### [\s\S]*/u, '').trim();

const unreadable = (reason: IssueProposal['faults'][number]): IssueProposal => ({
  ...{ kind: undefined, typed: new Map(), faults: [reason] },
});

function fault(message: 'bodyTooLarge' | 'noKindInBody', remedy: 'shortenBody' | 'keepHeadings') {
  const { vi, en } = ISSUE_BODY_WORDS;
  return {
    message: { vi: vi[message], en: en[message] },
    remedy: { vi: vi[remedy], en: en[remedy] },
  };
}

function twice(heading: string) {
  const { vi, en } = ISSUE_BODY_WORDS;
  const shown = visible(heading);
  return {
    message: { vi: vi.headingTwice(shown), en: en.headingTwice(shown) },
    remedy: { vi: vi.keepOneHeading, en: en.keepOneHeading },
  };
}

function mentions(body: string, question: Question | undefined): boolean {
  if (!question) return false;
  const labels = labelsOf(question);
  return issueFormAnswers(body, (label) => labels.includes(fold(label))).answers.size > 0;
}

/** The headings under which a form may ask the question. */
function labelsOf({ label, field, key }: Question): string[] {
  const columns = key.endsWith('.en') ? [] : (field.columns ?? []);
  return [label.vi, label.en, ...columns].map(fold);
}
