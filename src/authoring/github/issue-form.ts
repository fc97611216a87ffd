import { ISSUE_BODY_WORDS } from './words.ts';
import { fold } from '../../text/fold.ts';
import type { Fault } from '../proposal/proposal.ts';
import { visible } from '../../text/quote.ts';
import { headingsOf } from '../proposal/field-words.ts';
import { NEW_KINDS, type NewKind, type Question, questionsFor } from '../proposal/questions.ts';

/** The text of the issue in the event that GitHub hands to a workflow; empty where there is none. */
export function issueBody(event: string): string {
  const { issue } = JSON.parse(event) as { readonly issue?: { readonly body?: unknown } };
  return typeof issue?.body === 'string' ? issue.body : '';
}

/** A file that was dropped into a form: GitHub writes it as a link or picture. Bounded, for a body may be all brackets. */
const ATTACHED =
  /!?\[[^\]\n]{0,300}\]\(https:\/\/github\.com\/[^)\n]{0,300}\)|<img [^>]{0,1000}>/gu;

/** What GitHub writes while it takes the file. */
const UPLOADING = /<!-- Uploading [^\n]{0,300}-->|!?\[Uploading [^\]\n]{0,300}\]\(\)/gu;

/** The answers of a form as typed, without the files dropped into it: they are proof for the maintainers, and no source. */
export interface AttachedFiles {
  readonly typed: ReadonlyMap<string, readonly string[]>;
  readonly hasFiles: boolean;
  /** Whether the form was sent before GitHub had taken all files. */
  readonly isUploading: boolean;
}

/** Takes the files out of what was typed. */
export function attachedFiles(typed: ReadonlyMap<string, string>): AttachedFiles {
  const texts = [...typed.values()];
  return {
    typed: new Map(
      [...typed].map(([key, text]) => [key, [text.replace(ATTACHED, '').replace(UPLOADING, '')]]),
    ),
    hasFiles: texts.some((text) => text.search(ATTACHED) !== -1),
    isUploading: texts.some((text) => text.search(UPLOADING) !== -1),
  };
}

/** What GitHub writes for a field that was left empty. */
const NO_RESPONSE = '_No response_';

/** Whether something was answered. */
const isAnswered = (text: string) => text !== '' && text !== NO_RESPONSE;

/** The text of an issue form: what was answered under each heading, and the headings that stand there twice. */
export interface IssueForm {
  readonly answers: ReadonlyMap<string, string>;
  readonly repeated: readonly string[];
}

/**
 * Reads the text that GitHub makes of an issue form: headings `### Label`, each with its answer. Only headings of the
 * form count; a line that merely looks like one belongs to the answer. The first answer under a heading is kept.
 */
export function issueFormAnswers(body: string, isHeading: (label: string) => boolean): IssueForm {
  const answers = new Map<string, string>();
  const repeated: string[] = [];
  let lines: string[] = [];
  let heading: string | undefined;
  const close = () => {
    const text = unfenced(lines.join('\n').trim());
    if (heading !== undefined && isAnswered(text)) answers.set(heading, text);
  };
  const headings = new Set<string>();
  for (const line of body.replace(/\r\n?/gu, '\n').split('\n')) {
    const label = /^### (.+)$/u.exec(line)?.[1]?.trim();
    if (label === undefined || !isHeading(label)) {
      lines.push(line);
      continue;
    }
    close();
    lines = [];
    if (headings.has(label)) repeated.push(label);
    heading = headings.has(label) ? undefined : label;
    headings.add(label);
  }
  close();
  return { answers, repeated };
}

/** The answer of a field that GitHub shows as code. */
function unfenced(text: string): string {
  return /^```\w*\n([\s\S]*?)\n?```$/u.exec(text)?.[1]?.trim() ?? text;
}

/** No form needs more; GitHub itself stops at 65,536 characters. */
const LARGEST_BODY = 200_000;

/** What an issue form says: typed answers by the key of their question, or why it can't be read. */
export interface FormReading {
  readonly kind: NewKind | undefined;
  readonly typed: ReadonlyMap<string, string>;
  readonly faults: readonly Fault[];
}

/** Reads an issue form whose headings are the labels of the fields, in either language. */
export function formReading(body: string, wanted?: NewKind): FormReading {
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
): Pick<FormReading, 'typed' | 'faults'> {
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

const upToNextHeading = (answer: string) => answer.replace(/(?:^|\n)### [\s\S]*/u, '').trim();

function unreadable(reason: Fault): FormReading {
  return { kind: undefined, typed: new Map(), faults: [reason] };
}

function fault(
  message: 'bodyTooLarge' | 'noKindInBody',
  remedy: 'shortenBody' | 'keepHeadings',
): Fault {
  const { vi, en } = ISSUE_BODY_WORDS;
  return {
    message: { vi: vi[message], en: en[message] },
    remedy: { vi: vi[remedy], en: en[remedy] },
  };
}

function twice(heading: string): Fault {
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
function labelsOf(question: Question): string[] {
  return headingsOf(question).map(fold);
}
