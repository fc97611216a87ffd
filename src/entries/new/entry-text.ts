import { Document, isMap, isSeq, visit } from 'yaml';
import type { Example } from '../fields/field-words.ts';
import { ENTRY_FORMS } from '../fields/entry-kinds.ts';
import type { Field } from '../fields/field.ts';
import { inJson } from '../generate/written-example.ts';
import type { Answers } from './answers.ts';
import type { NewKind } from './questions.ts';
import { remainingFields } from './remaining-fields.ts';

/** The text of the file that these answers make. Text from strangers becomes quoted values, never structure. */
export function entryText(kind: NewKind, answers: Answers): string {
  const { fields } = ENTRY_FORMS[kind];
  const entry = entryValue(fields, answers);
  return kind === 'product'
    ? `---\n${frontMatter(entry, remainingFields(fields, answers))}---\n`
    : `{\n${Object.entries(entry)
        .map(
          ([key, value]) =>
            `  ${JSON.stringify(key)}: ${inJson(typeof value === 'number' ? `${value}` : value)}`,
        )
        .join(',\n')}\n}\n`;
}

type Value = Record<string, Example>;

/** What the answers say under these fields, as an entry writes it. */
export function entryValue(fields: readonly Field[], answers: Answers): Value {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const value = field.parts.length > 0 ? group(field, answers) : leaf(field, answers);
      return value === undefined ? [] : [[field.key, value] as const];
    }),
  );
}

function group({ parts, isList }: Field, answers: Answers): Example | undefined {
  const value = entryValue(parts, answers);
  if (Object.keys(value).length === 0) return undefined;
  return isList ? [value] : value;
}

function leaf(field: Field, answers: Answers): Example | undefined {
  if (field.languages.size === 0) return answered(field, answers.get(field.path));
  const languages = [...field.languages.keys()].flatMap((lang) => {
    const value = answered(field, answers.get(`${field.path}.${lang}`));
    return value === undefined ? [] : [[lang, value] as const];
  });
  return languages.length === 0 ? undefined : Object.fromEntries(languages);
}

function answered({ isList, input }: Field, given: readonly string[] = []): Example | undefined {
  const values = given.map((text) => bare(text, input));
  return isList && values.length > 0 ? values : values[0];
}

/** Numbers and `true` are written bare; any text keeps its quotes and its zeros. */
function bare(text: string, input: Field['input']): Example {
  if (input?.kind === 'yes-no' && text === 'true') return true;
  const isBare = input?.kind === 'number' || input?.kind === 'choice' || input?.kind === 'date';
  return isBare && /^[1-9]\d{0,3}$/u.test(text) ? Number(text) : text;
}

function frontMatter(entry: Value, comment: string): string {
  const document = new Document(entry, { aliasDuplicateObjects: false });
  document.comment = comment;
  visit(document, {
    Seq(_, list) {
      list.flow = list.items.every((item) => !isMap(item) && !isSeq(item));
    },
  });
  return document.toString({ lineWidth: 0, singleQuote: true, flowCollectionPadding: false });
}
