import { type Language, LANGUAGES } from '../../catalog/site.ts';
import { CONTENT_KEY_WORDS } from './content-key-words.ts';
import { PULL_REQUEST_WORDS } from '../github/words.ts';
import type { Field } from '../../entries/schemas/field.ts';
import type { EntryChange, FileContent } from './entries-changed.ts';
import { isTextFile } from '../../entries/read/read-tree.ts';

/** An item of a list before and after, and its place, from 1, in the list that has it. */
export interface Pair {
  readonly was: unknown;
  readonly is: unknown;
  readonly place: number;
}

/** Beyond this many comparisons items are paired by their place alone. */
const MOST_COMPARISONS = 1_000_000;

/** The items of two states of a list, each beside what it was: an item that moved is no change, so one that is put in changes no other. */
export function aligned(before: readonly unknown[], after: readonly unknown[]): readonly Pair[] {
  const [a, b] = [before, after].map((list) => list.map((item) => JSON.stringify(item)));
  if (!a || !b) return [];
  const kept = [...keptIn(a, b), [a.length, b.length] as const];
  let [i, j] = [0, 0];
  return kept.flatMap(([nextI, nextJ]) => {
    const between = Array.from({ length: Math.max(nextI - i, nextJ - j) }, (_, offset) => {
      const [was, is] = [i + offset, j + offset];
      const isNew = is < nextJ;
      return {
        was: was < nextI ? before[was] : undefined,
        is: isNew ? after[is] : undefined,
        place: (isNew ? is : was) + 1,
      };
    });
    [i, j] = [nextI + 1, nextJ + 1];
    return between;
  });
}

/** The places of the longest run of items, in order, that both lists have. */
function keptIn(a: readonly string[], b: readonly string[]): (readonly [number, number])[] {
  const start = a.findIndex((item, index) => item !== b[index]);
  const head = start === -1 ? a.length : start;
  const most = Math.min(a.length, b.length) - head;
  let tail = 0;
  while (tail < most && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1;
  const [left, right] = [a, b].map((list) => list.slice(head, list.length - tail));
  const middle = longestCommon(left ?? [], right ?? []);
  return [
    ...Array.from({ length: head }, (_, index) => [index, index] as const),
    ...middle.map(([i, j]) => [i + head, j + head] as const),
    ...Array.from(
      { length: tail },
      (_, index) => [a.length - tail + index, b.length - tail + index] as const,
    ),
  ];
}

function longestCommon(a: readonly string[], b: readonly string[]): (readonly [number, number])[] {
  if (a.length * b.length > MOST_COMPARISONS) return [];
  const lengths = [...a, ''].map(() => new Uint32Array(b.length + 1));
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const length = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
      lengths[i]?.fill(length, j, j + 1);
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let [i, j] = [0, 0]; i < a.length && j < b.length;) {
    if (a[i] === b[j]) pairs.push([i++, j++] as const);
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}

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
      leaf(paragraph(pair.place), shownValue(pair.was), shownValue(pair.is)),
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
      return leaf(place.at, shownValue(was), shownValue(is));
    case 'list':
      return aligned(listOf(was), listOf(is)).flatMap((pair) =>
        changesOf(pair.was, pair.is, { ...place, at: `${place.at} ${pair.place}`.trim() }),
      );
    case 'group': {
      const [old, now] = [membersOf(was), membersOf(is)];
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

const membersOf = (value: unknown) =>
  new Map(Object.entries(typeof value === 'object' && value !== null ? value : {}));

function shownValue(value: unknown): string | undefined {
  if (shapeOf(value) === 'none') return undefined;
  return Array.isArray(value) ? value.join(', ') : String(value);
}

function leaf(place: string, before: string | undefined, after: string | undefined): FactChange[] {
  return before === after ? [] : [{ place, before, after }];
}

/** Nobody reads more of one file in a summary. */
const MOST_FACTS = 60;
const LONGEST_FACT = 600;
/** How much of what is the same stands before the first letter that differs. */
const CONTEXT = 60;

/** The change of a file as lines of a diff: its name, then each fact before and after. */
export function shownChange(change: EntryChange, lang: Language): string {
  const words = PULL_REQUEST_WORDS[lang];
  const { path, kind, formerPath, facts, isReadable } = change;
  const isSilent = isReadable && facts.length === 0 && kind === 'changed';
  const notes = [
    words.changed[kind],
    ...(formerPath === undefined ? [] : [words.renamed(formerPath)]),
    ...(isReadable ? [] : [words.unreadable]),
    ...(isSilent ? [isTextFile(path) ? words.onlyForm : words.notCompared] : []),
  ];
  return [
    `  ${oneLine(`${path} (${notes.join('; ')})`)}`,
    ...facts.slice(0, MOST_FACTS).flatMap(linesOf),
    ...(facts.length > MOST_FACTS ? [`  ${words.more(facts.length - MOST_FACTS)}`] : []),
  ].join('\n');
}

function linesOf({ place, before, after }: FactChange): string[] {
  const skipped = before === undefined || after === undefined ? 0 : sameIn(before, after);
  const line = (sign: '-' | '+', text: string | undefined) =>
    text === undefined ? [] : [`${sign} ${oneLine(place)}: ${part(text, skipped)}`];
  return [...line('-', before), ...line('+', after)];
}

/** How many letters of two long texts can be left out so that their first difference is shown. */
function sameIn(before: string, after: string): number {
  const [a, b] = [[...before], [...after]];
  if (Math.max(a.length, b.length) <= LONGEST_FACT) return 0;
  const first = a.findIndex((letter, index) => letter !== b[index]);
  return Math.max(0, (first === -1 ? a.length : first) - CONTEXT);
}

function part(text: string, skipped: number): string {
  const letters = [...text].slice(skipped);
  const shown = letters.slice(0, LONGEST_FACT);
  const start = skipped > 0 ? '…' : '';
  return `${start}${oneLine(shown.join(''))}${shown.length < letters.length ? '…' : ''}`;
}

/** No name or value makes a line of its own, which would look like a fact. */
function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trimEnd();
}
