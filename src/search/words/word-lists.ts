import type { Language } from '../../catalog/site.ts';
import { fileHref } from '../../i18n/href.ts';
import { INDEX_FOLDER } from '../pagefind.ts';
import type { FilterName } from './recognised-filters.ts';

/** The file with every name of the catalogue, below the index's folder. */
export const phrasesFile = (lang: Language) => `phrases.${lang}.json`;

/** The file with the names of filters, below the index's folder. */
export const filterNamesFile = (lang: Language) => `filters.${lang}.json`;

/** Loads every name of the catalogue, from which "did you mean" chooses. */
export function loadPhrases(lang: Language): Promise<readonly string[]> {
  return load<readonly string[]>(phrasesFile(lang));
}

/** Loads the names by which filters are recognised among the words. */
export function loadFilterNames(lang: Language): Promise<readonly FilterName[]> {
  return load<readonly FilterName[]>(filterNamesFile(lang));
}

const loading = new Map<string, Promise<unknown>>();

/** Loads a file once; what failed is tried again. */
function load<List>(file: string): Promise<List> {
  const list = loading.get(file) ?? fetched(file);
  loading.set(file, list);
  list.catch(() => loading.delete(file));
  return list as Promise<List>;
}

async function fetched(file: string): Promise<unknown> {
  const answer = await fetch(fileHref(INDEX_FOLDER + file));
  if (!answer.ok) throw new Error(`${answer.status} ${file}`);
  return answer.json();
}
