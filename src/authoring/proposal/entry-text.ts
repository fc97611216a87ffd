import type { Example, Field } from '../../entries/schemas/field.ts';
import { writtenForm } from './field-words.ts';
import { bareValue, inJson, inYamlBlock, writtenExample } from './written-value.ts';
import { type Answers, groupsAnswered, STORY } from './answers.ts';
import type { Language } from '../../catalog/site.ts';
import { ENTRY_FORMS } from '../../entries/schemas/entry-kinds.ts';
import type { NewKind } from './questions.ts';

const HEADING = ' Còn có thể ghi thêm, khi một nguồn có nói (xem content/README.md):';

/** What may still be written into the entry and what each field is for, a line each, in Vietnamese. */
function remainingFields(fields: readonly Field[], answers: Answers): string {
  const lines = fields.flatMap((field) => [
    ...(isAnswered(field, answers) ? [] : [explained(field)]),
    ...(field.key === 'certifications' ? remainingParts(field, answers) : []),
  ]);
  return [HEADING, ...lines].join('\n');
}

function remainingParts({ key, parts }: Field, answers: Answers): string[] {
  const left = parts.filter((part) => !isAnswered(part, answers));
  return left.map((part) => explained(part, `${key} › `));
}

function isAnswered({ path, key }: Field, answers: Answers): boolean {
  return (
    key === 'formerSlugs' ||
    key === 'withdrawn' ||
    [...answers.keys()].some((answer) => answer === path || answer.startsWith(`${path}.`))
  );
}

function explained(field: Field, above = ''): string {
  const { key, label, hint, example, parts } = field;
  const inside = parts.map((part) => part.key).join(', ');
  const form = writtenForm(field);
  const more = [
    ...(form === '' ? [] : [form]),
    ...(inside === '' ? [] : [`Gồm ${inside}.`]),
    ...(example === undefined ? [] : [`Ví dụ: ${writtenExample(example, 'yaml')}`]),
  ];
  return ` ${above}${key}: ${[`${label.vi}.`, hint.vi, ...more].join(' ')}`;
}

/**
 * The text of the file that these answers make; `isAnnotated` explains in comments what else a product may say. Text
 * from strangers becomes quoted values, never structure.
 */
export function entryText(kind: NewKind, answers: Answers, isAnnotated = false): string {
  const { fields } = ENTRY_FORMS[kind];
  const entry = entryValue(fields, answers);
  const story = storyIn(answers);
  return kind === 'product'
    ? `---\n${inYamlBlock(entry, isAnnotated ? remainingFields(fields, answers) : undefined)}---\n${story ? `\n${story}\n` : ''}`
    : `{\n${Object.entries(entry)
        .map(
          ([key, value]) =>
            `  ${JSON.stringify(key)}: ${inJson(typeof value === 'number' ? `${value}` : value)}`,
        )
        .join(',\n')}\n}\n`;
}

function storyIn(answers: Answers): string {
  const typed = answers.get(STORY)?.join('\n') ?? '';
  return typed
    .replace(/^\uFEFF/u, '')
    .replace(/\r\n?/gu, '\n')
    .normalize('NFC')
    .trim();
}

type Value = Record<string, Example>;

/** What the answers say under these fields, as an entry writes it; `above` is the way to them in the answers. */
export function entryValue(fields: readonly Field[], answers: Answers, above = ''): Value {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const path = `${above}${field.key}`;
      const value =
        field.parts.length > 0 ? group(field, answers, path) : leaf(field, answers, path);
      return value === undefined ? [] : [[field.key, value] as const];
    }),
  );
}

/** A group that is no list, or the only one of a list, is answered without a number: `certifications.stars`. */
function group({ parts, isList }: Field, answers: Answers, path: string): Example | undefined {
  const only = entryValue(parts, answers, `${path}.`);
  if (!isList) return isEmpty(only) ? undefined : only;
  const numbered = Array.from({ length: groupsAnswered(path, answers) }, (_, index) =>
    entryValue(parts, answers, `${path}.${index}.`),
  );
  const all = [only, ...numbered].filter((value) => !isEmpty(value));
  return all.length === 0 ? undefined : all;
}

const isEmpty = (value: Value) => Object.keys(value).length === 0;

function leaf(field: Field, answers: Answers, path: string): Example | undefined {
  if (field.languages.size === 0) return answered(field, answers.get(path));
  if (field.isListOfWordings) return wordings(field, answers, path);
  return wording(field, (lang) => answers.get(`${path}.${lang}`));
}

/** The first answer in one language belongs to the first in the other. */
function wordings(field: Field, answers: Answers, path: string): Example | undefined {
  const given = [...field.languages.keys()].map((lang) => answers.get(`${path}.${lang}`) ?? []);
  const count = Math.max(...given.map(({ length }) => length));
  const all = Array.from({ length: count }, (_, index) =>
    wording({ ...field, isList: false }, (lang) => {
      const one = answers.get(`${path}.${lang}`)?.[index];
      return one ? [one] : [];
    }),
  ).filter((value) => value !== undefined);
  return all.length === 0 ? undefined : all;
}

function wording(
  field: Field,
  given: (lang: Language) => readonly string[] | undefined,
): Value | undefined {
  const languages = [...field.languages.keys()].flatMap((lang) => {
    const value = answered(field, given(lang));
    return value === undefined ? [] : [[lang, value] as const];
  });
  return languages.length === 0 ? undefined : Object.fromEntries(languages);
}

function answered({ isList, input }: Field, given: readonly string[] = []): Example | undefined {
  const values = given.map((text) => bareValue(text, input));
  return isList && values.length > 0 ? values : values[0];
}
