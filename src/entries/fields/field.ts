import * as z from 'zod';
import { LANGUAGES, type Language } from '../../catalog/site.ts';
import { INPUTS, type Input } from '../schemas/input.ts';
import { isRequired, keysOf, schemaAt } from '../schemas/readable.ts';
import { UNKNOWN } from '../schemas/scalar.ts';
import type { FieldWords, WordsFor } from './field-words.ts';

/** A field of an entry: the words for it, and what its schema demands. */
export interface Field extends FieldWords {
  readonly key: string;
  /** The way to it in an entry; the items of lists are passed through: `certifications.stars`. */
  readonly path: string;
  readonly isRequired: boolean;
  readonly isList: boolean;
  /** Whether each item of the list is a wording in its languages, rather than each language a list. */
  readonly isListOfWordings: boolean;
  /** Whether an editor may state that nobody knows. */
  readonly mayBeUnknown: boolean;
  /** The languages in which it is written, each with whether it must be; none where it has no language. */
  readonly languages: ReadonlyMap<Language, boolean>;
  /** What a person is asked for; undefined where the field consists of parts. */
  readonly input: Input | undefined;
  readonly parts: readonly Field[];
}

type Words = Readonly<Record<string, FieldWords & { readonly parts?: Words }>>;

/** The fields of a kind of entry, in the order of its schema. */
export function fieldsOf<Schema extends z.ZodObject>(
  schema: Schema,
  words: WordsFor<z.output<Schema>>,
): readonly Field[] {
  return described(schema, words as Words, '');
}

function described(schema: z.core.$ZodType, words: Words, above: string): Field[] {
  return Object.entries(orderedAs(keysOf(schema), words)).map(([key, { parts, ...own }]) => {
    const value = schemaAt(schema, [key]);
    const item = itemOf(value);
    const keys = keysOf(item);
    const isLocal = keys.length > 0 && keys.every((one) => LANGUAGES.some((lang) => lang === one));
    const leaf = isLocal ? schemaAt(item, ['vi']) : item;
    const path = `${above}${key}`;
    return {
      ...own,
      key,
      path,
      isRequired: isRequired(schema, [key]),
      isList: item !== value || itemOf(leaf) !== leaf,
      isListOfWordings: isLocal && item !== value,
      mayBeUnknown: item !== undefined && acceptsUnknown(item),
      languages: new Map(
        isLocal && item ? LANGUAGES.map((lang) => [lang, isRequired(item, [lang])]) : [],
      ),
      input: inputOf(itemOf(leaf)),
      parts: parts && item ? described(item, parts, `${path}.`) : [],
    };
  });
}

function orderedAs(keys: readonly string[], words: Words): Words {
  return Object.fromEntries(
    keys.flatMap((key) => (words[key] === undefined ? [] : [[key, words[key]] as const])),
  );
}

function itemOf(schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
  return schema instanceof z.ZodArray ? schemaAt(schema, [0]) : schema;
}

function acceptsUnknown(schema: z.core.$ZodType): boolean {
  return z.safeParse(schema, UNKNOWN).success;
}

function inputOf(schema: z.core.$ZodType | undefined): Input | undefined {
  return schema && INPUTS.get(schema);
}
