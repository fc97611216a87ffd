import type { Hit, ResultList } from './answer.ts';
import { hitOf } from './hit-fields.ts';
import type { Pagefind, PagefindOptions, PagefindResult } from './pagefind.ts';
import type { Listed, ResidentList } from './list/resident-list.ts';
import { relevanceOf, storyWords, weighedTexts, wordsOf } from './relevance.ts';
import { FACETS, type SearchState } from './search-state.ts';

/** How many of the entries that Pagefind puts first are loaded and put in order by our own relevance. */
const WEIGHED = 24;

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

/** Where an entry is looked for: in the list that is in memory, and in the index of all texts behind it. */
export interface Sources {
  readonly list: ResidentList;
  readonly pagefind: Pagefind;
}

/**
 * Finds what has all the words, by relevance or in the order asked for. What the list finds comes first, and below it
 * what only a summary or story has; where the list finds nothing, relevance orders the texts.
 */
export async function resultsOf(sources: Sources, state: SearchState): Promise<ResultList> {
  const { list, pagefind } = sources;
  const filters = filtersOf(state);
  const asked = askedWords(state);
  if (asked === '') return listOf([], NOTHING, list);
  if (asked === null || state.sort !== 'relevance') {
    const { results } = await pagefind.search(asked, { filters, sort: orderOf(state) });
    const isWhole = results.length > 0;
    return listOf(results, { ...NOTHING, isWhole, isNamed: isWhole }, list);
  }
  const named = list.find(state);
  if (named.total > 0) {
    const { results } = await pagefind.search(asked, { filters });
    return joined(named, results, list);
  }
  const query = wordsOf(state.query);
  const typed = query.marked.join(' ');
  const [folded, marked] = await Promise.all([
    pagefind.search(asked, { filters }),
    typed === asked ? undefined : pagefind.search(typed, { filters }),
  ]);
  return weighed(query, distinct([...(marked?.results ?? []), ...folded.results]), list);
}

/** What was named stays where it is; the others follow. */
function joined(named: Listed, results: readonly PagefindResult[], list: ResidentList): ResultList {
  const ids = new Set(named.entries.map(({ id }) => id));
  const others = results.filter(({ id }) => !ids.has(id) && !named.otherMarks.has(id));
  return {
    ...named,
    total: named.total + others.length,
    hits: async (from, to) => {
      const rest = others.slice(Math.max(0, from - named.total), Math.max(0, to - named.total));
      return [
        ...(await named.hits(from, to)),
        ...(await Promise.all(rest.map((result) => loaded(result, list)))),
      ];
    },
  };
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
  list: ResidentList,
): Promise<ResultList> {
  const first = await Promise.all(
    results.slice(0, WEIGHED).map(async (result) => {
      const { meta, content } = await result.data();
      return { result, ...relevanceOf(query, weighedTexts(meta), storyWords(content)) };
    }),
  );
  const ordered = first.filter(({ hasMarks }) => hasMarks).toSorted((a, b) => b.score - a.score);
  const judged = {
    isWhole: ordered.some(({ isWhole }) => isWhole),
    isNamed: ordered.some(({ isNamed }) => isNamed),
    best: ordered[0]?.score ?? 0,
  };
  const all = [
    ...ordered.map(({ result }) => result),
    ...(ordered.length < first.length ? [] : results.slice(WEIGHED)),
  ];
  return listOf(all, judged, list);
}

const NOTHING = { isWhole: false, isNamed: false, best: 0 } as const;

function listOf(
  results: readonly PagefindResult[],
  judged: Omit<ResultList, 'total' | 'hits'>,
  list: ResidentList,
): ResultList {
  return {
    ...judged,
    total: results.length,
    hits: (from, to) => Promise.all(results.slice(from, to).map((result) => loaded(result, list))),
  };
}

async function loaded(result: PagefindResult, list: ResidentList): Promise<Hit> {
  const known = list.hitById(result.id);
  if (known) return known;
  const { url, meta } = await result.data();
  return hitOf(url, meta, list.day);
}
