import { LANGUAGES, type Language } from '../../catalog/site.ts';
import type { Name } from '../../text/local-text.ts';
import { ENTRY_FORMS } from '../fields/entry-kinds.ts';
import type { Field } from '../fields/field.ts';
import type { Input } from '../schemas/input.ts';

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
  readonly input: Input;
  readonly field: Field;
  readonly isRequired: boolean;
  /** Whether the wizard asks of its own accord; anything else is answered by a flag or in the file. */
  readonly isAsked: boolean;
}

/** Optional fields that most decisions and pages state. */
const WORTH_ASKING = {
  product: ['commune', 'certifications.number', 'certifications.issuer'],
  producer: ['commune', 'address', 'phone'],
  source: ['title', 'publisher', 'published', 'url', 'number', 'issuer'],
} as const satisfies Record<NewKind, readonly string[]>;

/** What a new entry has not had, or what only its editor can judge. */
const NEVER_ASKED = ['formerSlugs', 'inferred', 'certifications.inferred', 'storySources'];

/** Everything that can be asked about a new entry, in the order of its fields. */
export function questionsFor(kind: NewKind): readonly Question[] {
  const worthAsking: readonly string[] = WORTH_ASKING[kind];
  return ENTRY_FORMS[kind].fields
    .flatMap((field) => (field.key === 'certifications' ? field.parts : [field]))
    .filter(({ path }) => !NEVER_ASKED.includes(path))
    .flatMap((field) => {
      const { input, path, label, isRequired } = field;
      if (input === undefined) return [];
      const isAsked = isRequired || worthAsking.includes(path);
      const common = { field, input, isAsked };
      if (field.languages.size === 0) {
        return [{ ...common, key: path, flag: flagOf(field.key), label, isRequired }];
      }
      return LANGUAGES.map((lang) => ({
        ...common,
        key: `${path}.${lang}`,
        flag: flagOf(field.key, lang),
        label: lang === 'vi' ? label : inEnglish(label),
        isRequired: isRequired && field.languages.get(lang) === true,
      }));
    });
}

function flagOf(key: string, lang: Language = 'vi'): string {
  const flag = key.replace(/[A-Z]/gu, (capital) => `-${capital.toLowerCase()}`);
  return lang === 'vi' ? flag : `${flag}-${lang}`;
}

/** How the English wording of a field is headed, beside the Vietnamese one. */
function inEnglish({ vi, en }: Name): Name {
  return { vi: `${vi} (tiếng Anh)`, en: `${en} (English)` };
}
