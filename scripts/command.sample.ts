import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { day } from '../src/catalog/catalog.sample.ts';
import type { Run, World } from './command.ts';

/** What a command said and how it ended, in the words of a process. */
interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** What a command finds besides its arguments. */
interface Given {
  readonly env?: World['env'] | undefined;
  readonly input?: string | undefined;
}

/** A folder of its own that holds the made-up province as `content`. */
export function provinceFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'new-'));
  cpSync('src/e2e/fixture/content', join(folder, 'content'), { recursive: true });
  return folder;
}

/** Where a command runs without a terminal, on a day of its own and with no variable but those that are given. */
export function worldIn(folder: string, env: World['env'] = {}, input = ''): World {
  return {
    cwd: folder,
    env,
    day: day('2026-11-23'),
    stdin: () => input,
    isTerminal: false,
    isWatched: false,
  };
}

/** Runs a command in a folder. */
export async function runIn(
  folder: string,
  run: Run,
  args: readonly string[] = [],
  { env, input }: Given = {},
): Promise<Ended> {
  const { code, out, err } = await run(args, worldIn(folder, env, input));
  return { status: code, stdout: out, stderr: err };
}

/** Starts the program of a command in a folder. */
export function startIn(
  folder: string,
  script: string,
  args: readonly string[] = [],
  { env = {}, input = '' }: Given = {},
): Ended {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, script), ...args],
    {
      cwd: folder,
      env: {
        ...process.env,
        CATALOG_CONTENT: 'content',
        CATALOG_AS_OF: '',
        SITE_URL: '',
        INIT_CWD: folder,
        NODE_COMPILE_CACHE: resolve('.cache/compiled'),
        ...env,
      },
      encoding: 'utf8',
      input,
    },
  );
  return { status, stdout, stderr };
}
