import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { AstroIntegration } from 'astro';
import { checkedBundle } from './index/checked-bundle.ts';
import type { SearchRecord } from './index/search-record.ts';
import { type Language, LANGUAGES } from '../catalog/site.ts';
import { INDEX_FOLDER } from './pagefind.ts';
import type { SearchSource } from './index/search-source.ts';
import { listFile, listFileOf } from './list/list-file.ts';
import { LARGEST_WHOLE, shardFile, shardsOf } from './list/shards.ts';

/** What of Pagefind's bundle is never loaded: the interfaces that it brings. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./u;

/** What fetches the files of the index. */
const SCRIPT = /^pagefind(?:-worker)?\.js$/u;

/** Writes the index that those entries make into the folder: handed over, all of it would be held several times. */
async function writeIndex(
  records: readonly SearchRecord[],
  isLarge: boolean,
  folder: string,
): Promise<void> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  for (const record of records) {
    const added = await index.addCustomRecord(mutable(record, isLarge));
    if (added.errors.length > 0) {
      throw new Error(`Pagefind refuses ${record.url}: ${added.errors.join('; ')}`);
    }
  }
  const written = await index.writeFiles({ outputPath: folder });
  if (written.errors.length > 0) throw new Error(`Pagefind: ${written.errors.join('; ')}`);
  await close();
  for (const name of readdirSync(folder)) {
    const file = join(folder, name);
    if (UNUSED.test(name)) rmSync(file);
    if (SCRIPT.test(name)) writeFileSync(file, checkedBundle(readFileSync(file, 'utf8')));
  }
}

/**
 * As Pagefind takes it. What changes with the day alone stays out, so that its files keep their names from night to night;
 * but of a large catalogue the list has no cards for what only texts find.
 */
function mutable({ url, language, content, filters, meta, sort }: SearchRecord, isLarge: boolean) {
  const told = Object.entries(meta).filter(([field]) => isLarge || field !== 'state');
  const values = Object.entries(filters).map(([facet, list]): [string, string[]] => [
    facet,
    [...list],
  ]);
  return {
    url,
    language,
    content,
    meta: Object.fromEntries<string>(told),
    sort: { ...sort },
    filters: Object.fromEntries<string[]>(values),
  };
}

/** What Pagefind calls each entry, by address: its fragments are packed, behind a signature. */
function idsIn(folder: string): Map<string, string> {
  const fragments = join(folder, 'fragment');
  return new Map(
    readdirSync(fragments).map((name) => {
      const text = gunzipSync(readFileSync(join(fragments, name))).toString('utf8');
      const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
      return [url, name.replace(/\.pf_fragment$/u, '')];
    }),
  );
}

/** The page that hands over what the search of a language is made from; it is not published. */
const sourcePath = (lang: Language) => `${INDEX_FOLDER}source.${lang}.json`;

/** Builds the search with the site: after a build into its folder, while developing into one `aside`. */
export function searchIndex(aside: () => string): AstroIntegration {
  let base = '/';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/*$/u, '/');
      },
      'astro:build:done': async ({ dir }) => {
        const sources = await Promise.all(
          LANGUAGES.map((lang) => readFile(new URL(sourcePath(lang), dir), 'utf8')),
        );
        for (const lang of LANGUAGES) rmSync(new URL(sourcePath(lang), dir));
        await writeSearch(sources, fileURLToPath(new URL(INDEX_FOLDER, dir)));
      },
      'astro:server:setup': ({ server }) => {
        let last = '';
        let files: ReadonlySet<string> = new Set();
        const folder = join(aside(), 'index');
        /** Indexes again when the entries have changed since. */
        const current = async (): Promise<typeof files> => {
          const [address = ''] = server.resolvedUrls?.local ?? [];
          const sources = await Promise.all(
            LANGUAGES.map(async (lang) => {
              const answer = await fetch(new URL(base + sourcePath(lang), address));
              return answer.text();
            }),
          );
          const now = createHash('sha256').update(sources.join()).digest('hex');
          if (now === last) return files;
          rmSync(folder, { recursive: true, force: true });
          await writeSearch(sources, folder);
          files = new Set(readdirSync(folder, { recursive: true, encoding: 'utf8' }));
          last = now;
          return files;
        };
        server.middlewares.use((request, response, next) => {
          const path = (request.url ?? '').split('?', 1)[0]?.slice((base + INDEX_FOLDER).length);
          const isOurs = request.url?.startsWith(base + INDEX_FOLDER) ?? false;
          if (!isOurs || !path || path.startsWith('source.')) return next();
          const isFresh = path === 'pagefind-entry.json' || files.size === 0;
          Promise.resolve(isFresh ? current() : files).then((found) => {
            if (!found.has(path)) return next();
            response.setHeader('Content-Type', typeOf(path));
            response.end(readFileSync(join(folder, path)));
          }, next);
        });
      },
    },
  };
}

/** Writes everything that the search of a site loads, from what its languages are made from ({@link SearchSource} as JSON). */
export async function writeSearch(sources: readonly string[], folder: string): Promise<void> {
  const parsed = sources.map((text) => JSON.parse(text) as SearchSource);
  const isLarge = parsed.some(({ records }) => records.length > LARGEST_WHOLE);
  await writeIndex(
    parsed.flatMap(({ records }) => records),
    isLarge,
    folder,
  );
  const ids = idsIn(folder);
  const write = (path: string, content: object) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), JSON.stringify(content));
  };
  parsed.forEach((source, place) => {
    const lang = LANGUAGES[place] ?? LANGUAGES[0];
    const { head, shards } = shardsOf(listFileOf(source, ids), lang);
    write(listFile(lang), head);
    shards.forEach((shard, at) => write(shardFile(lang, at), shard));
  });
}

function typeOf(path: string): string {
  if (path.endsWith('.js')) return 'text/javascript';
  return path.endsWith('.json') ? 'application/json' : 'application/octet-stream';
}
