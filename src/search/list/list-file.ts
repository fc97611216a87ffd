import { STAR_LEVELS } from '../../catalog/certification/stars.ts';
import type { ValidityStatus } from '../../catalog/certification/validity.ts';
import { LANGUAGES, type Language } from '../../catalog/site.ts';
import { href } from '../../i18n/href.ts';
import { starsText, STATUS_LABEL } from '../../i18n/validity-words.ts';
import { slugOf } from '../../text/slug.ts';
import { type HitFields, LIST_SEPARATOR, textsIn } from '../hit-fields.ts';
import type { EmptyCollection, SearchSource } from '../index/search-source.ts';
import type { Place } from '../words/place-words.ts';
import type { FilterName } from '../words/recognised-filters.ts';
import type { SearchRecord } from '../index/search-record.ts';
import { foldedWords, searchWords } from '../words/search-words.ts';
import type { Filters } from '../search-state.ts';

/** Where the list of a language lies, below the index's folder. */
export const listFile = (lang: Language) => `list.${lang}.json`;

/** An entry as the list knows it: all that its card shows, and all that finds it but its summary and story. */
export interface ListEntry {
  /** What Pagefind calls it. */
  readonly id: string;
  readonly slug: string;
  readonly href: string;
  readonly fields: Omit<HitFields, 'summary'>;
  readonly filters: Filters;
  /** Its place by name. */
  readonly name: number;
  readonly stars: number;
  /** The numbers by which it is looked up. */
  readonly numbers: readonly string[];
}

const COLUMNS = [
  'title',
  'also',
  'maker',
  'place',
  'kind',
  'same',
  'near',
  'picture',
  'state',
] as const satisfies readonly (keyof HitFields)[];

/** How many cells a row has: slug and id before the columns, what filters and orders behind them. */
export const CELLS_IN_ROW = 2 + COLUMNS.length + 6;

/** Counted up whenever the columns change: a page may be older than the list that it loads. */
export const LIST_FORM = 4;

/** A text, or the number of the row whose text it repeats. */
type Cell = string | number;

/** The list as it is sent: entries in the order of their standing, a row each. */
export interface ListFile {
  readonly form: typeof LIST_FORM;
  /** The day on which the statuses were worked out. */
  readonly day: string;
  readonly rows: readonly (readonly Cell[])[];
  /** Words without marks that only summaries and stories have, so that none of them is taken for a slip. */
  readonly words: string;
  /** Goods that people ask for and no entry is, so that their names are no slips of others. */
  readonly absent: readonly string[];
  /** Places that no entry names. */
  readonly places: readonly Place[];
  /** The names by which filters are recognised among the words. */
  readonly filterNames: readonly FilterName[];
  /** The collections that held nothing on the day. */
  readonly emptyCollections: readonly EmptyCollection[];
  /** The first key of each shard, where the rows are sent in shards. */
  readonly starts?: readonly string[];
}

/** The list of a language; `ids` has what Pagefind calls each entry, by address. */
export function listFileOf(
  { records, day, filterNames, vocabulary, places, emptyCollections }: SearchSource,
  ids: ReadonlyMap<string, string>,
): ListFile {
  const sorted = records.toSorted((a, b) => Number(a.sort.standing) - Number(b.sort.standing));
  const plain = sorted.map((record) => cellsOf(record, ids.get(record.url) ?? ''));
  const named = sorted
    .flatMap(({ meta }) => NAMES.map((field) => namePhrase(meta[field])))
    .join('|');
  const isNamed = (phrase: string) => named.includes(namePhrase(phrase));
  return {
    form: LIST_FORM,
    day,
    rows: compacted(plain),
    words: onlyTold(sorted),
    absent: vocabulary.filter((phrase) => !isNamed(phrase)),
    places: places.filter(({ name }) => !isNamed(name)),
    filterNames,
    emptyCollections,
  };
}

/** The rows with the number of an earlier row in place of a text that it has in the same column. */
export function compacted(plain: readonly (readonly string[])[]): Cell[][] {
  const first = new Map<string, number>();
  return plain.map((cells, row) =>
    cells.map((text, column) => {
      const key = `${column} ${text}`;
      const earlier = first.get(key);
      if (earlier === undefined) first.set(key, row);
      // A short text is no longer than the number.
      return earlier === undefined || text.length < 4 ? text : earlier;
    }),
  );
}

/** The fields that name an entry, its kind and its place. */
const NAMES = ['title', 'also', 'same', 'near', 'kind', 'standing', 'place', 'maker'] as const;

/** The text so that whole words are found in it. */
const namePhrase = (text: string) => ` ${searchWords(text).join(' ')} `;

function cellsOf({ url, language, meta, ...record }: SearchRecord, id: string): string[] {
  const { filters, sort, numbers } = record;
  const slug = url.split('/').findLast((step) => step !== '') ?? '';
  return [
    slug === usualSlug(meta, language) ? '' : slug,
    id.replace(/^\w+_/u, ''),
    ...COLUMNS.map((column) => meta[column]),
    listed(filters.district),
    listed(filters.commune),
    listed(filters.category),
    listed(filters.stars),
    sort.name,
    listed(numbers),
  ];
}

/** Most slugs are the Vietnamese name without its marks: the title, or in other languages the first other name. */
function usualSlug({ title, also }: Pick<HitFields, 'title' | 'also'>, lang: Language): string {
  return slugOf(lang === LANGUAGES[0] ? title : (textsIn(also)[0] ?? ''));
}

/** The words for stars and status, which follow from the filters. */
function stateWords({ stars = [], status = [] }: Partial<Filters>, lang: Language): string[] {
  const level = STAR_LEVELS.find((one) => stars.includes(String(one))) ?? null;
  const [state] = status;
  if (state === undefined) return [];
  return [
    ...LANGUAGES.map((language) => starsText(level, language)),
    STATUS_LABEL[lang][state as ValidityStatus],
  ];
}

const listed = (texts: readonly string[] = []) => texts.join(LIST_SEPARATOR);

function onlyTold(records: readonly SearchRecord[]): string {
  const named = new Set(
    records.flatMap(({ meta }) => COLUMNS.flatMap((column) => foldedWords(meta[column]))),
  );
  const told = records.flatMap(({ meta, content }) => foldedWords(`${meta.summary} ${content}`));
  return [...new Set(told)]
    .filter((word) => !named.has(word) && !/\d/u.test(word))
    .toSorted()
    .join(' ');
}

/** The entries of a list in that language. */
export function entriesIn({ rows }: Pick<ListFile, 'rows'>, lang: Language): ListEntry[] {
  return rows.map((row) => {
    const texts = row.map((cell, column) =>
      typeof cell === 'string' ? cell : String(rows[cell]?.[column] ?? ''),
    );
    const [shortSlug = '', id = ''] = texts;
    const fields = Object.fromEntries(
      COLUMNS.map((column, place) => [column, texts[place + 2] ?? '']),
    ) as unknown as ListEntry['fields'];
    const slug = shortSlug || usualSlug(fields, lang);
    const [district, commune, category, stars, name, numbers] = texts.slice(2 + COLUMNS.length);
    const [status] = textsIn(fields.state);
    const kind = status === undefined ? 'producer' : 'product';
    const filters = {
      kind: [kind],
      district: textsIn(district),
      commune: textsIn(commune),
      category: textsIn(category),
      stars: textsIn(stars),
      status: status === undefined ? [] : [status],
    };
    return {
      id: `${lang}_${id}`,
      slug,
      href: href({ page: kind, slug }, lang),
      fields: { ...fields, standing: listed(stateWords(filters, lang)) },
      filters,
      name: Number(name),
      stars: Number(textsIn(stars)[0]) || 0,
      numbers: textsIn(numbers),
    };
  });
}
