import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { siteAddress } from '../src/entries/settings.ts';

const CHECK = join(import.meta.dirname, 'check.ts');
const ASTRO = 'node_modules/astro/bin/astro.mjs';

const wanted = process.env['OUT_DIR'] || 'dist';
const folder = resolve(wanted);
const next = `${folder}.next`;
const old = `${folder}.old`;

/** Why nothing can be built as asked; undefined where all is well. */
function objection(): string | undefined {
  try {
    siteAddress(process.env);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return error.message;
  }
  const isReplaceable =
    !existsSync(folder) || existsSync(join(folder, 'index.html')) || isEmpty(folder);
  return isReplaceable
    ? undefined
    : `OUT_DIR=“${wanted}” đang chứa thứ khác, không phải một trang web đã dựng. Chọn thư mục khác, ví dụ OUT_DIR=dist.`;
}

const isEmpty = (directory: string) => readdirSync(directory).length === 0;

function run(args: readonly string[], env: NodeJS.ProcessEnv = {}): number {
  const { status, error } = spawnSync(process.execPath, args, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  if (error) throw error;
  return status ?? 1;
}

/** Builds beside the published folder and takes its place only when everything has succeeded. */
function build(): number {
  const checked = run([CHECK]);
  if (checked !== 0) return checked;
  const built = run([ASTRO, 'build'], { OUT_DIR: next });
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

const reason = objection();
if (reason) console.error(reason);
process.exitCode = reason ? 2 : build();
