import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { cacheFolder, hashOf, keptAt } from '../../cache/made-once.ts';
import { PageStore } from '../../cache/page-store.ts';

/** What of the surroundings tells a build how to make pages. */
const SETTINGS = /^(?:SITE_|CMS_|CATALOG_AS_OF$|SERVICE_WORKER$|PRINT_ENGINE$)/u;

type Path = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];
type Rendered = Awaited<ReturnType<AstroPrerenderer['render']>>;

/** The files of a build, of which some come from the one before. */
class Reuse {
  readonly store: PageStore;
  /** The paths of the pages that were taken over, as Astro names them. */
  readonly pages: string[] = [];
  readonly #base: string;
  readonly #out: string;
  /** The keys under which pages are kept when they have been rendered, by address. */
  readonly #keys = new Map<string, string>();

  constructor(content: string, base: string, out: string) {
    this.store = new PageStore(join(cacheFolder(), 'pages', hashOf([content])));
    this.#base = base.replace(/\/*$/u, '/');
    this.#out = out;
  }

  /** Writes what is kept of these paths, and gives the others. */
  rest(paths: readonly Path[]): Path[] {
    const program = programOf(this.#out);
    return paths.filter(({ pathname, route, cacheKey }) => {
      if (cacheKey === undefined) return true;
      const path = pathname.replace(/^\/|\/$/gu, '');
      if (route.type === 'endpoint') return !this.#written(path, keptAt(cacheKey));
      const key = hashOf([program, this.#base, path, cacheKey]);
      const page = this.store.get(key);
      if (this.#written(join(path, 'index.html'), page)) {
        this.store.keep(key, page);
        this.pages.push(`${path}/`);
        return false;
      }
      this.#keys.set(`${this.#base}${path}/`, key);
      return true;
    });
  }

  #written(path: string, content: Uint8Array | undefined): content is Uint8Array {
    if (!content) return false;
    const file = join(this.#out, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    return true;
  }

  /** The page as it was rendered, when it has been kept for the next build. */
  async kept(address: string, rendered: Rendered): Promise<Rendered> {
    const key = this.#keys.get(new URL(address).pathname);
    const response = rendered instanceof Response ? rendered : rendered.response;
    if (key === undefined || response.status !== 200) return rendered;
    const page = new Uint8Array(await response.arrayBuffer());
    this.store.keep(key, page);
    return new Response(page, response);
  }
}

/**
 * Takes over what the build before made of the same: a page where its key (`pageKeys`), its address, the program, its
 * settings and the names of scripts and styles are the same; another file where its route names the place below the
 * cache at which it is kept. `others` are integrations that want to hear of all pages, as if each had been rendered.
 */
export function reusePages(
  content: string,
  others: readonly AstroIntegration[],
): AstroIntegration[] {
  let begun = () => new Reuse(content, '/', '');
  let reuse: Reuse | undefined;
  const reusing: AstroIntegration = {
    name: 'reuse-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        begun = () => new Reuse(content, config.base, fileURLToPath(config.outDir));
      },
      'astro:build:start': ({ setPrerenderer, logger }) => {
        const now = begun();
        reuse = now;
        if (now.store.isSpoilt) logger.warn(SPOILT);
        setPrerenderer((usual) => ({
          ...usual,
          getStaticPaths: async () => {
            const paths = await usual.getStaticPaths();
            const rest = now.rest(paths);
            logger.info(
              `Dùng lại ${paths.length - rest.length} tệp của lần dựng trước, dựng ${rest.length}.`,
            );
            return rest;
          },
          render: async (request, options) =>
            now.kept(request.url, await usual.render(request, options)),
        }));
      },
      'astro:build:done': () => reuse?.store.finish(),
    },
  };
  return [reusing, ...others.map((one) => hearingAll(one, () => reuse?.pages ?? []))];
}

const SPOILT =
  'Trang giữ lại từ lần dựng trước không còn nguyên vẹn: không dùng, dựng lại mọi trang.';

/** Hears of these pages too, and of all in the order of their addresses. */
function hearingAll(one: AstroIntegration, reused: () => readonly string[]): AstroIntegration {
  const done = one.hooks['astro:build:done'];
  if (!done) return one;
  return {
    ...one,
    hooks: {
      ...one.hooks,
      'astro:build:done': (told) => {
        const paths = [...told.pages.map(({ pathname }) => pathname), ...reused()].sort();
        return done({ ...told, pages: paths.map((pathname) => ({ pathname })) });
      },
    },
  };
}

/** Where npm says what it has installed; where nobody says it, no build is like another. */
const PACKAGES = 'node_modules/.package-lock.json';

/** Names all that makes pages of a catalogue: our files, those of packages, the settings, and what pages link to. */
function programOf(out: string): string {
  if (!existsSync(PACKAGES)) return randomUUID();
  const files = ['src', 'public']
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((file) => file.isFile() && !/\.(?:test|e2e)\.ts$/u.test(file.name))
    .map((file) => relative('.', join(file.parentPath, file.name)))
    .filter((path) => !/^src.e2e/u.test(path));
  const all = [...files, 'astro.config.mjs', PACKAGES].sort();
  const settings = Object.entries(process.env).filter(([name]) => SETTINGS.test(name));
  const assets = readdirSync(join(out, '_astro')).filter((name) => /\.(?:css|js)$/u.test(name));
  return hashOf([
    process.version,
    JSON.stringify([settings.sort(), assets.sort()]),
    ...all.flatMap((path) => [path, readFileSync(path)]),
  ]);
}
