import type { Reading, ResultList } from '../answer.ts';
import { searchWords } from './search-words.ts';
import { suggest } from './suggestion.ts';
import { decodeTelex } from './telex.ts';

/**
 * The selections of the words, in their order, that find something, a word that would leave nothing left out: one
 * made from the first word on, one from the last. None where every word or no word can stay.
 */
export async function fewerWords(
  words: readonly string[],
  isFound: (query: string) => Promise<boolean>,
): Promise<readonly string[]> {
  const forward = await selection(words, (kept, word) => [...kept, word], isFound);
  const backward = await selection(words.toReversed(), (kept, word) => [word, ...kept], isFound);
  const found = [forward, backward].filter(
    ({ length }) => length > 0 && length < words.length && length >= forward.length,
  );
  return [...new Set(found.map((kept) => kept.join(' ')))];
}

async function selection(
  words: readonly string[],
  withWord: (kept: readonly string[], word: string) => readonly string[],
  isFound: (query: string) => Promise<boolean>,
): Promise<readonly string[]> {
  let kept: readonly string[] = [];
  for (const word of words) {
    const more = withWord(kept, word);
    if (await isFound(more.join(' '))) kept = more;
  }
  return kept;
}

/** How the words were read, and what that found. */
export interface ReadResult<List extends ResultList = ResultList> {
  readonly reading: Reading;
  readonly searched: string;
  readonly list: List;
  /** What the person may have meant instead. */
  readonly suggestion: string | undefined;
}

/** How the words are read for one search. */
export interface Reader<List extends ResultList> {
  readonly query: string;
  /** The names that a correction is chosen from. */
  readonly names: readonly string[];
  readonly find: (query: string) => Promise<List>;
  /** Whether these words stand in a name, for the choice of fewer words. */
  readonly isNamed: (query: string) => Promise<boolean>;
  /** Whether the words ask for goods that the catalogue lacks: they are no slips of others, nor left out. */
  readonly isAbsent: (query: string) => boolean;
}

/**
 * Finds the words as typed, or else as they were meant: keys of an input method that stayed letters, a slip of
 * the finger, or fewer words. What has only beginnings of the words gives way to what these find whole.
 */
export async function readAndFind<List extends ResultList>({
  query,
  names,
  find,
  isNamed,
  isAbsent,
}: Reader<List>): Promise<ReadResult<List>> {
  const typed = await find(query);
  const asTyped = {
    searched: query,
    list: typed,
    reading: 'as-typed',
    suggestion: undefined,
  } as const;
  if (query === '' || (typed.isWhole && typed.isNamed) || isAbsent(query)) return asTyped;
  const corrected = suggest(query, names);
  const correction = corrected === undefined ? undefined : await find(corrected);
  const isBetter = correction?.isNamed ?? false;
  if (typed.isWhole) return { ...asTyped, suggestion: isBetter ? corrected : undefined };
  const decoded = decodeTelex(query);
  if (decoded !== undefined) {
    const list = await find(decoded);
    if (list.isWhole) return { ...asTyped, searched: decoded, list, reading: 'telex' };
  }
  if (corrected !== undefined && correction?.isWhole) {
    return { ...asTyped, searched: corrected, list: correction, reading: 'suggestion' };
  }
  if (typed.total > 0) return { ...asTyped, suggestion: corrected };
  const fewer = await fewerWords(searchWords(query), isNamed);
  const lists = await Promise.all(
    fewer.map(async (searched) => ({ searched, list: await find(searched) })),
  );
  const [best] = lists.toSorted((a, b) => b.list.best - a.list.best);
  return best ? { ...asTyped, ...best, reading: 'fewer-words' } : asTyped;
}
