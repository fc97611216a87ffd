import { foldedWords } from '../words/search-words.ts';
import { type Catalog, placeOf } from '../../catalog/catalog.ts';
import type { Producer } from '../../catalog/producer.ts';
import type { Language } from '../../catalog/site.ts';
import { otherLanguage } from '../../i18n/bilingual.ts';
import { capitalised, communeName, placeThen } from '../../i18n/places.ts';
import type { HitPicture } from '../answer.ts';
import { type HitFields, LIST_SEPARATOR, WORD_FIELDS } from '../hit-fields.ts';
import type { Facet } from '../search-state.ts';

/**
 * The words, without marks, that Pagefind would not find as we ask for them: it folds tones but takes đ for a letter
 * of its own, and knows neither short forms nor how we part words.
 */
export function wordsToAdd(text: string): string[] {
  const unmarked = text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  const known = new Set(unmarked.split(/\s+/u).map(withoutEdges));
  return [...new Set(foldedWords(text))].filter((word) => !known.has(word));
}

const withoutEdges = (word: string) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

/** An entry as Pagefind's index takes it. */
export interface SearchRecord {
  readonly url: string;
  readonly language: Language;
  readonly content: string;
  readonly meta: HitFields & { readonly folded: string };
  readonly filters: Readonly<Partial<Record<Facet, readonly string[]>>>;
  /** Places in an order, as numbers. */
  readonly sort: Readonly<Record<SortKey, string>>;
  /** The keys by which it is looked up exactly. */
  readonly numbers: readonly string[];
}

/** The orders that the index knows: by name, by stars, and what surely holds first. */
export type SortKey = 'name' | 'stars' | 'standing';

/** What of an entry only the site itself knows: its picture, its story, its places in the orders. */
export interface RecordContext {
  readonly picture: HitPicture;
  /** The story as plain text, empty where there is none. */
  readonly story: string;
  readonly sort: Readonly<Record<SortKey, number>>;
}

/** The record of an entry with those fields. */
export function record(
  language: Language,
  { story, sort }: Pick<RecordContext, 'story' | 'sort'>,
  fields: HitFields,
  { url, filters, numbers }: Pick<SearchRecord, 'url' | 'filters' | 'numbers'>,
): SearchRecord {
  const words = [...WORD_FIELDS.map((field) => fields[field]), story].join(' ');
  return {
    url,
    language,
    // Pagefind names an entry after its content, so no two may have the same: most producers have no story.
    content: [fields.title, fields.maker, fields.place, story].join(' '),
    meta: { ...fields, folded: wordsToAdd(words).join(' ') },
    filters,
    sort: {
      name: String(sort.name),
      stars: String(sort.stars),
      standing: String(sort.standing),
    },
    numbers,
  };
}

/** A field that holds several texts. */
export const listed = (texts: readonly string[]) => texts.join(LIST_SEPARATOR);

/** Every name of a producer, the one of that language first. */
export function namesOf(producer: Producer, lang: Language): string[] {
  return [
    ...new Set([producer.name[lang], producer.name[otherLanguage(lang)], ...producer.aliases]),
  ];
}

/** The filters by place: the district of then, and the commune of today. */
export function placeFilters(
  catalog: Catalog,
  entry: Parameters<typeof placeOf>[1],
): SearchRecord['filters'] {
  const { district, communeNow } = placeOf(catalog, entry);
  return {
    ...(district && { district: [district.slug] }),
    ...(communeNow && { commune: [communeNow.slug] }),
  };
}

/** The place then, and the commune of today. */
export function placeNames(
  catalog: Catalog,
  entry: { readonly district: string | null; readonly commune: string | null },
  lang: Language,
): string[] {
  const place = placeOf(catalog, entry);
  const then = placeThen(place, lang);
  return [
    ...(then === undefined ? [''] : [capitalised(then)]),
    ...(place.commune ? [communeName(place.commune.now, lang)] : []),
    ...(place.district ? [place.district.name[otherLanguage(lang)]] : []),
  ];
}
