import { dirname, relative, resolve, sep } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import { dayInVietnam } from '../catalog/certification/calendar-day.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { LANGUAGES } from '../catalog/site.ts';
import type { Stories } from '../catalog/stories.ts';
import { buildDay, siteContact } from './settings.ts';
import { photoFile } from './photos.ts';
import { entriesOf } from './read-entries.ts';
import { hasErrors } from './problems/problem.ts';
import { reportText } from './problems/report-text.ts';
import type { ContentTree } from './read/content-tree.ts';
import { readTree } from './read/read-tree.ts';
import { readCatalog, readContent, storiesOf, unjudgedCatalog } from './check.ts';
import { keptReading, type Days, type JudgedContent } from './kept-reading.ts';

/** The folder that the site is built from. */
export const contentFolder = resolve(process.env.CATALOG_CONTENT ?? 'content');

/** All that the entries say, for the pages. */
export interface Reading {
  readonly catalog: Catalog;
  /** Every story in paragraphs of plain text. */
  readonly stories: Stories;
  /** Every story as HTML, by product and language: `mat-ong-rung/vi`. */
  readonly html: ReadonlyMap<string, string>;
}

/**
 * Where loader and pages meet, which a build bundles apart from each other. What goes through Astro's own store becomes
 * a part of the program of the pages: of a large province tens of megabytes, to be bundled, parsed and held once more.
 */
const held = globalThis as { catalogReading?: Reading };

/** What was read last. Throws where nothing has been read. */
export function lastReading(): Reading {
  if (!held.catalogReading) throw new Error('The content folder has not been read.');
  return held.catalogReading;
}

/** The name under which the store tells that the entries have changed, so that a page reloads; no product is called so. */
const EDITION = '.edition';

/**
 * Reads the entries for the pages, and offers Astro the photos alone, which it resolves beside their entry. While
 * developing, each change of a file starts the next reading; one that fails leaves the last in place.
 */
export function contentLoader(): Loader {
  return {
    name: 'content-loader',
    async load(context) {
      let read = await readAnew(context);
      // Only while developing there is a next reading, which takes over what has not changed.
      if (!context.watcher) return;
      context.watcher.add(contentFolder);
      const say = (error: unknown) => context.logger.error(String(error));
      parseAhead(read.tree).catch(say);
      let reading = Promise.resolve();
      let changes = 0;
      let judging: NodeJS.Timeout | undefined;
      const readOnceFor = async (change: number) => {
        // Of several files saved at once the last starts the one reading that serves all.
        if (change !== changes) return;
        read = await readAnew(context, read);
        clearTimeout(judging);
        judging = globalThis
          .setTimeout(() => judge(context, read.tree).catch(say), UNTIL_JUDGED)
          .unref();
      };
      context.watcher.on('all', (_, path) => {
        if (relative(contentFolder, path).startsWith('..')) return;
        changes += 1;
        const change = changes;
        reading = reading.then(() => readOnceFor(change)).catch(say);
      });
    },
  };
}

/** So many files are parsed before somebody else has a turn. */
const AT_ONCE = 50;

/** Parses a tree little by little, so that the first change finds parsed what has not changed, though nobody had to read it. */
async function parseAhead(tree: ContentTree): Promise<void> {
  const files = [...tree.files];
  for (let at = 0; at < files.length; at += AT_ONCE) {
    await setTimeout();
    entriesOf({ ...tree, files: new Map(files.slice(at, at + AT_ONCE)) });
  }
}

/** How long after a change its page is due before the rules look at everything, in milliseconds. */
const UNTIL_JUDGED = 2000;

/** Tells what is wrong with the entries as they are now. */
async function judge({ logger }: LoaderContext, tree: ContentTree): Promise<void> {
  const today = dayInVietnam(new Date());
  const { entries, problems } = await readContent(contentFolder, today, undefined, tree);
  if (hasErrors(problems)) logger.error(`\n${reportText(entries, problems, 'vi')}`);
}

/** What the next reading takes over: the files, and stories as HTML by what they say. */
interface Known {
  readonly tree: ContentTree;
  readonly html: ReadonlyMap<string, string>;
}

async function readAnew(context: LoaderContext, before?: Known): Promise<Known> {
  const now = new Date();
  const [day, today] = [buildDay(process.env, now), dayInVietnam(now)];
  const read = await readNow({ day, today }, before?.tree);
  const contact = siteContact(process.env, read.catalog.site.contact);
  const catalog = { ...read.catalog, site: { ...read.catalog.site, contact } };
  const known = new Map<string, string>();
  const html = new Map<string, string>();
  for (const [slug, told] of read.stories) {
    for (const lang of catalog.products.has(slug) ? LANGUAGES : []) {
      const body = told[lang]?.body;
      if (body === undefined) continue;
      const laidOut = before?.html.get(body) ?? (await context.renderMarkdown(body)).html;
      known.set(body, laidOut);
      html.set(`${slug}/${lang}`, laidOut);
    }
  }
  held.catalogReading = { catalog, stories: storiesOf(read), html };
  await offerPhotos(catalog, context);
  return { tree: read.tree, html: known };
}

/** Reads the folder, judging it only where nobody has found it right as it is. */
async function readNow(
  days: Days,
  before?: ContentTree,
): Promise<JudgedContent & Pick<Known, 'tree'>> {
  const tree = readTree(contentFolder, undefined, before);
  const kept = before ? undefined : keptReading(contentFolder, tree, days);
  if (kept) return { ...kept, tree };
  const { catalog, entries } = before
    ? unjudgedCatalog(tree, days.day)
    : await readCatalog(contentFolder, days.day, days.today);
  return { catalog, stories: entries.stories, tree: entries.tree };
}

async function offerPhotos({ products }: Catalog, context: LoaderContext): Promise<void> {
  const { store, parseData } = context;
  store.clear();
  for (const [id, { photos }] of products) {
    if (photos.length === 0) continue;
    const filePath = `${contentFolder}/products/${id}/index.md`;
    const files = photos.map(({ file }) => {
      const path = relative(dirname(filePath), photoFile(contentFolder, id, file));
      return `./${path.replaceAll(sep, '/')}`;
    });
    const data = await parseData({ id, data: { photos: files }, filePath });
    store.set({ id, data, filePath: relative(process.cwd(), filePath) });
  }
  if (context.watcher) store.set({ id: EDITION, data: { photos: [], at: Date.now() } });
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
