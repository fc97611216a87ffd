import type { CalendarDay } from '../catalog/certification/calendar-day.ts';
import type { Language } from '../catalog/site.ts';
import type { Answer, FacetCounts, ResultList } from './answer.ts';
import type { ListEntry } from './list/list-file.ts';
import { forgetList, listNear, residentList } from './list/load-list.ts';
import type { Listed, ResidentList } from './list/resident-list.ts';
import { type Meaning, meaningNear, meaningOf } from './meaning.ts';
import { forgetPagefind, loadPagefind, type Pagefind } from './pagefind.ts';
import { askedWords, filtersOf, following, resultsOf } from './results.ts';
import { type Facet, FACETS, type Filters, type SearchState } from './search-state.ts';
import { readAndFind, type ReadResult } from './words/reading.ts';
import { recognisedFilters } from './words/recognised-filters.ts';

/**
 * The life of a query. The list in memory (`list/`) answers at once, as far as it can be sure: what has all the words in
 * its names (`relevance.ts`), as typed or as they were meant (`meaning.ts`, `words/reading.ts`); a number is a key and
 * looked up (`numbers.ts`). Then the index of all texts (`pagefind.ts`) is asked, and what only it finds joins below
 * (`results.ts`). Yields the answers in that order, the last one complete; throws where a file of the index can’t be had
 * at the second attempt either.
 */
export async function* search(
  lang: Language,
  typed: SearchState,
  today: CalendarDay,
): AsyncGenerator<Answer, void> {
  const list = await residentList(lang);
  const near = await listNear(list, lang, typed.query);
  const meaning = list.isThere ? meaningOf(list, typed, today) : meaningNear(near, typed);
  const { state, find } = meaning;
  const recognised = recognisedFilters(typed.query, list.filterNames);
  if (find) {
    const read = asRead(find(state.filters));
    return yield { ...answerOf(read, meaning, near ?? list, find), recognised };
  }
  const pinned = near?.find(state);
  if (pinned && pinned.total > 0 && state.sort === 'relevance') {
    const named = (filters: Filters) => near?.find({ ...state, filters }) ?? pinned;
    const read = { ...asRead(pinned), searched: state.query };
    yield { ...answerOf(read, meaning, near ?? list, named), isComplete: false, recognised };
  }
  // The name of a place is no slip of another.
  const mayBeSure = list.isThere && state.sort === 'relevance' && !meaning.otherwise;
  const early = mayBeSure ? await atOnce(list, state) : undefined;
  if (early) {
    const named = (filters: Filters) => list.find({ ...state, filters, query: early.searched });
    yield { ...answerOf(early, meaning, list, named), isComplete: false, recognised };
  }
  try {
    yield { ...(await complete(list, meaning, pinned)), recognised };
  } catch {
    // A file of the index was lost, or a newer index has taken its place since the page was opened.
    forgetPagefind();
    forgetList(lang);
    yield { ...(await complete(await residentList(lang), meaning, pinned)), recognised };
  }
}

/** How many results a page shows at once. */
export const PAGE_SIZE = 24;

/** What list and texts find together; throws where a file of the index does not come. */
async function complete(
  list: ResidentList,
  meaning: Meaning,
  pinned?: Listed,
): Promise<Omit<Answer, 'recognised'>> {
  const { state, otherwise } = meaning;
  const sources = { list, pagefind: await loadPagefind() };
  const read = await readAndFind({
    query: state.query,
    names: list.names,
    find: (query) => resultsOf(sources, { ...state, query }),
    isNamed: async (query) =>
      list.isThere ? list.isName(query) : (await resultsOf(sources, { ...state, query })).isNamed,
    isAbsent: (query) => list.isAbsent(query),
  });
  if (otherwise && !(read.list.isWhole && read.reading === 'as-typed')) {
    return answerOf(asRead(otherwise(state.filters)), meaning, list, otherwise);
  }
  const asked = { ...state, query: read.searched };
  const isPinned =
    pinned !== undefined && read.reading === 'as-typed' && state.sort === 'relevance';
  const all = isPinned ? { ...read, list: following(pinned, read.list) } : read;
  const answer = answerOf(all, meaning, list, (filters) =>
    resultsOf(sources, { ...asked, filters }),
  );
  await answer.hits(0, Math.min(PAGE_SIZE, answer.total));
  const counts = list.isThere ? answer.counts : () => facetCounts(sources.pagefind, asked);
  return { ...answer, counts };
}

/** What the list alone finds for a query, best first; undefined where it can't be loaded. */
export async function entriesAtOnce(
  lang: Language,
  query: string,
  filters: Filters,
  today: CalendarDay,
): Promise<readonly ListEntry[] | undefined> {
  const list = await residentList(lang);
  if (!list.isThere) return undefined;
  const { state, find } = meaningOf(list, { query, filters, sort: 'relevance' }, today);
  if (find) return find(filters).entries;
  return (await atOnce(list, state))?.list.entries ?? [];
}

/** What the list alone is sure of: no later answer will read the words otherwise. */
export async function atOnce(
  list: ResidentList,
  state: SearchState,
): Promise<ReadResult<Listed> | undefined> {
  const find = async (query: string) => list.find({ ...state, query });
  const read = await readAndFind({
    query: state.query,
    names: list.names,
    find,
    isNamed: () => Promise.resolve(false),
    isAbsent: (query) => list.isAbsent(query),
  });
  if (read.list.total === 0) return undefined;
  // What a story tells is no slip.
  return read.reading === 'as-typed' || !list.knows(state.query) ? read : undefined;
}

/** What was found without reading words. */
const asRead = (list: Listed): ReadResult<Listed> => ({
  list,
  reading: 'as-typed',
  searched: '',
  suggestion: undefined,
});

type Finder = (filters: Filters) => Pick<ResultList, 'ids'> | Promise<Pick<ResultList, 'ids'>>;

function answerOf(
  { list: found, reading, searched, suggestion }: ReadResult,
  meaning: Meaning,
  list: ResidentList,
  find: Finder,
): Omit<Answer, 'recognised'> {
  const { total, asides, hits } = found;
  return {
    total,
    asides,
    hits,
    searched: searched === '' && meaning.reading === 'number' ? meaning.state.query : searched,
    // The name of a place is no slip of another.
    suggestion: meaning.place ? undefined : suggestion,
    // What came before, where the words themselves were found as they stand.
    reading: reading === 'as-typed' ? meaning.reading : reading,
    place: meaning.place,
    collection: meaning.collection,
    asksWhere: meaning.asksWhere,
    isComplete: true,
    counts: () => list.counts(meaning.state, async (filters) => find(filters)),
  };
}

/** The counts that Pagefind gives by itself: a facet's own choice does not narrow its counts. */
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
