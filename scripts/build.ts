import { spawn } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { once } from 'node:events';
import { dirname, join, resolve } from 'node:path';
import { isRunning } from '../src/cache/own-folder.ts';
import { isPortal, siteAddress } from '../src/entries/settings.ts';
import { command, contentFolder, start, type Run, type World } from './command.ts';

/** Runs Node on these arguments and hands on what it says as it says it; the code with which it ended. */
type RunNode = (args: readonly string[], world: World) => number | Promise<number>;

const CHECK = join(import.meta.dirname, 'check.ts');
/** Checks the entries too: to read thousands takes as long as to judge them. */
const SET_WORKS = join(import.meta.dirname, 'set-works.ts');
const ASTRO = 'node_modules/astro/bin/astro.mjs';

/** Says of a folder that this software wrote it, and may replace it. */
const MARKER = 'build.json';
const SOFTWARE = 'ocop-catalogue';

/** Builds of one checkout share the folder in which this lies, with what Astro remembers. */
const LOCK = '.astro/build.lock';

/** Builds beside the published folder and takes its place only when everything has succeeded. */
export function buildWith(runNode: RunNode): Run {
  return command(async (_, world, say) => {
    const folder = replaceableFolder(world);
    const lock = join(world.cwd, LOCK);
    const other = builderHolding(lock);
    if (other !== null) {
      say.err(
        `Đang có lần dựng khác trong thư mục này (tiến trình ${other}). Đợi nó xong rồi dựng lại; nếu không có thì xoá ${LOCK}.`,
      );
      return 1;
    }
    try {
      return await build(folder, runNode, world);
    } finally {
      rmSync(lock, { force: true });
    }
  });
}

async function build(folder: string, runNode: RunNode, world: World): Promise<number> {
  const next = `${folder}.next`;
  const old = `${folder}.old`;
  const checked = await runNode([isPortal(contentFolder(world)) ? CHECK : SET_WORKS], world);
  if (checked !== 0) return checked;
  const built = await runNode([ASTRO, 'build'], { ...world, env: { ...world.env, OUT_DIR: next } });
  if (built !== 0) {
    rmSync(next, { recursive: true, force: true });
    return 1;
  }
  rmSync(old, { recursive: true, force: true });
  if (existsSync(folder)) renameSync(folder, old);
  renameSync(next, folder);
  rmSync(old, { recursive: true, force: true });
  return 0;
}

/** The folder of the built site. Throws a RangeError where nothing can be built as asked. */
function replaceableFolder({ cwd, env }: World): string {
  siteAddress(env);
  const wanted = env['OUT_DIR'] || 'dist';
  const folder = resolve(cwd, wanted);
  const found = lstatSync(folder, { throwIfNoEntry: false });
  if (!found) return folder;
  if (found.isSymbolicLink() || found.dev !== statSync(dirname(folder)).dev) {
    throw new RangeError(
      `OUT_DIR=“${wanted}” là liên kết hoặc ổ gắn vào, không thay trọn một lần được. Dựng vào thư mục thường, ví dụ OUT_DIR=dist, rồi chép sang.`,
    );
  }
  if (found.isDirectory() && (isEmpty(folder) || isOurs(folder))) return folder;
  throw new RangeError(
    `OUT_DIR=“${wanted}” đang chứa thứ khác, không phải trang web do bản này dựng (thiếu ${MARKER}). Chọn thư mục khác, ví dụ OUT_DIR=dist, hoặc tự tay xoá thư mục ấy.`,
  );
}

const isEmpty = (directory: string) => readdirSync(directory).length === 0;

function isOurs(folder: string): boolean {
  try {
    const marker: unknown = JSON.parse(readFileSync(join(folder, MARKER), 'utf8'));
    return (marker as { software?: unknown } | null)?.software === SOFTWARE;
  } catch {
    return false;
  }
}

/** Takes the lock; the process that holds it, where that still runs. */
function builderHolding(lock: string): number | null {
  mkdirSync(dirname(lock), { recursive: true });
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return null;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const holder = Number(readFileSync(lock, 'utf8'));
  if (isRunning(holder)) return holder;
  // It was killed, and left its lock behind.
  writeFileSync(lock, String(process.pid));
  return null;
}

/**
 * What glibc is asked for: it keeps a heap for each thread, of which a build has many, and of what was freed the more,
 * the more there was. Costs no time, and a build a third less memory.
 */
const FRUGAL = { MALLOC_ARENA_MAX: '2', MALLOC_TRIM_THRESHOLD_: '131072' };

/** What asks a build to stop; it passes it on, and then leaves everything as it was. */
const STOPS = ['SIGHUP', 'SIGINT', 'SIGTERM'] as const;

const run = buildWith(async (args, world) => {
  const { cwd } = world;
  const env = { ...FRUGAL, ...world.env };
  const child = spawn(process.execPath, args, { cwd, env, stdio: 'inherit' });
  const stop = (signal: NodeJS.Signals) => child.kill(signal);
  for (const signal of STOPS) process.on(signal, stop);
  const [code] = (await once(child, 'exit')) as [number | null];
  for (const signal of STOPS) process.off(signal, stop);
  return code ?? 1;
});

await start(import.meta.filename, run);
