import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { LANGUAGES, type Language } from '../catalog/site.ts';
import { pathOf } from '../i18n/href.ts';
import { ADOPTED_FOLDER, SAMPLE_CONTENT } from './builds.ts';

/** A built folder, served. */
export interface BuiltSite {
  readonly name: string;
  readonly folder: string;
  /** Where it is served: `http://localhost:1234/mau/`. */
  readonly address: string;
  readonly base: string;
  /** The public address of the build; null where it is not known. */
  readonly siteUrl: string | null;
  /** The folder of entries that it was built from, and the day pinned for the build. */
  readonly content: string;
  readonly day: string;
  /** The repository on GitHub that takes proposals. */
  readonly repository?: string;
}

/** One HTML file of a built site. */
export interface SitePage {
  readonly site: BuiltSite;
  /** Below the site's root: `en/products/x/`, `404.html`. */
  readonly path: string;
  readonly lang: Language;
  /** Its place in the tree without the names of entries: `en/products/*`; redirects are a kind of their own. */
  readonly kind: string;
  readonly html: string;
}

/** The name of a page in test names. */
export const named = (page: SitePage) => `${page.site.name} /${page.path}`;

/** The page for editors, which brings a program of its own: `admin.e2e.ts` looks at it, readers never do. */
const ADMIN = 'admin';

/** The kind of a page, from its path alone. */
export function kindOf(path: string): string {
  const lang = languageOf(path);
  const home = pathOf({ page: 'home' }, lang);
  const [first = '', ...rest] = path.slice(home.length).split('/').filter(Boolean);
  return home + [first, ...rest.map(() => '*')].join('/');
}

function languageOf(path: string): Language {
  const others = LANGUAGES.filter((lang) => pathOf({ page: 'home' }, lang) !== '');
  return others.find((lang) => path.startsWith(pathOf({ page: 'home' }, lang))) ?? LANGUAGES[0];
}

/** Every file below a folder, sorted, with `/` between folders. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder).length + 1))
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}

/** All built sites. */
export const sites = (): readonly BuiltSite[] => inject('sites');

/** The site of that folder. */
export function siteIn(folder: string): BuiltSite {
  const site = sites().find((candidate) => candidate.folder === folder);
  if (!site) throw new Error(`No site was built in ${folder}.`);
  return site;
}

const read = new Map<string, readonly SitePage[]>();

/** Every HTML page of a site; each is read once. */
export function pagesOf(site: BuiltSite): readonly SitePage[] {
  const known = read.get(site.folder) ?? readPages(site);
  read.set(site.folder, known);
  return known;
}

function readPages(site: BuiltSite): SitePage[] {
  return filesBelow(site.folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const path = file.replace(/(^|\/)index\.html$/u, '$1');
      const html = readFileSync(join(site.folder, file), 'utf8');
      const kind = /<meta[^>]+http-equiv="?refresh/iu.test(html) ? 'redirect' : kindOf(path);
      return { site, path, lang: languageOf(path), kind, html };
    });
}

/** The pages that readers stay on: neither redirects nor the page for editors. */
export function readingPagesOf(site: BuiltSite): SitePage[] {
  return pagesOf(site).filter(({ kind }) => kind !== 'redirect' && kind !== ADMIN);
}

/** The fullest page of each kind in each language, and every product of the sample province. */
export function representativesOf(site: BuiltSite): SitePage[] {
  const pages = readingPagesOf(site);
  const fullest = [...Map.groupBy(pages, ({ kind }) => kind).values()].flatMap((group) =>
    group.toSorted((a, b) => b.html.length - a.html.length).slice(0, 1),
  );
  const product = kindOf(pathOf({ page: 'product', slug: 'x' }, LANGUAGES[0]));
  const products =
    site.content === SAMPLE_CONTENT ? pages.filter(({ kind }) => kind === product) : [];
  return [...new Set([...fullest, ...products])];
}

/** The pages that are read closely: all, but of the larger province one of each kind, since it has no other kinds. */
export function closelyReadPagesOf(site: BuiltSite): readonly SitePage[] {
  return site.folder === ADOPTED_FOLDER ? representativesOf(site) : pagesOf(site);
}

/** The site that was built with an editor. */
export function siteWithEditor(): BuiltSite {
  const site = sites().find(({ folder }) => filesBelow(folder).includes('admin/config.json'));
  if (!site) throw new Error('No site was built with CMS_REPOSITORY.');
  return site;
}
