import type { Answer, FacetCounts, Narrowing } from './answer.ts';
import { loadPagefind, type Pagefind } from './pagefind.ts';
import { askedWords, filtersOf } from './results.ts';
import { type Facet, FACETS, type SearchState } from './search-state.ts';
import type { Language } from '../catalog/site.ts';
import { readAndFind } from './words/reading.ts';
import { recognisedFilters } from './words/recognised-filters.ts';
import { loadFilterNames } from './words/word-lists.ts';

/** How many results each value of each facet would give: a facet's own choice does not narrow its counts. */
async function facetCounts(pagefind: Pagefind, state: SearchState): Promise<FacetCounts> {
  const asked = askedWords(state);
  if (asked === '') return Object.fromEntries(FACETS.map((facet) => [facet, {}])) as FacetCounts;
  await pagefind.filters();
  const counts = FACETS.map(async (facet): Promise<[Facet, Readonly<Record<string, number>>]> => {
    const others = { filters: { ...state.filters, [facet]: [] } };
    const { filters } = await pagefind.search(asked, { filters: filtersOf(others) });
    return [facet, filters[facet] ?? {}];
  });
  return Object.fromEntries(await Promise.all(counts)) as FacetCounts;
}

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
