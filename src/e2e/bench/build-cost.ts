import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SAMPLE_DAY } from '../builds.ts';
import { measuredRun, type MeasuredRun } from '../measured-run.ts';
import { writeSyntheticContent } from '../provinces/synthetic-content.ts';
import { sizesOf } from '../weight/folder-sizes.ts';

/** Where everything that is measured lies. */
export const BENCH_FOLDER = '.cache/bench';

/** So many milliseconds a command may take. */
export const LIMIT = 60 * 60_000;

/** Takes what a command said that failed. */
type Complain = (text: string) => void;

/** A content folder that is measured, and how its commands are to look at it. */
export interface Measured {
  readonly name: string;
  readonly env: Readonly<Record<string, string>>;
}

const distOf = (name: string) => join(BENCH_FOLDER, 'dist', name);

/** Runs a command on a content folder, with a cache of its own. */
async function ran(
  script: string,
  { name, env }: Measured,
  complain: Complain,
): Promise<MeasuredRun> {
  const cache = join(BENCH_FOLDER, 'cache', name);
  const own = { OUT_DIR: distOf(name), BUILD_CACHE: cache, SITE_URL: 'https://example.org/' };
  const result = await measuredRun([script], { ...env, ...own }, LIMIT);
  if (result.code !== 0) {
    complain(`${name}: ended with ${result.code ?? 'a timeout'}\n${result.output.slice(-2000)}`);
  }
  return result;
}

/** Builds a content folder, whatever that costs. */
export const builtAlone = (measured: Measured, complain: Complain) =>
  ran('scripts/build.ts', measured, complain);

/** Checks and builds a content folder: from nothing, after a change in one entry, and as it was. */
export async function buildCosts(measured: Measured, complain: Complain) {
  const { name, env } = measured;
  rmSync(join(BENCH_FOLDER, 'cache', name), { recursive: true, force: true });
  const check = await ran('scripts/check.ts', measured, complain);
  const build = await ran('scripts/build.ts', measured, complain);
  renameOne(env['CATALOG_CONTENT'] ?? '');
  const changed = await ran('scripts/build.ts', measured, complain);
  const again = await ran('scripts/build.ts', measured, complain);
  const cost = ({ seconds, processorSeconds, megabytes }: typeof build) =>
    `${processorSeconds.toFixed(1)} s, ${seconds.toFixed(1)} s, ${Math.round(megabytes)} MB`;
  const share = changed.processorSeconds / build.processorSeconds;
  return {
    check: cost(check),
    build: cost(build),
    'one entry changed': cost(changed),
    'its share': share.toFixed(2),
    unchanged: cost(again),
    ...(again.code === 0 ? shown(distOf(name)) : {}),
  };
}

/** Gives the first product another name. */
function renameOne(content: string): void {
  const [slug = ''] = readdirSync(join(content, 'products')).sort();
  const file = join(content, 'products', slug, 'index.md');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace(/^( {2}vi: .*)$/mu, '$1 mới'));
}

function shown(outDir: string) {
  const sizes = sizesOf(outDir);
  return {
    pages: sizes.pages,
    'dist MB': (sizes.bytes / 1e6).toFixed(1),
    'home B': sizes.home,
    'product B': sizes.product,
    'largest B': sizes.largest,
    'largest page': `/${sizes.largestPath}`,
    'CSS B': sizes.css,
    'JS B': sizes.js,
  };
}

/** A made-up province of so many products. */
export function madeUp(count: number): Measured {
  const content = join(BENCH_FOLDER, `content-${count}`);
  writeSyntheticContent(content, count);
  return { name: String(count), env: { CATALOG_CONTENT: content, CATALOG_AS_OF: SAMPLE_DAY } };
}
