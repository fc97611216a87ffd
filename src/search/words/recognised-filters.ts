import { fold } from '../../text/fold.ts';
import { searchWords } from './search-words.ts';
import type { Facet } from '../search-state.ts';

/** A value of a facet and what people call it. */
export interface FilterName {
  readonly facet: Facet;
  readonly value: string;
  readonly names: readonly string[];
}

/** A filter that words of the query name. */
export interface RecognisedFilter {
  readonly facet: Facet;
  readonly value: string;
  /** The words of the query that name it. */
  readonly name: string;
  /** The query without them. */
  readonly rest: string;
}

/** The filters that the words name, the longest name first wherever names overlap, in their order. */
export function recognisedFilters(
  query: string,
  filters: readonly FilterName[],
): RecognisedFilter[] {
  const words = searchWords(query);
  const names = filters
    .flatMap((filter) => filter.names.map((name) => ({ filter, words: searchWords(name) })))
    .filter((name) => name.words.length > 0)
    .toSorted((a, b) => b.words.length - a.words.length);
  const taken = new Set<number>();
  const found = names.flatMap(({ filter, words: named }) => {
    const at = words.findIndex((_, from) => isNamedAt(words, from, named, taken));
    if (at < 0) return [];
    named.forEach((_, place) => taken.add(at + place));
    const name = words.slice(at, at + named.length).join(' ');
    const rest = words.filter((_, place) => place < at || place >= at + named.length).join(' ');
    return [{ at, facet: filter.facet, value: filter.value, name, rest }];
  });
  return distinct(found.toSorted((a, b) => a.at - b.at));
}

/** Whether the name stands there: words typed with marks must have the same marks. */
function isNamedAt(
  words: readonly string[],
  from: number,
  named: readonly string[],
  taken: ReadonlySet<number>,
): boolean {
  return named.every((name, place) => {
    const word = words[from + place];
    if (word === undefined || taken.has(from + place)) return false;
    return word === name || word === fold(name);
  });
}

function distinct(found: readonly (RecognisedFilter & { at: number })[]): RecognisedFilter[] {
  const keys = found.map(({ facet, value }) => `${facet} ${value}`);
  return found
    .filter((_, place) => keys.indexOf(keys[place] ?? '') === place)
    .map(({ facet, value, name, rest }) => ({ facet, value, name, rest }));
}
