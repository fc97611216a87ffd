import { fold } from '../../text/fold.ts';
import type { NamedPlace } from '../answer.ts';
import type { FilterName } from './recognised-filters.ts';
import { searchWords } from './search-words.ts';

/** A commune, or a place in one that people know better. */
export interface Place {
  readonly name: string;
  /** The commune that it lies in, where it is none itself. */
  readonly commune?: string;
  /** The slug of its district. */
  readonly district: string;
}

/** What stands before or behind the name of a place. */
const BESIDE = new Set(
  'ở tại gần xã phường huyện tỉnh bản hồ đèo cửa khẩu in near lake pass commune'.split(' '),
);

/** A place that was asked for, and where it lies. */
export interface AskedPlace {
  readonly named: NamedPlace;
  /** The commune that it lies in, where it is none itself. */
  readonly commune: string | undefined;
  /** The slug of its district. */
  readonly district: string;
}

/** The place that the query names and no entry does, with whatever kind of place stands beside it. */
export function placeIn(
  query: string,
  {
    places,
    filterNames,
  }: { readonly places: readonly Place[]; readonly filterNames: readonly FilterName[] },
): AskedPlace | undefined {
  const all = searchWords(query);
  const isBeside = (word: string) => [...BESIDE].some((one) => isSame(word, one));
  const from = all.findIndex((word) => !isBeside(word));
  const to = all.findLastIndex((word) => !isBeside(word));
  const readings = [all, all.slice(from, to + 1)];
  const found = places.find(({ name }) => readings.some((words) => isName(words, name)));
  if (!found) return undefined;
  const { name, commune, district } = found;
  const known = filterNames.find((one) => one.facet === 'district' && one.value === district);
  const within = [commune, known?.names[0]].filter(Boolean).join(', ');
  return { named: { name, within }, commune, district };
}

function isName(words: readonly string[], name: string): boolean {
  const wanted = searchWords(name);
  return words.length === wanted.length && wanted.every((word, at) => isSame(words[at], word));
}

/** Words typed with marks must have the same marks. */
const isSame = (typed: string | undefined, word: string) => typed === word || typed === fold(word);
