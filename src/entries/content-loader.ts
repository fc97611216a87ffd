import { dirname, relative, resolve, sep } from 'node:path';
import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import { dayInVietnam } from '../catalog/certification/calendar-day.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { Category } from '../catalog/category.ts';
import type { Collection } from '../catalog/collection.ts';
import type { Fair } from '../catalog/fair.ts';
import { buildDay } from './settings.ts';
import { photoFile } from './photos.ts';
import { readCatalog } from './check.ts';
import { storyParagraphs } from './story.ts';

/** The folder that the site is built from. */
export const contentFolder = resolve(process.env.CATALOG_CONTENT ?? 'content');

/** What belongs to the province as a whole. */
export interface Province extends Pick<
  Catalog,
  | 'day'
  | 'dataDay'
  | 'site'
  | 'withdrawn'
  | 'candidates'
  | 'statistics'
  | 'places'
  | 'pastFairs'
  | 'synonyms'
> {
  readonly categories: readonly Category[];
  readonly fairs: readonly Fair[];
  readonly collections: readonly Collection[];
}

type Read = Awaited<ReturnType<typeof readCatalog>>;
let reading: Promise<Read> | undefined;
let isWatched = false;

/** One reading serves all collections of a build; a change of a file starts the next. */
function currentReading(): Promise<Read> {
  const now = new Date();
  reading ??= readCatalog(contentFolder, buildDay(process.env, now), dayInVietnam(now));
  return reading;
}

/** Offers the entries of one kind to Astro. */
export function entriesLoader(kind: 'producers' | 'sources' | 'districts'): Loader {
  return watched(`${kind}-loader`, async ({ catalog }, { store }) => {
    for (const [position, [id, entry]] of [...catalog[kind]].entries()) {
      store.set({ id, data: { entry, position } });
    }
  });
}

/** Offers the products with their photos, which Astro resolves beside the entry. */
export function productsLoader(): Loader {
  return watched('products-loader', async ({ catalog }, { store, parseData }) => {
    for (const [position, [id, entry]] of [...catalog.products].entries()) {
      const filePath = `${contentFolder}/products/${id}/index.md`;
      const photos = entry.photos.map(({ file }) => {
        const path = relative(dirname(filePath), photoFile(contentFolder, id, file));
        return `./${path.replaceAll(sep, '/')}`;
      });
      const data = await parseData({ id, data: { entry, position, photos }, filePath });
      store.set({ id, data, filePath: relative(process.cwd(), filePath) });
    }
  });
}

/** Offers each story by product and language (`mat-ong-rung/vi`), rendered. */
export function storiesLoader(): Loader {
  return watched('stories-loader', async ({ catalog, entries }, { store, renderMarkdown }) => {
    for (const [slug, stories] of entries.stories) {
      if (!catalog.products.has(slug)) continue;
      for (const [lang, { body }] of Object.entries(stories)) {
        const data = { paragraphs: storyParagraphs(body) };
        store.set({ id: `${slug}/${lang}`, data, rendered: await renderMarkdown(body) });
      }
    }
  });
}

/** Offers what belongs to the province as a whole as one entry. */
export function provinceLoader(): Loader {
  return watched('province-loader', async ({ catalog }, context) => {
    const { day, dataDay, site, withdrawn, candidates, statistics, places, pastFairs, synonyms } =
      catalog;
    const entry: Province = {
      day,
      dataDay,
      site,
      withdrawn,
      candidates,
      statistics,
      places,
      pastFairs,
      synonyms,
      categories: [...catalog.categories.values()],
      fairs: [...catalog.fairs.values()],
      collections: [...catalog.collections.values()],
    };
    context.store.set({ id: 'province', data: { entry } });
  });
}

/** Offers the maintainers' prose, the only MDX. */
export function pagesLoader(): Loader {
  const loader = glob({
    pattern: '*.mdx',
    base: `${contentFolder}/pages`,
    // `about.en`; by default Astro would drop the dot.
    generateId: ({ entry }) => entry.replace(/\.mdx$/u, ''),
  });
  return {
    name: 'pages-loader',
    load(context) {
      // Astro keeps the entries of the last build, which may have read another province.
      context.store.clear();
      return loader.load(context);
    },
  };
}

function watched(
  name: string,
  fill: (read: Read, context: LoaderContext) => Promise<void>,
): Loader {
  return {
    name,
    async load(context) {
      const refill = async () => {
        const read = await currentReading();
        context.store.clear();
        await fill(read, context);
      };
      await refill();
      context.watcher?.add(contentFolder);
      // Every collection hears of a change; the first to hear starts the one reading that serves all.
      const startsReading = !isWatched;
      isWatched ||= context.watcher !== undefined;
      context.watcher?.on('all', (_, path) => {
        if (relative(contentFolder, path).startsWith('..')) return;
        if (startsReading) reading = undefined;
        refill().catch((error: unknown) => context.logger.error(String(error)));
      });
    },
  };
}
