import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { LANGUAGES } from '../../catalog/site.ts';
import { pathOf } from '../../i18n/href.ts';
import { keptFiles, keptListOf } from './kept-files.ts';
import { keptListPath, MOST_OFFERED, MOST_UNASKED } from './kept-list.ts';
import { WORKER_PATH } from './wish.ts';

/** What the worker is told about its build. */
interface Told {
  /** The version of the list of each language. */
  readonly versions: Readonly<Record<string, string>>;
  /** The languages that may be kept unasked. */
  readonly unasked: readonly string[];
}

/**
 * Writes what reading without a network needs: a list of files for each language, and the worker. Switched off, the build
 * ships a worker that takes the place of the one of before, and goes.
 */
export function offline(isOff: boolean): AstroIntegration {
  let base = '/';
  return {
    name: 'offline',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/*$/u, '/');
      },
      'astro:build:done': async ({ dir }) => {
        const worker = new URL(WORKER_PATH, dir);
        if (isOff) {
          const none = { versions: {}, unasked: [] };
          return writeFile(worker, await bundled('worker-off.ts', base, none));
        }
        const versions: Record<string, string> = {};
        const unasked: string[] = [];
        await mkdir(new URL('offline/', dir), { recursive: true });
        for (const lang of LANGUAGES) {
          const files = keptFiles(fileURLToPath(dir), lang);
          const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
          const list = keptListOf(files);
          versions[lang] = list.version;
          if (bytes <= MOST_UNASKED) unasked.push(lang);
          await writeFile(new URL(keptListPath(lang), dir), JSON.stringify(list));
          if (bytes <= MOST_OFFERED)
            await tellSize(new URL(pathOf({ page: 'saved' }, lang), dir), bytes);
        }
        await writeFile(worker, await bundled('worker.ts', base, { versions, unasked }));
      },
    },
  };
}

/** Writes on the page of saved products how much it is to keep everything. */
async function tellSize(page: URL, bytes: number): Promise<void> {
  const file = new URL('index.html', page);
  const html = await readFile(file, 'utf8');
  await writeFile(file, html.replace('<offline-copy', `<offline-copy data-bytes="${bytes}"`));
}

/** The worker in one file, as browsers without modules in workers need it. */
async function bundled(entry: string, base: string, { versions, unasked }: Told): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    base,
    publicDir: false,
    define: {
      'process.env.NODE_ENV': '"production"',
      'import.meta.env.OFFLINE_VERSIONS': JSON.stringify(versions),
      'import.meta.env.OFFLINE_UNASKED': JSON.stringify(unasked),
    },
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: {
        input: fileURLToPath(new URL(entry, import.meta.url)),
        output: { format: 'iife', codeSplitting: false },
      },
    },
  });
  const [output] = [result].flat();
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error(`${entry} was not bundled.`);
  return chunk.code;
}
