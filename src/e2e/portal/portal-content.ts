import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SAMPLE_CONTENT } from '../builds.ts';

/** What a site's `_headers` says so that a portal can read it. */
export const HEADERS_OF_DATA = ['/catalog.json', '/data/*', '/pagefind/*']
  .map((path) => `${path}\n  Access-Control-Allow-Origin: *\n`)
  .join('');

/** Writes the folder of a portal over those sites, which looks like the made-up province. */
export function writePortalContent(
  folder: string,
  sites: readonly { readonly name: string; readonly url: string }[],
): void {
  mkdirSync(folder, { recursive: true });
  const own = JSON.parse(readFileSync(join(SAMPLE_CONTENT, 'site.json'), 'utf8')) as object;
  const site = {
    ...own,
    title: { vi: 'Sản vật OCOP các xứ', en: 'OCOP specialties of the lands' },
    introduction: {
      vi: 'Tìm sản phẩm OCOP trong danh mục của mọi xứ một lần.',
      en: 'Search the OCOP catalogues of all lands at once.',
    },
  };
  const listed = sites.map(({ name, url }) => ({ province: { vi: name, en: name }, url }));
  writeFileSync(join(folder, 'site.json'), JSON.stringify(site));
  writeFileSync(join(folder, 'portal.json'), JSON.stringify({ sites: listed }));
}
