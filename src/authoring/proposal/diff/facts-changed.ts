import type { Language } from '../../../catalog/site.ts';
import type { Field } from '../../../entries/schemas/field.ts';
import { placeOf, placeOfParagraph, type Step } from '../field-words.ts';

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

/** A value that is not what it was, as it was typed; undefined where there was or is none. */
export interface ValueChange {
  /** The way to it. */
  readonly path: readonly Step[];
  readonly before: string | undefined;
  readonly after: string | undefined;
  /** Whether it belongs to an item that its list did not have before, or has no more. */
  readonly isWithinItem: boolean;
}

/** The one diff: every value that is not what it was, in the order of the values. */
export function valueChanges(
  was: unknown,
  is: unknown,
  path: readonly Step[] = [],
  isWithinItem = false,
): ValueChange[] {
  const [before, after] = [shapeOf(was), shapeOf(is)];
  const shape = before === 'none' ? after : before;
  const changes = (old: unknown, now: unknown) => valueChanges(old, now, path, isWithinItem);
  if (after !== 'none' && shape !== after) {
    return [...changes(was, undefined), ...changes(undefined, is)];
  }
  switch (shape) {
    case 'none':
      return [];
    case 'text': {
      const [old, now] = [shownValue(was), shownValue(is)];
      return old === now ? [] : [{ path, before: old, after: now, isWithinItem }];
    }
    case 'list':
      return aligned(listOf(was), listOf(is)).flatMap((pair) => {
        const isItem = pair.was === undefined || pair.is === undefined;
        return valueChanges(pair.was, pair.is, [...path, pair.place], isWithinItem || isItem);
      });
    case 'group': {
      const [old, now] = [membersOf(was), membersOf(is)];
      return keysOfBoth(old, now).flatMap((key) =>
        valueChanges(old.get(key), now.get(key), [...path, key], isWithinItem),
      );
    }
    default:
      return shape satisfies never;
  }
}

/** The keys in the order of the group as it is, each that is gone behind the one that it stood behind. */
function keysOfBoth(old: ReadonlyMap<string, unknown>, now: ReadonlyMap<string, unknown>) {
  let kept: string | undefined;
  const gone = Map.groupBy(old.keys(), (key) => {
    if (now.has(key)) kept = key;
    return kept;
  });
  const goneBehind = (key?: string) => (gone.get(key) ?? []).filter((one) => !now.has(one));
  return [...goneBehind(), ...[...now.keys()].flatMap((key) => [key, ...goneBehind(key)])];
}

/** What a text file of the content folder says. */
export interface FileContent {
  /** The facts as they were typed; undefined where it has none. */
  readonly value: unknown;
  readonly paragraphs: readonly string[];
}

/** A fact that is not what it was, by the words for where it stands: `Các lần công nhận 2 › Hạng sao`; undefined where there was or is none. */
export interface FactChange {
  readonly place: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

const NOTHING: FileContent = { value: undefined, paragraphs: [] };

/** Every fact of a file that is not what it was, in its order; without `before` or `after` all of them are new or gone. */
export function factChanges(
  before: FileContent | undefined,
  after: FileContent | undefined,
  fields: readonly Field[],
  lang: Language,
): FactChange[] {
  const [was, is] = [before ?? NOTHING, after ?? NOTHING];
  const facts = valueChanges(was.value, is.value).map(({ path, before: old, after: now }) => ({
    place: placeOf(path, fields, lang),
    before: old,
    after: now,
  }));
  const texts = aligned(was.paragraphs, is.paragraphs).map((pair) => ({
    place: placeOfParagraph(pair.place, lang),
    before: shownValue(pair.was),
    after: shownValue(pair.is),
  }));
  return [...facts, ...texts];
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
