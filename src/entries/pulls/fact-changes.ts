import { LANGUAGES, type Language } from '../../catalog/site.ts';
import { CONTENT_KEY_WORDS } from '../../i18n/content-key-words.ts';
import { PULL_REQUEST_WORDS } from '../../i18n/pull-request-words.ts';
import type { Field } from '../fields/field.ts';
import { aligned } from './aligned.ts';
import type { FileContent } from './file-content.ts';

/** A fact that is not what it was, by the words for where it stands: `Các lần công nhận 2 › Hạng sao`; undefined where there was or is none. */
export interface FactChange {
  readonly place: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

const KEY_WORDS = {
  vi: new Map(Object.entries(CONTENT_KEY_WORDS.vi)),
  en: new Map(Object.entries(CONTENT_KEY_WORDS.en)),
};
const NOTHING: FileContent = { value: undefined, paragraphs: [] };

/** Every fact of a file that is not what it was, in its order; without `before` or `after` all of them are new or gone. */
export function factChanges(
  before: FileContent | undefined,
  after: FileContent | undefined,
  fields: readonly Field[],
  lang: Language,
): FactChange[] {
  const [was, is] = [before ?? NOTHING, after ?? NOTHING];
  const { paragraph } = PULL_REQUEST_WORDS[lang];
  return [
    ...changesOf(was.value, is.value, { fields, at: '', lang }),
    ...aligned(was.paragraphs, is.paragraphs).flatMap((pair) =>
      leaf(paragraph(pair.place), textOf(pair.was), textOf(pair.is)),
    ),
  ];
}

/** Where the compared values stand. */
interface Place {
  readonly fields: readonly Field[];
  readonly at: string;
  readonly lang: Language;
}

function changesOf(was: unknown, is: unknown, place: Place): FactChange[] {
  const [before, after] = [shapeOf(was), shapeOf(is)];
  const shape = before === 'none' ? after : before;
  if (after !== 'none' && shape !== after) {
    return [...changesOf(was, undefined, place), ...changesOf(undefined, is, place)];
  }
  switch (shape) {
    case 'none':
      return [];
    case 'text':
      return leaf(place.at, textOf(was), textOf(is));
    case 'list':
      return aligned(listOf(was), listOf(is)).flatMap((pair) =>
        changesOf(pair.was, pair.is, { ...place, at: `${place.at} ${pair.place}`.trim() }),
      );
    case 'group': {
      const [old, now] = [partsOf(was), partsOf(is)];
      return [...new Set([...old.keys(), ...now.keys()])].flatMap((key) =>
        changesOf(old.get(key), now.get(key), partAt(place, key)),
      );
    }
    default:
      return shape satisfies never;
  }
}

function partAt({ fields, at, lang }: Place, key: string): Place {
  const field = fields.find((one) => one.key === key);
  const isWording = !field && LANGUAGES.some((one) => one === key);
  const name = field?.label[lang] ?? KEY_WORDS[lang].get(key) ?? key;
  return {
    fields: field?.parts ?? [],
    at: isWording ? `${at} (${key})` : [at, name].filter(Boolean).join(' › '),
    lang,
  };
}

function shapeOf(value: unknown): 'none' | 'text' | 'list' | 'group' {
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return 'none';
  if (typeof value !== 'object' || value === null) return 'text';
  if (!Array.isArray(value)) return 'group';
  return value.every((item) => typeof item !== 'object') ? 'text' : 'list';
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const partsOf = (value: unknown) =>
  new Map(Object.entries(typeof value === 'object' && value !== null ? value : {}));

function textOf(value: unknown): string | undefined {
  if (shapeOf(value) === 'none') return undefined;
  return Array.isArray(value) ? value.join(', ') : String(value);
}

function leaf(place: string, before: string | undefined, after: string | undefined): FactChange[] {
  return before === after ? [] : [{ place, before, after }];
}
