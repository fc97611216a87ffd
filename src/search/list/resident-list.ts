import type { Language } from '../../catalog/site.ts';
import type { FacetCounts, Hit, ResultList } from '../answer.ts';
import { hitOf, textsIn } from '../hit-fields.ts';
import { type AskedNumber, isAskedFor } from '../numbers.ts';
import { relevanceOf, type WeighedText, weighedTexts, wordsOf } from '../relevance.ts';
import { type Facet, FACETS, type Filters, NO_FILTERS, type SearchState } from '../search-state.ts';
import { fold } from '../../text/fold.ts';
import { searchWords } from '../words/search-words.ts';
import { isAskedBy } from '../words/unsearched-words.ts';
import { entriesIn, type ListEntry, type ListFile } from './list-file.ts';

interface Read {
  readonly entry: ListEntry;
  readonly texts: readonly WeighedText[];
}

/** What the list found, best first. */
export interface Listed extends ResultList {
  readonly entries: readonly ListEntry[];
  /** Whether each has the words with the marks that were typed, where any were. */
  readonly isExact: boolean;
  /** What Pagefind calls entries whose words have other marks than those typed, where some have the same. */
  readonly otherMarks: ReadonlySet<string>;
}

/** Every entry of the catalogue in memory: it answers by itself, and knows what others found. */
export class ResidentList {
  readonly #read: readonly Read[];
  readonly #byId: ReadonlyMap<string, ListEntry>;
  readonly #nameWords: ReadonlySet<string>;
  readonly #words: ReadonlySet<string>;
  /** The day on which the statuses were worked out. */
  readonly day: string;
  /** Every name of an entry or place, from which a correction is chosen, products first. */
  readonly names: readonly string[];
  /** The names by which filters are recognised among the words. */
  readonly filterNames: ListFile['filterNames'];
  /** Places that no entry names. */
  readonly places: ListFile['places'];
  readonly #absent: ListFile['absent'];
  readonly #empty: ListFile['emptyCollections'];
  /** What it was made from, where its rows are sent in shards. */
  readonly head: ListFile | undefined;

  constructor(file: ListFile, lang: Language, entries = entriesIn(file, lang)) {
    this.day = file.day;
    this.filterNames = file.filterNames;
    this.places = file.places;
    this.#absent = file.absent;
    this.#empty = file.emptyCollections;
    this.head = file.starts && entries.length === 0 ? file : undefined;
    this.#read = entries.map((entry) => ({ entry, texts: weighedTexts(entry.fields) }));
    this.#byId = new Map(entries.map((entry) => [entry.id, entry]));
    this.#nameWords = new Set(
      this.#read.flatMap(({ texts }) => texts.flatMap(({ words }) => words.folded)),
    );
    this.#words = new Set([...this.#nameWords, ...file.words.split(' ')]);
    this.names = namesIn(entries);
  }

  /** Whether every entry is in it; none is where the list could not be loaded, or comes in shards. */
  get isThere(): boolean {
    return this.#read.length > 0;
  }

  /** The entry that Pagefind calls so. */
  hitById(id: string): Hit | undefined {
    const entry = this.#byId.get(id);
    return entry && this.hitOf(entry);
  }

  /** What the card of an entry shows. */
  hitOf({ href, fields }: ListEntry): Hit {
    return hitOf(href, fields, this.day);
  }

  /** Whether the catalogue has every one of these words, in stories too; the last may be the beginning of one. */
  knows(query: string): boolean {
    const { folded } = wordsOf(query);
    const last = folded.at(-1) ?? '';
    return folded.every(
      (word, place) =>
        this.#words.has(word) ||
        (place === folded.length - 1 && [...this.#words].some((known) => known.startsWith(last))),
    );
  }

  /** What has all the words in its names, maker, place and kind, by relevance or in the order asked for. */
  find({ query, filters, sort }: SearchState): Listed {
    const kept = this.#read.filter(({ entry }) => isKept(entry.filters, filters));
    if (query === '') {
      return this.#listed(
        ordered(
          kept.map(({ entry }) => entry),
          sort,
        ),
      );
    }
    const words = wordsOf(query);
    if (words.folded.length === 0) return this.#listed([]);
    const named = kept
      .map(({ entry, texts }) => ({ entry, ...relevanceOf(words, texts) }))
      .filter(({ isNamed }) => isNamed)
      // Of equals, one whose maker is known says more; otherwise they stand as the list does.
      .toSorted((a, b) => b.score - a.score || hasMaker(b.entry) - hasMaker(a.entry));
    const exact = named.filter(({ isExact }) => isExact);
    // Of goods that no entry is, a word with other marks tells nothing.
    const found = exact.length > 0 || this.isAbsent(query) ? exact : named;
    const others = named.filter((one) => !found.includes(one));
    const [own, ofKind] = [true, false].map((wanted) =>
      ordered(
        found.filter(({ isOwn }) => isOwn === wanted).map(({ entry }) => entry),
        sort,
      ),
    ) as [readonly ListEntry[], readonly ListEntry[]];
    return {
      ...this.#listed([...own, ...ofKind]),
      asides: ofKind.length > 0 ? [{ reason: 'kind', from: own.length }] : [],
      isExact: exact.length > 0,
      best: found[0]?.score ?? 0,
      otherMarks: new Set(others.map(({ entry }) => entry.id)),
    };
  }

  /** The entries that have that very number. */
  withNumber(asked: AskedNumber, filters: Filters): Listed {
    return this.where(filters, ({ numbers }) => numbers.some((key) => isAskedFor(key, asked)));
  }

  /** The entries of which that is so. */
  where(filters: Filters, isSo: (entry: ListEntry) => boolean): Listed {
    const entries = this.#read.map(({ entry }) => entry);
    return this.#listed(entries.filter((entry) => isKept(entry.filters, filters) && isSo(entry)));
  }

  /** Whether an entry is named so, with every word whole. */
  isName(query: string): boolean {
    const isWhole = wordsOf(query).folded.every((word) => this.#nameWords.has(word));
    return isWhole && this.find({ query, filters: NO_FILTERS, sort: 'relevance' }).total > 0;
  }

  /** Whether the words ask for goods that no entry is. */
  isAbsent(query: string): boolean {
    return this.#absent.some((phrase) => isAskedBy(phrase, query, (word) => this.#words.has(word)));
  }

  /** The collection that is asked for by name and holds nothing on the day of the list. */
  emptyCollection(query: string): ListFile['emptyCollections'][number] | undefined {
    const asked = searchWords(query).join(' ');
    const isAsked = (words: string) => words === asked || fold(words) === asked;
    return this.#empty.find(({ words }) =>
      words.some((name) => isAsked(searchWords(name).join(' '))),
    );
  }

  /** How many of what is found each value of each facet would give: a facet’s own choice does not narrow its counts. */
  async counts(
    { filters }: Pick<SearchState, 'filters'>,
    find: (filters: Filters) => Promise<Pick<ResultList, 'ids'>>,
  ): Promise<FacetCounts> {
    const counts = FACETS.map(async (facet): Promise<[Facet, Record<string, number>]> => {
      const { ids } = await find({ ...filters, [facet]: [] });
      const values = ids.flatMap((id) => this.#byId.get(id)?.filters[facet] ?? []);
      const groups = Map.groupBy(values, (value) => value);
      return [facet, Object.fromEntries([...groups].map(([value, { length }]) => [value, length]))];
    });
    return Object.fromEntries(await Promise.all(counts)) as FacetCounts;
  }

  #listed(entries: readonly ListEntry[]): Listed {
    const isThere = entries.length > 0;
    return {
      entries,
      ids: entries.map(({ id }) => id),
      asides: [],
      otherMarks: new Set(),
      best: 0,
      total: entries.length,
      isExact: isThere,
      isWhole: isThere,
      isNamed: isThere,
      hits: (from, to) => Promise.resolve(entries.slice(from, to).map((one) => this.hitOf(one))),
    };
  }
}

/** Several values of a facet widen, several facets narrow. */
function isKept(own: Filters, asked: Filters): boolean {
  return FACETS.every(
    (facet) => asked[facet].length === 0 || asked[facet].some((one) => own[facet].includes(one)),
  );
}

const hasMaker = ({ fields }: ListEntry) => Number(fields.maker !== '');

function ordered(entries: readonly ListEntry[], sort: SearchState['sort']): readonly ListEntry[] {
  if (sort === 'name') return entries.toSorted((a, b) => a.name - b.name);
  return sort === 'stars' ? entries.toSorted((a, b) => b.stars - a.stars) : entries;
}

function namesIn(entries: readonly ListEntry[]): string[] {
  const of = (fields: readonly ('title' | 'also' | 'place' | 'same')[]) =>
    entries.flatMap((entry) => fields.flatMap((field) => textsIn(entry.fields[field])));
  return [...new Set([...of(['title']), ...of(['also']), ...of(['place']), ...of(['same'])])];
}
