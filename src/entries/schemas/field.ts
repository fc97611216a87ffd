import * as z from 'zod';
import type { Name } from '../../text/local-text.ts';
import { type Language, LANGUAGES } from '../../catalog/site.ts';
import { type Input, INPUTS, UNKNOWN } from './scalar.ts';
import { isRequired, keysOf, schemaAt } from './readable.ts';

/** A value as an entry may write it. */
export type Example = string | number | boolean | readonly Example[] | { [key: string]: Example };

/** What people are told about a field, wherever they meet it. */
export interface FieldWords {
  /** Its name for people; no two fields of an entry share one. */
  readonly label: Name;
  /** What belongs there, in whole sentences. */
  readonly hint: Name;
  /** A made-up value that the schema accepts. */
  readonly example?: Example;
  /** When a rule demands the field although the schema does not. */
  readonly neededWhen?: Name;
  /** The heading of the editors' guide that says more. */
  readonly section?: string;
  /** How offices head this column in their lists, besides the label. */
  readonly columns?: readonly string[];
}

/** The words for every field that a schema's output has, parts of fields included; a missing one is a type error. */
export type WordsFor<Fields> = {
  readonly [Key in Exclude<keyof Fields, '$schema'>]-?: FieldWords &
    PartsOf<ItemOf<NonNullable<Fields[Key]>>>;
};

type ItemOf<Value> = Value extends readonly (infer Item)[] ? Item : Value;

type PartsOf<Value> = Value extends string | number | boolean
  ? unknown
  : keyof Value extends 'vi' | 'en'
    ? unknown
    : { readonly parts: WordsFor<Value> };

/** Which sources stand behind a statement. */
export const SOURCES = {
  label: { vi: 'Nguồn', en: 'Sources' },
  hint: {
    vi: 'Ai nói điều này.',
    en: 'Who says so.',
  },
  example: ['bao-mau-2024'],
} satisfies FieldWords;

/** A link with the words to click. */
export const LINK_PARTS = {
  label: {
    label: { vi: 'Tên hiện ra', en: 'Words to show' },
    hint: { vi: 'Tên của trang hoặc cửa hàng.', en: 'The name of the page or shop.' },
    example: 'Cửa hàng Mẫu',
  },
  url: {
    label: { vi: 'Địa chỉ web', en: 'Web address' },
    hint: {
      vi: 'Chép nguyên địa chỉ, bắt đầu bằng https://.',
      en: 'The whole address; it begins with https://.',
    },
    example: 'https://example.com/cua-hang/',
  },
} satisfies Record<string, FieldWords>;

/** A sentence with the sources that say so. */
export const STATEMENT_PARTS = {
  text: {
    label: { vi: 'Nội dung', en: 'Statement' },
    hint: { vi: 'Điều nguồn nói, gọn trong một câu.', en: 'What the sources say, in a sentence.' },
    example: { vi: 'Túi giấy 200 g', en: 'Paper bag of 200 g' },
  },
  sources: SOURCES,
} satisfies Record<string, FieldWords>;

/** The day of an event. */
export const ON = {
  label: { vi: 'Ngày', en: 'Day' },
  hint: { vi: 'Đủ ngày, tháng, năm.', en: 'Day, month and year.' },
  example: '2023-10-20',
} satisfies FieldWords;

/** Why something departs from the ordinary. */
export const REASON = {
  label: { vi: 'Lý do', en: 'Reason' },
  hint: { vi: 'Lý do mà nguồn nêu.', en: 'The reason that a source gives.' },
  example: { vi: 'Chủ thể ngừng sản xuất.', en: 'The producer stopped producing.' },
} satisfies FieldWords;

/** That an entry was published by mistake, and no longer counts. */
export const WITHDRAWN = {
  label: { vi: 'Rút khỏi danh mục', en: 'Withdrawn' },
  hint: {
    vi: 'Mục đăng nhầm: trang được giữ và nói đã rút. Không dùng cho giấy chứng nhận bị thu hồi.',
    en: 'Published by mistake: the page stays and says so. Not for a certificate that was revoked.',
  },
  section: 'Rút một mục đăng nhầm',
  parts: {
    on: ON,
    reason: {
      label: { vi: 'Lý do', en: 'Reason' },
      hint: {
        vi: 'Vì sao đăng nhầm, gọn trong một câu.',
        en: 'Why it was a mistake, in a sentence.',
      },
      example: {
        vi: 'Sản phẩm chưa được công nhận.',
        en: 'The product has not been recognised.',
      },
    },
  },
} satisfies FieldWords & { readonly parts: Record<string, FieldWords> };

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
