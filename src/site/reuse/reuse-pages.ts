import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { cacheFolder, hashOf, keptAt } from '../../cache/made-once.ts';
import { PageStore } from '../../cache/page-store.ts';
import { programName } from '../../cache/program.ts';

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
      if (this.#written(join(path, 'index.html'), this.store.again(key))) {
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

/** Names all that makes pages of a catalogue, and the scripts and styles to which they link. */
function programOf(out: string): string {
  const assets = readdirSync(join(out, '_astro')).filter((name) => /\.(?:css|js)$/u.test(name));
  return hashOf([programName(), ...assets.sort()]);
}
