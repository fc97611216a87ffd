import { fold } from '../../text/fold.ts';
import type { Language } from '../../catalog/site.ts';
import { textsIn } from '../hit-fields.ts';
import { askedNumber } from '../numbers.ts';
import { searchWords } from '../words/search-words.ts';
import { compacted, entriesIn, type ListFile } from './list-file.ts';

/** Of more entries than this the list is sent in shards. */
export const LARGEST_WHOLE = 600;

/** How many entries a shard holds. */
const ROWS = 60;

/** A name is filed under as many of its words. */
const KEY_WORDS = 5;

/** A query that needs more shards says too little for an answer at once. */
const MOST_SHARDS = 2;

/** Where a shard of a language lies, below the index's folder. */
export const shardFile = (lang: Language, place: number) => `list/${lang}.${place}.json`;

/** What a shard says; its day is that of the list that it belongs to. */
export type Shard = Pick<ListFile, 'form' | 'day' | 'rows'>;

/**
 * The list as it is sent: whole, or of a large catalogue its head, with the shards. An entry is filed under each word of
 * its names with the words that follow, and under its numbers, in alphabetical order; the head knows the first key of
 * each shard.
 */
export function shardsOf(
  list: ListFile,
  lang: Language,
): { readonly head: ListFile; readonly shards: readonly Shard[] } {
  if (list.rows.length <= LARGEST_WHOLE) return { head: list, shards: [] };
  const entries = entriesIn(list, lang);
  const filed = entries
    .flatMap(({ fields, numbers }, row) => {
      const names = [fields.title, ...textsIn(fields.also)];
      const keys = new Set([...names.flatMap(keysOf), ...numbers]);
      return [...keys].map((key) => ({ key, row }));
    })
    .sort((a, b) => compare(a.key, b.key));
  const groups: { start: string; rows: Set<number> }[] = [];
  for (const { key, row } of filed) {
    const last = groups.at(-1);
    if (last && (last.rows.size < ROWS || last.rows.has(row))) last.rows.add(row);
    else groups.push({ start: key, rows: new Set([row]) });
  }
  const shards = groups.map(({ rows }) => ({
    form: list.form,
    day: list.day,
    rows: compacted([...rows].sort((a, b) => a - b).map((row) => cellsIn(list, row))),
  }));
  const head = { ...list, rows: [], words: '', starts: groups.map(({ start }) => start) };
  return { head, shards };
}

/** The shards that have every entry whose names go on from these words, none where it is many; or whose number it is. */
export function shardsFor(query: string, starts: readonly string[]): readonly number[] {
  const number = askedNumber(query);
  if (number) return [...new Set(number.keys.flatMap((key) => placesOf(key, starts)))];
  const key = wordsIn(query).slice(0, KEY_WORDS).join(' ');
  const places = key === '' ? [] : placesOf(key, starts);
  return places.length <= MOST_SHARDS ? places : [];
}

function placesOf(key: string, starts: readonly string[]): number[] {
  const from = starts.findLastIndex((start) => compare(start, key) < 0);
  const to = starts.findLastIndex((start) => compare(start, `${key}\uffff`) <= 0);
  return starts.flatMap((_, place) => (place >= Math.max(0, from) && place <= to ? [place] : []));
}

const wordsIn = (text: string) => searchWords(text).map(fold);

function keysOf(name: string): string[] {
  const words = wordsIn(name);
  return words.map((_, from) => words.slice(from, from + KEY_WORDS).join(' '));
}

const cellsIn = ({ rows }: ListFile, row: number) =>
  (rows[row] ?? []).map((cell, column) =>
    typeof cell === 'string' ? cell : String(rows[cell]?.[column] ?? ''),
  );

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
