import type { Language } from '../../catalog/site.ts';
import type { FacetCounts, Hit, ResultList } from '../answer.ts';
import { hitOf, textsIn } from '../hit-fields.ts';
import { type AskedNumber, isAskedFor } from '../numbers.ts';
import { relevanceOf, type WeighedText, weighedTexts, wordsOf } from '../relevance.ts';
import { type Facet, FACETS, type Filters, type SearchState } from '../search-state.ts';
import { entriesIn, type ListEntry, type ListFile } from './list-file.ts';

interface Read {
  readonly entry: ListEntry;
  readonly texts: readonly WeighedText[];
}

/** What the list found, best first. */
export interface Listed extends ResultList {
  readonly entries: readonly ListEntry[];
  /** What Pagefind calls entries whose words have other marks than those typed, where some have the same. */
  readonly otherMarks: ReadonlySet<string>;
}

/** Every entry of the catalogue in memory: it answers by itself, and knows what others found. */
export class ResidentList {
  readonly #read: readonly Read[];
  readonly #byId: ReadonlyMap<string, ListEntry>;
  readonly #words: ReadonlySet<string>;
  /** The day on which the statuses were worked out. */
  readonly day: string;
  /** Every name of an entry or place, from which a correction is chosen, products first. */
  readonly names: readonly string[];
  /** The names by which filters are recognised among the words. */
  readonly filterNames: ListFile['filterNames'];

  constructor(file: ListFile, lang: Language) {
    const entries = entriesIn(file, lang);
    this.day = file.day;
    this.filterNames = file.filterNames;
    this.#read = entries.map((entry) => ({ entry, texts: weighedTexts(entry.fields) }));
    this.#byId = new Map(entries.map((entry) => [entry.id, entry]));
    this.#words = new Set([
      ...this.#read.flatMap(({ texts }) => texts.flatMap(({ words }) => words.folded)),
      ...file.words.split(' '),
    ]);
    this.names = namesIn(entries);
  }

  /** Whether every entry is in it; none is where the list could not be loaded. */
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
        0,
      );
    }
    const words = wordsOf(query);
    if (words.folded.length === 0) return this.#listed([], 0);
    const named = kept
      .map(({ entry, texts }) => ({ entry, ...relevanceOf(words, texts) }))
      .filter(({ isNamed }) => isNamed)
      // Of equals, one whose maker is known says more; otherwise they stand as the list does.
      .toSorted((a, b) => b.score - a.score || hasMaker(b.entry) - hasMaker(a.entry));
    const exact = named.filter(({ isExact }) => isExact);
    const found = exact.length > 0 ? exact : named;
    const others = named.filter((one) => !found.includes(one));
    return this.#listed(
      ordered(
        found.map(({ entry }) => entry),
        sort,
      ),
      found[0]?.score ?? 0,
      new Set(others.map(({ entry }) => entry.id)),
    );
  }

  /** The entries that have that very number. */
  withNumber(asked: AskedNumber, filters: Filters): Listed {
    const found = this.#read.filter(
      ({ entry }) =>
        isKept(entry.filters, filters) && entry.numbers.some((key) => isAskedFor(key, asked)),
    );
    return this.#listed(
      found.map(({ entry }) => entry),
      0,
    );
  }

  /** How many of what it finds each value of each facet would give: a facet's own choice does not narrow its counts. */
  counts(state: SearchState): FacetCounts {
    return countsOf(state, (others) => this.find(others).entries);
  }

  /** The same for what has that number. */
  numberCounts(asked: AskedNumber, state: SearchState): FacetCounts {
    return countsOf(state, ({ filters }) => this.withNumber(asked, filters).entries);
  }

  #listed(
    entries: readonly ListEntry[],
    best: number,
    otherMarks: ReadonlySet<string> = new Set(),
  ): Listed {
    const isThere = entries.length > 0;
    return {
      entries,
      otherMarks,
      best,
      total: entries.length,
      isWhole: isThere,
      isNamed: isThere,
      hits: (from, to) => Promise.resolve(entries.slice(from, to).map((one) => this.hitOf(one))),
    };
  }
}

/** For each facet, how many of the entries found without its own choice have each value. */
function countsOf(
  state: SearchState,
  find: (state: SearchState) => readonly ListEntry[],
): FacetCounts {
  const counts = FACETS.map((facet): [Facet, Record<string, number>] => {
    const found = find({ ...state, filters: { ...state.filters, [facet]: [] } });
    const values = found.flatMap(({ filters }) => filters[facet]);
    const groups = Map.groupBy(values, (value) => value);
    return [facet, Object.fromEntries([...groups].map(([value, { length }]) => [value, length]))];
  });
  return Object.fromEntries(counts) as FacetCounts;
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
