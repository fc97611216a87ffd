import type { Aside, Hit, ResultList } from './answer.ts';
import { hitOf } from './hit-fields.ts';
import type { Pagefind, PagefindOptions, PagefindResult } from './pagefind.ts';
import type { Listed, ResidentList } from './list/resident-list.ts';
import { relevanceOf, storyWords, weighedTexts, type Words, wordsOf } from './relevance.ts';
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
  const isByRelevance = state.sort === 'relevance' && asked !== null;
  const options = isByRelevance ? { filters } : { filters, sort: orderOf(state) };
  const named = list.find(state);
  if (named.total > 0) {
    const { results } = await pagefind.search(asked, options);
    return joined(named, await toldIn(named, results, state), list);
  }
  if (!isByRelevance) {
    const { results } = await pagefind.search(asked, options);
    const isWhole = results.length > 0;
    return listOf(results, { ...NOTHING, isWhole, isNamed: isWhole }, list);
  }
  const query = wordsOf(state.query);
  const typed = query.marked.join(' ');
  const [folded, marked] = await Promise.all([
    pagefind.search(asked, options),
    typed === asked ? undefined : pagefind.search(typed, options),
  ]);
  const results = distinct([...(marked?.results ?? []), ...folded.results]);
  return weighed(query, results, list, list.isAbsent(state.query));
}

/**
 * What only texts tell besides what was named. Where marks were typed and a name has them, so must the texts: the first
 * are read, for the index finds words without their marks.
 */
async function toldIn(
  named: Listed,
  results: readonly PagefindResult[],
  { query }: SearchState,
): Promise<readonly PagefindResult[]> {
  const ids = new Set(named.ids);
  const others = results.filter(({ id }) => !ids.has(id) && !named.otherMarks.has(id));
  const words = wordsOf(query);
  const isMarked = words.marked.some((word, place) => word !== words.folded[place]);
  if (!isMarked || !named.isExact) return others;
  const read = await Promise.all(
    others.slice(0, WEIGHED).map((result) => relevanceIn(words, result)),
  );
  return read.filter(({ isExact }) => isExact).map(({ result }) => result);
}

/** What was named stays where it is; the others follow below a line. */
function joined(named: Listed, others: readonly PagefindResult[], list: ResidentList): ResultList {
  const told = listOf(others, NOTHING, list);
  return {
    ...named,
    ids: [...named.ids, ...told.ids],
    total: named.total + told.total,
    asides: [...named.asides, ...textsFrom(named.total, told.total)],
    hits: async (from, to) => [
      ...(await named.hits(from, to)),
      ...(await told.hits(Math.max(0, from - named.total), Math.max(0, to - named.total))),
    ],
  };
}

/** What a part of the list found stays where it is; what the texts find besides follows. */
export function following(named: Listed, found: ResultList): ResultList {
  const ids = new Set(named.ids);
  const places = found.ids.flatMap((id, place) => (ids.has(id) ? [] : [place]));
  return {
    ...found,
    ids: [...named.ids, ...places.map((place) => found.ids[place] ?? '')],
    total: named.total + places.length,
    hits: async (from, to) => {
      const rest = places.slice(Math.max(0, from - named.total), Math.max(0, to - named.total));
      const others = await Promise.all(rest.map((place) => found.hits(place, place + 1)));
      return [...(await named.hits(from, to)), ...others.flat()];
    },
  };
}

const textsFrom = (from: number, count: number): readonly Aside[] =>
  count > 0 ? [{ reason: 'text', from }] : [];

/** What surely holds comes first where nothing else orders the entries. */
function orderOf({ sort }: SearchState): NonNullable<PagefindOptions['sort']> {
  if (sort === 'name') return { name: 'asc' };
  return sort === 'stars' ? { stars: 'desc' } : { standing: 'asc' };
}

function distinct(results: readonly PagefindResult[]): PagefindResult[] {
  return [...new Map(results.map((result) => [result.id, result])).values()];
}

async function weighed(
  query: Words,
  results: readonly PagefindResult[],
  list: ResidentList,
  mustBeExact: boolean,
): Promise<ResultList> {
  const first = await Promise.all(
    results.slice(0, WEIGHED).map((result) => relevanceIn(query, result)),
  );
  const marked = first.filter(({ hasMarks }) => hasMarks);
  const exact = marked.filter(({ isExact }) => isExact);
  const kept = exact.length > 0 || mustBeExact ? exact : marked;
  const ordered = kept.toSorted((a, b) => b.score - a.score);
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

async function relevanceIn(query: Words, result: PagefindResult) {
  const { meta, content } = await result.data();
  return { result, ...relevanceOf(query, weighedTexts(meta), storyWords(content)) };
}

const NOTHING = { isWhole: false, isNamed: false, best: 0 } as const;

/** Without the list nobody knows what stands in names and what only in texts. */
function listOf(
  results: readonly PagefindResult[],
  judged: Pick<ResultList, 'isWhole' | 'isNamed' | 'best'>,
  list: ResidentList,
): ResultList {
  return {
    ...judged,
    ids: results.map(({ id }) => id),
    total: results.length,
    asides: list.isThere ? textsFrom(0, results.length) : [],
    hits: (from, to) => Promise.all(results.slice(from, to).map((result) => loaded(result, list))),
  };
}

async function loaded(result: PagefindResult, list: ResidentList): Promise<Hit> {
  const known = list.hitById(result.id);
  if (known) return known;
  const { url, meta, filters } = await result.data();
  return hitOf(url, meta, list.day, filters.kind?.[0]);
}
