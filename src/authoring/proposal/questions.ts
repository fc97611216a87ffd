import { type Language, LANGUAGES } from '../../catalog/site.ts';
import type { Name } from '../../text/local-text.ts';
import { headed, type Problem } from '../../entries/problems/problem.ts';
import { fieldOf } from '../../entries/problems/position.ts';
import { ENTRY_FORMS, everyField } from '../../entries/schemas/entry-kinds.ts';
import type { Field } from '../../entries/schemas/field.ts';
import type { Input } from '../../entries/schemas/scalar.ts';
import type { Answers } from './answers.ts';

/** The kinds of entries that can be written by answering questions. */
export const NEW_KINDS = ['product', 'producer', 'source'] as const;
export type NewKind = (typeof NEW_KINDS)[number];

/** One thing that is asked about a new entry. */
export interface Question {
  /** The way to the answer in the entry, its language included: `name.vi`, `certifications.stars`. */
  readonly key: string;
  /** The flag that answers it in a command: `name`, `name-en`, `stars`. */
  readonly flag: string;
  readonly label: Name;
  readonly hint: Name;
  readonly input: Input;
  readonly field: Field;
  readonly isRequired: boolean;
  /** Whether the wizard asks of its own accord; anything else is answered by a flag or in the file. */
  readonly isAsked: boolean;
}

/** Optional fields that most decisions and pages state. */
const WORTH_ASKING = {
  product: ['commune', 'communeNow', 'certifications.number', 'certifications.issuer'],
  producer: ['commune', 'communeNow', 'address', 'phone'],
  source: ['title', 'publisher', 'published', 'seen', 'url', 'number', 'issuer'],
} as const satisfies Record<NewKind, readonly string[]>;

/** What a new entry has not had, or what only its editor can judge. */
const NEVER_ASKED = ['formerSlugs', 'withdrawn', 'inferred', 'certifications.inferred'];

/** Everything that can be asked about a new entry, in the order of its fields; groups of facts apart. */
export function questionsFor(kind: NewKind): readonly Question[] {
  return ownFields(kind).flatMap((field) => questionsOf(field, kind, field.path));
}

/** Whether the answer follows from others: a commune until 2025 tells that of today. */
export function followsFrom(answers: Answers, { key }: Question): boolean {
  return key === 'communeNow' && answers.has('commune');
}

/** Facts that belong together, as a price with its day and sources, told once or several times. */
export interface Group {
  readonly field: Field;
  /** What is asked for the group of that number. */
  readonly questions: (index: number) => readonly Question[];
}

/** The groups of facts that an entry may have. */
export function groupsFor(kind: NewKind): readonly Group[] {
  return ownFields(kind)
    .filter(({ parts }) => parts.length > 0)
    .map((field) => ({
      field,
      questions: (index) =>
        field.parts.flatMap((part) => {
          const path = `${field.path}.${field.isList ? `${index}.` : ''}${part.key}`;
          const flags = `${flagOf(field.key)}-`;
          return questionsOf(part, kind, path).map((question) => ({
            ...question,
            flag: `${flags}${question.flag}`,
          }));
        }),
    }));
}

function ownFields(kind: NewKind): readonly Field[] {
  return ENTRY_FORMS[kind].fields
    .flatMap((field) => (field.key === 'certifications' ? field.parts : [field]))
    .filter(({ path }) => !NEVER_ASKED.includes(path));
}

function questionsOf(field: Field, kind: NewKind, path: string): readonly Question[] {
  const worthAsking: readonly string[] = WORTH_ASKING[kind];
  const { input, label, hint, isRequired } = field;
  if (input === undefined) return [];
  const common = { field, input, isAsked: isRequired || worthAsking.includes(path) };
  if (field.languages.size === 0) {
    return [{ ...common, key: path, flag: flagOf(field.key), label, hint, isRequired }];
  }
  return LANGUAGES.map((lang) => ({
    ...common,
    key: `${path}.${lang}`,
    flag: flagOf(field.key, lang),
    label: lang === 'vi' ? label : inEnglish(label),
    hint: lang === 'vi' ? hint : isRequired && field.languages.get(lang) ? TRANSLATED : TRANSLATION,
    isRequired: isRequired && field.languages.get(lang) === true,
  }));
}

const TRANSLATION: Name = {
  vi: 'Bản dịch; chưa có thì để trống.',
  en: 'The translation; empty where there is none.',
};

const TRANSLATED: Name = {
  vi: 'Bản dịch; chưa dịch được thì chép lại tiếng Việt.',
  en: 'The translation; repeat the Vietnamese where there is none.',
};

function flagOf(key: string, lang: Language = 'vi'): string {
  const flag = key.replace(/[A-Z]/gu, (capital) => `-${capital.toLowerCase()}`);
  return lang === 'vi' ? flag : `${flag}-${lang}`;
}

/** How the English wording of a field is headed, beside the Vietnamese one. */
function inEnglish({ vi, en }: Name): Name {
  return { vi: `${vi} (tiếng Anh)`, en: `${en} (English)` };
}

/** What people call the field of an entry. */
export function fieldLabel(kind: NewKind, key: string): Name {
  return knownLabel(kind, key) ?? { vi: key, en: key };
}

/** The kind of the entry whose file has that path in the content folder; undefined for any other file. */
export function kindAt(path: string): NewKind | undefined {
  return NEW_KINDS.find((kind) => path.startsWith(`${ENTRY_FORMS[kind].folder}/`));
}

/** The message of a problem of the entry at a path, for people who never see the names in its file. */
export function inPeoplesWords(problem: Problem, path: string): Name {
  const { heading = [], message } = problem;
  const kind = kindAt(path);
  const label = kind && knownLabel(kind, fieldOf(heading));
  return label
    ? { vi: `${label.vi}: ${message.vi}`, en: `${label.en}: ${message.en}` }
    : headed(problem);
}

function knownLabel(kind: NewKind, key: string): Name | undefined {
  const asked = questionsFor(kind).find((question) => question.key === key);
  const found = asked ?? everyField(ENTRY_FORMS[kind].fields).find(({ path }) => path === key);
  return found?.label;
}
