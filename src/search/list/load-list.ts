import type { Language } from '../../catalog/site.ts';
import { fileHref } from '../../i18n/href.ts';
import { INDEX_FOLDER } from '../pagefind.ts';
import { LIST_FORM, listFile, type ListFile } from './list-file.ts';
import { ResidentList } from './resident-list.ts';

const NOTHING: ListFile = { form: LIST_FORM, day: '', rows: [], words: '', filterNames: [] };

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

/** Asks once more where an answer was lost or cut short, past what the browser kept. */
async function loaded(lang: Language): Promise<ResidentList> {
  const file = await fetched(lang).catch(() => fetched(lang, { cache: 'reload' }));
  return new ResidentList(file, lang);
}

async function fetched(lang: Language, options: RequestInit = {}): Promise<ListFile> {
  const answer = await fetch(fileHref(INDEX_FOLDER + listFile(lang)), options);
  if (!answer.ok) throw new Error(`${answer.status} ${listFile(lang)}`);
  const file = (await answer.json()) as ListFile;
  if (file.form !== LIST_FORM) throw new Error(`${listFile(lang)}: another version`);
  return file;
}
