import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type IndexFile } from 'pagefind';
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

/** The files of the index that those entries make, by path below its folder. */
async function indexFiles(
  records: readonly SearchRecord[],
  isLarge: boolean,
): Promise<IndexFile[]> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  for (const record of records) {
    const added = await index.addCustomRecord(mutable(record, isLarge));
    if (added.errors.length > 0) {
      throw new Error(`Pagefind refuses ${record.url}: ${added.errors.join('; ')}`);
    }
  }
  const { files } = await index.getFiles();
  await close();
  return files.filter(({ path }) => !UNUSED.test(path));
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
function idsIn(files: readonly IndexFile[]): Map<string, string> {
  const fragments = files.flatMap(({ path, content }) => {
    const [, id] = /^fragment\/(.+)\.pf_fragment$/u.exec(path) ?? [];
    return id === undefined ? [] : [{ id, text: gunzipSync(content).toString('utf8') }];
  });
  return new Map(
    fragments.map(({ id, text }) => {
      const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
      return [url, id];
    }),
  );
}

/** The page that hands over what the search of a language is made from; it is not published. */
const sourcePath = (lang: Language) => `${INDEX_FOLDER}source.${lang}.json`;

/** A file of the index: its path below the folder, and its bytes. */
type Files = ReadonlyMap<string, Uint8Array | string>;

/** Builds the search with the site: after a build into its folder, while developing in memory. */
export function searchIndex(): AstroIntegration {
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
        for (const [path, content] of await searchFiles(sources)) {
          const file = new URL(INDEX_FOLDER + path, dir);
          await mkdir(dirname(file.pathname), { recursive: true });
          await writeFile(file, content);
        }
        await Promise.all(LANGUAGES.map((lang) => rm(new URL(sourcePath(lang), dir))));
      },
      'astro:server:setup': ({ server }) => {
        let last = '';
        let files: Files = new Map();
        /** Indexes again when the entries have changed since. */
        const current = async (): Promise<Files> => {
          const [address = ''] = server.resolvedUrls?.local ?? [];
          const sources = await Promise.all(
            LANGUAGES.map(async (lang) => {
              const answer = await fetch(new URL(base + sourcePath(lang), address));
              return answer.text();
            }),
          );
          if (sources.join() !== last) files = await searchFiles(sources);
          last = sources.join();
          return files;
        };
        server.middlewares.use((request, response, next) => {
          const path = (request.url ?? '').split('?', 1)[0]?.slice((base + INDEX_FOLDER).length);
          const isOurs = request.url?.startsWith(base + INDEX_FOLDER) ?? false;
          if (!isOurs || !path || path.startsWith('source.')) return next();
          const isFresh = path === 'pagefind-entry.json' || files.size === 0;
          Promise.resolve(isFresh ? current() : files).then((found) => {
            const content = found.get(path);
            if (content === undefined) return next();
            response.setHeader('Content-Type', typeOf(path));
            response.end(content);
          }, next);
        });
      },
    },
  };
}

/** Everything that the search of a site loads, from what its languages are made from ({@link SearchSource} as JSON). */
export async function searchFiles(sources: readonly string[]): Promise<Files> {
  const parsed = sources.map((text) => JSON.parse(text) as SearchSource);
  const isLarge = parsed.some(({ records }) => records.length > LARGEST_WHOLE);
  const files = await indexFiles(
    parsed.flatMap(({ records }) => records),
    isLarge,
  );
  const ids = idsIn(files);
  return new Map<string, Uint8Array | string>([
    ...files.map(({ path, content }) => [path, checked(path, content)] as const),
    ...parsed.flatMap((source, place) => {
      const lang = LANGUAGES[place] ?? LANGUAGES[0];
      const { head, shards } = shardsOf(listFileOf(source, ids), lang);
      return [
        [listFile(lang), JSON.stringify(head)] as const,
        ...shards.map((shard, at) => [shardFile(lang, at), JSON.stringify(shard)] as const),
      ];
    }),
  ]);
}

function checked(path: string, content: Uint8Array): Uint8Array | string {
  const isScript = /^pagefind(?:-worker)?\.js$/u.test(path);
  return isScript ? checkedBundle(new TextDecoder().decode(content)) : content;
}

function typeOf(path: string): string {
  if (path.endsWith('.js')) return 'text/javascript';
  return path.endsWith('.json') ? 'application/json' : 'application/octet-stream';
}
