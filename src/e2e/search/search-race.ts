import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { type Browser, errors } from 'playwright-core';
import type { Catalog } from '../../catalog/catalog.ts';
import type { Stories } from '../../catalog/stories.ts';
import { LANGUAGES } from '../../catalog/site.ts';
import { fileHref, href, pathOf } from '../../i18n/href.ts';
import { INDEX_FOLDER } from '../../search/pagefind.ts';
import { writeSearch } from '../../search/search-index.ts';
import { searchSource } from '../../search/index/search-source.ts';
import { fold } from '../../text/fold.ts';
import { serve } from '../server.ts';
import { firstCard, type FirstCard, NETWORKS } from './first-card.ts';

/** Where Pagefind's own interface lies, beside the same index and its own scripts. */
const STOCK = 'stock/';
const STOCK_SCRIPTS = /^pagefind(?:-worker|-ui)?\.(?:js|css)$/u;

/** Its own page, as its documentation has it, which takes the words from the address as ours does. */
const STOCK_PAGE = `<!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<link rel="stylesheet" href="pagefind-ui.css"><script src="pagefind-ui.js"></script><div id="search"></div><script>
addEventListener('DOMContentLoaded', () => {
  const ui = new PagefindUI({ element: '#search', showImages: false });
  ui.triggerSearch(new URLSearchParams(location.search).get('q'));
});</script></html>`;

/** Nobody waits longer, in milliseconds. */
const PATIENCE = 60_000;

/** What one of the two needed for the right card; undefined where it never showed it. */
export interface RaceResult {
  readonly who: 'ours' | 'stock';
  readonly network: keyof typeof NETWORKS;
  readonly card: FirstCard | undefined;
}

/** A catalogue whose search is measured in the pages and scripts of a site that was built, perhaps of another. */
interface Course {
  readonly folder: string;
  /** The site whose pages are taken. */
  readonly built: string;
  readonly catalog: Catalog;
  readonly stories: Stories;
}

/** Opens our search page and Pagefind's own, on one index, with the name of a product typed without its marks. */
export async function race(browser: Browser, course: Course): Promise<RaceResult[]> {
  await layOut(course);
  const { folder, catalog } = course;
  const products = [...catalog.products.values()];
  const wanted = products[Math.floor(products.length / 2)];
  if (!wanted) throw new Error('There is nothing to look for.');
  const server = await serve(folder, '/', { packed: true });
  const words = `?q=${encodeURIComponent(fold(wanted.name.vi))}`;
  const card = `a[href$="${href({ page: 'product', slug: wanted.slug }, 'vi')}"]`;
  const pages = {
    ours: { address: pathOf({ page: 'search' }, 'vi'), card: `[data-results] ${card}` },
    stock: { address: `${STOCK}index.html`, card: `.pagefind-ui__results ${card}` },
  } as const;
  const results: RaceResult[] = [];
  for (const network of ['slow', 'bad'] as const) {
    for (const who of ['ours', 'stock'] as const) {
      const { address, card } = pages[who];
      const options = { network: NETWORKS[network], card, patience: PATIENCE };
      const seen = await firstCard(browser, server.address + address + words, options).catch(late);
      results.push({ who, network, card: seen });
    }
  }
  await server.close();
  return results;
}

/** A card that did not come in time is none; any other failure is one. */
function late(failure: unknown): undefined {
  if (!(failure instanceof errors.TimeoutError)) throw failure;
}

/** Writes the site with the index of the catalogue, and beside it what Pagefind brings along. */
async function layOut({ folder, built, catalog, stories }: Course): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  for (const part of readdirSync(built)) {
    const isNeeded = ['_astro', 'tim-kiem', 'drawings', '404.html', 'favicon.svg'].includes(part);
    if (isNeeded) cpSync(join(built, part), join(folder, part), { recursive: true });
  }
  const drawing = (name: string) => ({
    src: fileHref(`drawings/${name}.svg`),
    dark: fileHref(`drawings/${name}.dark.svg`),
  });
  const products = [...catalog.products.values()];
  const sources = LANGUAGES.map((lang) => {
    const told = products.map(({ slug }) => {
      const story = stories.get(slug);
      return [slug, (story?.[lang] ?? story?.vi ?? []).join(' ')] as const;
    });
    return searchSource(catalog, lang, {
      pictures: new Map(products.map((one) => [one.slug, drawing(one.drawing)])),
      stories: new Map(told),
      producer: drawing('basket'),
    });
  });
  await writeSearch(
    sources.map((source) => JSON.stringify(source)),
    join(folder, INDEX_FOLDER),
  );
  cpSync(join(folder, INDEX_FOLDER), join(folder, STOCK), { recursive: true });
  const { index } = await createIndex();
  await index?.addCustomRecord({ url: '/', content: 'a', language: LANGUAGES[0] });
  for (const { path, content } of (await index?.getFiles())?.files ?? []) {
    if (STOCK_SCRIPTS.test(path)) write(join(folder, STOCK, path), content);
  }
  await close();
  write(join(folder, STOCK, 'index.html'), STOCK_PAGE);
  pack(folder);
}

function write(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/** Puts beside each text what a host would send. */
function pack(folder: string): void {
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = join(folder, path);
    const isText = /\.(?:html|css|js|json|svg)$/u.test(path);
    if (isText && existsSync(file)) write(`${file}.gz`, gzipSync(readFileSync(file)));
  }
}
