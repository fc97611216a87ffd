import type { Language } from '../../catalog/site.ts';
import { fileHref } from '../../i18n/href.ts';
import { askedNumber } from '../numbers.ts';
import { INDEX_FOLDER } from '../pagefind.ts';
import { entriesIn, LIST_FORM, listFile, type ListFile } from './list-file.ts';
import { ResidentList } from './resident-list.ts';
import { type Shard, shardFile, shardsFor } from './shards.ts';

const NOTHING: ListFile = {
  form: LIST_FORM,
  day: '',
  rows: [],
  words: '',
  absent: [],
  places: [],
  filterNames: [],
  emptyCollections: [],
};

const loading = new Map<Language, Promise<ResidentList>>();

/** The list of that language, loaded once; an empty one where it can't be, which the next search tries again. */
export async function residentList(lang: Language): Promise<ResidentList> {
  const list = loading.get(lang) ?? loaded(lang);
  loading.set(lang, list);
  try {
    return await list;
  } catch {
    loading.delete(lang);
    return new ResidentList(NOTHING, lang);
  }
}

/**
 * The part of a large list that has every entry whose names go on from these words; undefined where the list is whole,
 * the words say too little, or a shard can’t be had, for the texts answer as well.
 */
export async function listNear(
  { head }: ResidentList,
  lang: Language,
  query: string,
): Promise<ResidentList | undefined> {
  if (!head) return undefined;
  const places = shardsFor(query, head.starts ?? []);
  // A number that can be nobody's needs no shard.
  if (places.length === 0 && !askedNumber(query)) return undefined;
  const shards = await Promise.all(places.map((place) => shardAt(lang, place))).catch(() => []);
  if (shards.length < places.length || shards.some(({ day }) => day !== head.day)) return undefined;
  const entries = shards.flatMap((shard) => entriesIn(shard, lang));
  return new ResidentList(head, lang, [...new Map(entries.map((one) => [one.id, one])).values()]);
}

const shardAt = (lang: Language, place: number) => fetched<Shard>(shardFile(lang, place));

/** Lets the next search load the list anew; until it has come, nothing else is known. */
export function forgetList(lang: Language): void {
  loading.delete(lang);
}

/** Asks once more where an answer was lost or cut short, past what the browser kept. */
async function loaded(lang: Language): Promise<ResidentList> {
  const load = (options?: RequestInit) => fetched<ListFile>(listFile(lang), options);
  const file = await load().catch(() => load({ cache: 'reload' }));
  return new ResidentList(file, lang);
}

async function fetched<File extends Shard>(path: string, options: RequestInit = {}): Promise<File> {
  const answer = await fetch(fileHref(INDEX_FOLDER + path), options);
  if (!answer.ok) throw new Error(`${answer.status} ${path}`);
  const file = (await answer.json()) as File;
  if (file.form !== LIST_FORM) throw new Error(`${path}: another version`);
  return file;
}
