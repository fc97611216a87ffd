import type { Language } from '../catalog/site.ts';
import type { Answer, Narrowing } from './answer.ts';
import { facetCounts } from './facet-counts.ts';
import { loadPagefind, type Pagefind } from './pagefind.ts';
import { readAndFind } from './reading.ts';
import { recognisedFilters } from './recognised-filters.ts';
import type { SearchState } from './search-state.ts';
import { loadFilterNames } from './word-lists.ts';

/** Finds products and producers. */
export interface SearchEngine {
  search(state: SearchState): Promise<Answer>;
}

/** Loads the search of that language; rejects where its files can't be reached. */
export async function searchEngine(lang: Language): Promise<SearchEngine> {
  const pagefind = await loadPagefind();
  return {
    async search(state) {
      const { list, ...read } = await readAndFind(pagefind, lang, state);
      return {
        ...read,
        total: list.total,
        hits: (from, to) => list.hits(from, to),
        narrowing: () => narrowingOf(pagefind, lang, state, read.searched),
      };
    },
  };
}

async function narrowingOf(
  pagefind: Pagefind,
  lang: Language,
  state: SearchState,
  searched: string,
): Promise<Narrowing> {
  const { query } = state;
  const [counts, recognised] = await Promise.all([
    facetCounts(pagefind, { ...state, query: searched }),
    query === '' ? [] : loadFilterNames(lang).then((names) => recognisedFilters(query, names)),
  ]);
  return { counts, recognised };
}
