import type { Language } from '../catalog/site.ts';
import type { Answer, FacetCounts, Reading } from './answer.ts';
import type { ListEntry } from './list/list-file.ts';
import { residentList } from './list/load-list.ts';
import type { Listed, ResidentList } from './list/resident-list.ts';
import { askedNumber } from './numbers.ts';
import { loadPagefind, type Pagefind } from './pagefind.ts';
import { askedWords, filtersOf, resultsOf } from './results.ts';
import { type Facet, FACETS, type Filters, NO_FILTERS, type SearchState } from './search-state.ts';
import { readAndFind, type ReadResult } from './words/reading.ts';
import { recognisedFilters } from './words/recognised-filters.ts';
import { withoutHealth, withoutQuestion } from './words/unsearched-words.ts';

/**
 * The life of a query. The list in memory (`list/`) answers at once, as far as it can be sure: what has all the words in
 * its names (`relevance.ts`), as typed or as they were meant (`words/reading.ts`); a number is a key and looked up
 * (`numbers.ts`). Then the index of all texts (`pagefind.ts`) is asked, and what only it finds joins below
 * (`results.ts`). Yields the answers in that order, the last one complete; throws where the index can't be reached.
 */
export async function* search(lang: Language, typed: SearchState): AsyncGenerator<Answer, void> {
  const list = await residentList(lang);
  const numbered = list.isThere ? byNumber(list, typed) : undefined;
  if (numbered) return yield numbered;
  if (list.isThere && typed.query === '') return yield everything(list, typed);
  const names = recognisedFilters(typed.query, list.filterNames);
  const { state, reading } = list.isThere
    ? meant(list, typed)
    : ({ state: typed, reading: 'as-typed' } as const);
  if (state.query === '') return yield nothing(list, state, reading);
  const early = list.isThere ? await atOnce(list, state) : undefined;
  if (early && state.sort === 'relevance') {
    const counts = async () => list.counts({ ...state, query: early.searched });
    const answer = answerOf(readAs(early, reading), counts);
    yield { ...answer, isComplete: false, recognised: names };
  }
  const pagefind = await loadPagefind();
  const sources = { list, pagefind };
  const read = await readAndFind({
    query: state.query,
    names: list.names,
    find: (query) => resultsOf(sources, { ...state, query }),
    isNamed: async (query) =>
      list.isThere
        ? list.find({ ...state, query }).total > 0
        : (await resultsOf(sources, { ...state, query })).isNamed,
  });
  const counts = () => facetCounts(pagefind, { ...state, query: read.searched });
  yield { ...answerOf(readAs(read, reading), counts), recognised: names };
}

/** What is looked for where no name has all that was typed: the name that a question is about, or what an ailment leaves. */
function meant(list: ResidentList, state: SearchState): { state: SearchState; reading: Reading } {
  const { query } = state;
  const isNamed = (words: string) =>
    list.find({ ...state, filters: NO_FILTERS, query: words }).total > 0;
  if (query === '' || isNamed(query)) return { state, reading: 'as-typed' };
  const besides = withoutHealth(query);
  if (besides !== undefined) {
    // What is left of a cure is no name of anything, unless one has it.
    const rest = [besides, ...withoutQuestion(besides)].find((words) => words && isNamed(words));
    return { state: { ...state, query: rest ?? '' }, reading: 'health' };
  }
  const names = withoutQuestion(query);
  const name = names.find(isNamed) ?? names.at(-1);
  if (name === undefined) return { state, reading: 'as-typed' };
  return { state: { ...state, query: name }, reading: 'question' };
}

/** The reading that came before, where the words themselves were found as they stand. */
function readAs<Read extends ReadResult>(read: Read, before: Reading): Read {
  return read.reading === 'as-typed' ? { ...read, reading: before } : read;
}

/** What the list alone finds for a query, best first; undefined where it can't be loaded. */
export async function entriesAtOnce(
  lang: Language,
  query: string,
  filters: Filters,
): Promise<readonly ListEntry[] | undefined> {
  const list = await residentList(lang);
  if (!list.isThere) return undefined;
  const state = { query, filters, sort: 'relevance' } as const;
  const asked = askedNumber(query);
  const numbered = asked ? list.withNumber(asked, filters).entries : [];
  if (numbered.length > 0) return numbered;
  const read = meant(list, state).state;
  return read.query === '' ? [] : ((await atOnce(list, read))?.list.entries ?? []);
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
  });
  if (read.list.total === 0) return undefined;
  // What a story tells is no slip.
  return read.reading === 'as-typed' || !list.knows(state.query) ? read : undefined;
}

function answerOf({ list, ...read }: ReadResult, counts: () => Promise<FacetCounts>): Answer {
  const { total, hits } = list;
  return { ...read, total, hits, counts, isComplete: true, recognised: [] };
}

/** Everything that the filters leave. */
function everything(list: ResidentList, state: SearchState): Answer {
  const read = { searched: '', reading: 'as-typed', suggestion: undefined } as const;
  return answerOf({ ...read, list: list.find(state) }, async () => list.counts(state));
}

const NO_NUMBER = { keys: [], isYear: false } as const;

/** No entry is an answer. */
function nothing(list: ResidentList, state: SearchState, reading: Reading): Answer {
  const none = list.withNumber(NO_NUMBER, state.filters);
  const read = { searched: '', reading, suggestion: undefined } as const;
  return answerOf({ ...read, list: none }, async () => list.numberCounts(NO_NUMBER, state));
}

/** What has the number that was asked for, or nothing; undefined where words were asked for. */
function byNumber(list: ResidentList, state: SearchState): Answer | undefined {
  const asked = askedNumber(state.query);
  if (!asked) return undefined;
  const found = list.withNumber(asked, state.filters);
  // A name may be a number, and a year may stand in a story.
  if (found.total === 0 && (asked.isYear || list.find(state).total > 0)) return undefined;
  const read = { searched: state.query, reading: 'number', suggestion: undefined } as const;
  return answerOf({ ...read, list: found }, async () => list.numberCounts(asked, state));
}

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
