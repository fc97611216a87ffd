import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parsed } from './parsed-page.ts';
import type { BuiltSite, SitePage } from '../site-pages.ts';

/** Where an address leads within a site. */
export interface Target {
  /** Below the site's root, as `en/products/x/`. */
  readonly path: string;
  readonly fragment: string;
  readonly exists: boolean;
}

const ATTRIBUTES = ['href', 'src', 'srcset', 'action', 'poster', 'data-src', 'data-href'];
const REFERRING = ATTRIBUTES.map((name) => `[${name}]`).join();
const LINKED_META = 'meta[property="og:image"], meta[property="og:url"]';

/** Every address that a page mentions to a browser or a search engine. */
export function referencesOf(page: SitePage): string[] {
  const { document } = parsed(page);
  const attributes = [...document.querySelectorAll(REFERRING)].flatMap((element) =>
    ATTRIBUTES.flatMap((name) => {
      const value = element.getAttribute(name);
      if (value === null) return [];
      return name === 'srcset'
        ? value.split(',').map((item) => item.trim().split(' ')[0] ?? '')
        : [value];
    }),
  );
  const metas = [...document.querySelectorAll(LINKED_META)].map((meta) =>
    meta.getAttribute('content'),
  );
  const refresh = document.querySelector('meta[http-equiv="refresh" i]')?.getAttribute('content');
  const moved = refresh?.replace(/^.*url=/iu, '');
  return [...attributes, ...metas, moved].filter((text) => text !== null && text !== undefined);
}

/** Where an address on a page leads, or undefined where it leaves the site. */
export function targetOf(site: BuiltSite, from: string, reference: string): Target | undefined {
  const origin = site.siteUrl ? new URL(site.siteUrl).origin : 'https://unknown.invalid';
  const url = new URL(reference, origin + site.base + from);
  if (url.origin !== origin || !/^https?:$/u.test(url.protocol)) return undefined;
  const fragment = decodeURIComponent(url.hash.slice(1));
  const pathname = decodeURIComponent(url.pathname);
  if (!pathname.startsWith(site.base)) return { path: pathname, fragment, exists: false };
  const path = pathname.slice(site.base.length);
  const file = join(site.folder, path === '' || path.endsWith('/') ? `${path}index.html` : path);
  return { path, fragment, exists: existsSync(file) && statSync(file).isFile() };
}

/** The references of a page that lead nowhere: no such file, or no such place on the page. */
export function danglingTargets(
  page: SitePage,
  pages: readonly SitePage[],
  references: readonly string[],
): string[] {
  return references.filter((reference) => {
    // An empty address is a forgotten one.
    if (reference === '') return true;
    const target = targetOf(page.site, page.path, reference);
    if (!target) return false;
    if (!target.exists) return true;
    // A fragment may also hold state for a script, as `#q=chè`.
    if (target.fragment === '' || target.fragment.includes('=')) return false;
    const aim = pages.find(({ path }) => path === target.path);
    return aim !== undefined && !hasPlace(aim, target.fragment);
  });
}

function hasPlace(page: SitePage, id: string): boolean {
  return parsed(page).document.getElementById(id) !== null;
}
