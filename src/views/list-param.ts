import type { ListPage } from '../catalog/list-pages.ts';
import type { Language } from '../catalog/site.ts';
import { pagePath } from '../i18n/href.ts';

/** The rest parameter of a list's route: none for its first page, `trang/2` for its second. */
export function listParam(page: ListPage<unknown>, lang: Language): string | undefined {
  return page.number === 1 ? undefined : pagePath(page.number, lang).replace(/\/$/u, '');
}
