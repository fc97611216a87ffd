import type { Language } from '../catalog/site.ts';
import type { Answer } from './answer.ts';
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
  return { search: (state) => answerTo(pagefind, lang, state) };
}

async function answerTo(pagefind: Pagefind, lang: Language, state: SearchState): Promise<Answer> {
  const { list, ...found } = await readAndFind(pagefind, lang, state);
  return {
    ...found,
    total: list.total,
    counts: await facetCounts(pagefind, { ...state, query: found.searched }),
    recognised:
      state.query === '' ? [] : recognisedFilters(state.query, await loadFilterNames(lang)),
    hits: (from, to) => list.hits(from, to),
  };
}
