import type { Entries } from './read-entries.ts';
import type { Entry } from './entry.ts';
import { positionAt, type Path, type Position } from './problems/position.ts';

/** A text of the content folder: a scalar of an entry, or a story. */
interface ReadText {
  readonly text: string;
  /** The way to the scalar; undefined for a story. */
  readonly path: Path | undefined;
  /** The place of a character; for a scalar, where the scalar begins. */
  readonly at: (offset: number) => Position;
}

/** Every entry, whatever its kind. Search queries are none: they keep what people type, faults included. */
export function* everyEntry(entries: Entries): Generator<Entry<unknown>> {
  const { site, categories, candidates, statistics, places, pastFairs, published, synonyms } =
    entries;
  yield* [site, categories, candidates, statistics, places, pastFairs, published, synonyms];
  yield entries.collections;
  const { products, producers, sources, districts, fairs } = entries;
  for (const folder of [products, producers, sources, districts, fairs]) yield* folder.values();
}

const remembered = new WeakMap<Entries, WeakRef<readonly ReadText[]>>();

/** Every text of every entry and every story; seven rules ask for them, one after the other. */
export function everyText(entries: Entries): readonly ReadText[] {
  // The reference lasts as long as the rules run; the texts of thousands of entries are not kept for a whole build.
  const known = remembered.get(entries)?.deref();
  if (known) return known;
  const texts = [...textsOf(entries)];
  remembered.set(entries, new WeakRef(texts));
  return texts;
}

function* textsOf(entries: Entries): Generator<ReadText> {
  for (const entry of everyEntry(entries)) {
    for (const [path, text] of textsIn(entry.typed)) yield { text, path, at: () => entry.at(path) };
  }
  for (const story of everyStory(entries)) {
    const { file, body, firstLine } = story;
    yield {
      text: body,
      path: undefined,
      at: (offset) => positionAt(file, body, offset, firstLine),
    };
  }
}

/** Every story in every language. */
export function* everyStory({ stories }: Entries) {
  for (const { vi, en } of stories.values()) yield* [vi, en].filter((story) => story !== undefined);
}

/** The texts within a value, each with the way to it. */
function* textsIn(value: unknown, path: Path = []): Generator<readonly [Path, string]> {
  if (typeof value === 'string') yield [path, value];
  else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* textsIn(item, [...path, index]);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) yield* textsIn(item, [...path, key]);
  }
}

/** The word around a character, for messages about single characters. */
export function wordAt(text: string, offset: number): string {
  const start = /\S*$/u.exec(text.slice(0, offset))?.[0].length ?? 0;
  const rest = /^\S*/u.exec(text.slice(offset))?.[0].length ?? 0;
  return text.slice(offset - start, offset + Math.max(rest, 1));
}
