import type { Language } from '../catalog/site.ts';
import type { Answer, Found } from './answer.ts';
import { facetCounts } from './facet-counts.ts';
import { loadPagefind } from './pagefind.ts';
import { readAndFind } from './reading.ts';
import { recognisedFilters } from './recognised-filters.ts';
import type { SearchState } from './search-state.ts';
import { loadFilterNames } from './word-lists.ts';

/** Finds products and producers. */
export interface SearchEngine {
  /** What has the words, without counting how it may be narrowed. */
  find(state: SearchState): Promise<Found>;
  search(state: SearchState): Promise<Answer>;
}

/** Loads the search of that language; rejects where its files can't be reached. */
export async function searchEngine(lang: Language): Promise<SearchEngine> {
  const pagefind = await loadPagefind();
  const find = async (state: SearchState): Promise<Found> => {
    const { list, ...read } = await readAndFind(pagefind, lang, state);
    return { ...read, total: list.total, hits: (from, to) => list.hits(from, to) };
  };
  const search = async (state: SearchState): Promise<Answer> => {
    const found = await find(state);
    const { query } = state;
    const [counts, recognised] = await Promise.all([
      facetCounts(pagefind, { ...state, query: found.searched }),
      query === '' ? [] : loadFilterNames(lang).then((names) => recognisedFilters(query, names)),
    ]);
    return { ...found, counts, recognised };
  };
  return { find, search };
}
