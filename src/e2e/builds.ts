import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

/** The day of the sample province: every state of a certificate occurs on it. */
export const SAMPLE_DAY = '2026-06-30';

/** The province that exists nowhere. */
export const SAMPLE_CONTENT = 'src/e2e/fixture/content';

/** Where the tests build it: below a path of its host, with an address and an editor. */
export const SAMPLE_FOLDER = '.cache/e2e/sample';

/** The day on which the real catalogue is tested, so that a test never fails for the passing of time. */
export const CATALOGUE_DAY = '2026-11-23';

/** The real province. */
export const CATALOGUE_CONTENT = 'content';

/** Where the tests build the real province; `dist/` stays the reader's. */
export const CATALOGUE_FOLDER = '.cache/e2e/catalogue';

/** A larger province that adopted the project as the README says, the day of it, and where the tests build it: without an address. */
export const ADOPTED_DAY = '2026-07-15';
export const ADOPTED_CONTENT = '.cache/e2e/adopted/content';
export const ADOPTED_FOLDER = '.cache/e2e/adopted/site';

/** What the build reads from its environment. */
export interface BuildRequest {
  readonly content: string;
  readonly day: string;
  readonly folder: string;
  /** null: `SITE_URL` says nothing. */
  readonly address: string | null;
  /** The repository into which the editor at `/admin/`, asked for, would write; without it there is no editor. */
  readonly repository?: string;
  /** The folder of the project, where it is not this one; the others are absolute then. */
  readonly project?: string;
  /** Where it keeps what it may make once only; all share one otherwise. */
  readonly cache?: string;
}

/** How a build ended, with everything that it wrote to the terminal. */
export interface BuildOutcome {
  readonly code: number | null;
  readonly output: string;
}

/** Runs `npm run build` as an editor would. */
export function runBuild({
  content,
  day,
  folder,
  address,
  repository = '',
  project = '.',
  cache = '.cache',
}: BuildRequest): Promise<BuildOutcome> {
  const environment = {
    ...inheritedEnvironment(),
    CATALOG_CONTENT: content,
    CATALOG_AS_OF: day,
    OUT_DIR: folder,
    SITE_URL: address ?? '',
    CMS_REPOSITORY: repository,
    CMS_EDITOR: repository === '' ? '' : 'on',
    BUILD_CACHE: resolve(cache),
    ASTRO_TELEMETRY_DISABLED: '1',
    NO_COLOR: '1',
  };
  return new Promise((resolve, reject) => {
    const windows = process.platform === 'win32';
    const child = spawn('npm', ['run', 'build'], {
      cwd: project,
      env: environment,
      shell: windows,
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}

/** Builds a site and throws with the build's own words where that fails. */
export async function build(request: BuildRequest): Promise<void> {
  const { code, output } = await runBuild(request);
  if (code !== 0) throw new Error(`The build of ${request.content} failed:\n${output}`);
}

/** The environment without what the test runner sets, which would put Astro into its development mode. */
function inheritedEnvironment(): NodeJS.ProcessEnv {
  const runner = /^(?:VITEST.*|NODE_ENV|TEST|DEV|PROD|SSR|MODE|BASE_URL)$/u;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !runner.test(name)));
}
