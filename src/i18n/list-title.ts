import type { ListPage } from '../catalog/list-pages.ts';
import type { Language } from '../catalog/site.ts';
import { SITE_WORDS } from './site-words.ts';

/** The name of a list's page; from the second on with its number: `Chè, trang 2 / 3`. */
export function listTitle(name: string, page: ListPage<unknown>, lang: Language): string {
  const { pageNumber } = SITE_WORDS[lang];
  return page.number > 1 ? `${name}, ${pageNumber(page.number, page.of)}` : name;
}
