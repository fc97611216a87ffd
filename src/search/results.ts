import type { Hit } from './answer.ts';
import { hitOf } from './hit-fields.ts';
import type { Pagefind, PagefindOptions, PagefindResult } from './pagefind.ts';
import { relevanceOf, wordsOf } from './relevance.ts';
import { FACETS, type SearchState } from './search-state.ts';

/** How many of the entries that Pagefind puts first are loaded and put in order by our own relevance. */
const WEIGHED = 24;

/** Everything that was found, best first. */
export interface ResultList {
  readonly total: number;
  /** Whether the best result has every word whole, the last one perhaps only begun. */
  readonly isWhole: boolean;
  /** Whether a result has them all outside its story. */
  readonly isNamed: boolean;
  /** The relevance of the best result. */
  readonly best: number;
  /** Loads the results from one place to another. */
  hits(from: number, to: number): Promise<readonly Hit[]>;
}

/** What narrows a search, as Pagefind takes it: several values of a facet widen, several facets narrow. */
export function filtersOf({
  filters,
}: Pick<SearchState, 'filters'>): NonNullable<PagefindOptions['filters']> {
  const chosen = FACETS.filter((facet) => filters[facet].length > 0);
  return Object.fromEntries(chosen.map((facet) => [facet, { any: filters[facet] }]));
}

/** The query as Pagefind is asked for it: without marks, which it would not find in đ; null for everything. */
export function askedWords({ query }: Pick<SearchState, 'query'>): string | null {
  return query === '' ? null : wordsOf(query).folded.join(' ');
}

/** Finds what has all the words, by relevance or in the order asked for. */
export async function resultsOf(pagefind: Pagefind, state: SearchState): Promise<ResultList> {
  const filters = filtersOf(state);
  const asked = askedWords(state);
  if (asked === '') return listOf([], NOTHING);
  if (asked === null || state.sort !== 'relevance') {
    const { results } = await pagefind.search(asked, { filters, sort: orderOf(state) });
    const isWhole = results.length > 0;
    return listOf(results, { ...NOTHING, isWhole, isNamed: isWhole });
  }
  const query = wordsOf(state.query);
  const typed = query.marked.join(' ');
  const [folded, marked] = await Promise.all([
    pagefind.search(asked, { filters }),
    typed === asked ? undefined : pagefind.search(typed, { filters }),
  ]);
  return weighed(query, distinct([...(marked?.results ?? []), ...folded.results]));
}

/** What surely holds comes first where nothing else orders the entries. */
function orderOf({ sort }: SearchState): NonNullable<PagefindOptions['sort']> {
  if (sort === 'name') return { name: 'asc' };
  return sort === 'stars' ? { stars: 'desc' } : { standing: 'asc' };
}

function distinct(results: readonly PagefindResult[]): PagefindResult[] {
  return [...new Map(results.map((result) => [result.id, result])).values()];
}

async function weighed(
  query: ReturnType<typeof wordsOf>,
  results: readonly PagefindResult[],
): Promise<ResultList> {
  const first = await Promise.all(
    results.slice(0, WEIGHED).map(async (result) => {
      const { meta, content } = await result.data();
      return { result, ...relevanceOf(query, meta, content) };
    }),
  );
  const ordered = first.toSorted((a, b) => b.score - a.score);
  return listOf([...ordered.map(({ result }) => result), ...results.slice(WEIGHED)], {
    isWhole: ordered.some(({ isWhole }) => isWhole),
    isNamed: ordered.some(({ isNamed }) => isNamed),
    best: ordered[0]?.score ?? 0,
  });
}

const NOTHING = { isWhole: false, isNamed: false, best: 0 } as const;

function listOf(
  results: readonly PagefindResult[],
  judged: Omit<ResultList, 'total' | 'hits'>,
): ResultList {
  return {
    ...judged,
    total: results.length,
    hits: (from, to) => Promise.all(results.slice(from, to).map(loaded)),
  };
}

async function loaded(result: PagefindResult): Promise<Hit> {
  const { url, meta } = await result.data();
  return hitOf(url, meta);
}
