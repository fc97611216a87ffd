import type { FacetCounts } from './answer.ts';
import type { Pagefind } from './pagefind.ts';
import { askedWords, filtersOf } from './results.ts';
import { FACETS, type Facet, type SearchState } from './search-state.ts';

/** How many results each value of each facet would give: a facet's own choice does not narrow its counts. */
export async function facetCounts(pagefind: Pagefind, state: SearchState): Promise<FacetCounts> {
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
