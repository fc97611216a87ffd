import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { siteAddress } from '../src/entries/settings.ts';
import { command, start, type Run, type World } from './command.ts';

/** Runs Node on these arguments and hands on what it says as it says it; the code with which it ended. */
type RunNode = (args: readonly string[], world: World) => number;

const CHECK = join(import.meta.dirname, 'check.ts');
const ASTRO = 'node_modules/astro/bin/astro.mjs';

/** Builds beside the published folder and takes its place only when everything has succeeded. */
export function buildWith(runNode: RunNode): Run {
  return command((_, world) => {
    const folder = replaceableFolder(world);
    const next = `${folder}.next`;
    const old = `${folder}.old`;
    const checked = runNode([CHECK], world);
    if (checked !== 0) return checked;
    const built = runNode([ASTRO, 'build'], { ...world, env: { ...world.env, OUT_DIR: next } });
    if (built !== 0) {
      rmSync(next, { recursive: true, force: true });
      return 1;
    }
    rmSync(old, { recursive: true, force: true });
    if (existsSync(folder)) renameSync(folder, old);
    renameSync(next, folder);
    rmSync(old, { recursive: true, force: true });
    return 0;
  });
}

/** The folder of the built site. Throws a RangeError where nothing can be built as asked. */
function replaceableFolder({ cwd, env }: World): string {
  siteAddress(env);
  const wanted = env['OUT_DIR'] || 'dist';
  const folder = resolve(cwd, wanted);
  const isReplaceable =
    !existsSync(folder) || existsSync(join(folder, 'index.html')) || isEmpty(folder);
  if (isReplaceable) return folder;
  throw new RangeError(
    `OUT_DIR=“${wanted}” đang chứa thứ khác, không phải một trang web đã dựng. Chọn thư mục khác, ví dụ OUT_DIR=dist.`,
  );
}

const isEmpty = (directory: string) => readdirSync(directory).length === 0;

const run = buildWith((args, { cwd, env }) => {
  const { status, error } = spawnSync(process.execPath, args, { cwd, env, stdio: 'inherit' });
  if (error) throw error;
  return status ?? 1;
});

await start(import.meta.filename, run);
