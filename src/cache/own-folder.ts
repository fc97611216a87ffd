import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** What ends a process without an `exit`. */
const ENDINGS = ['SIGHUP', 'SIGINT', 'SIGTERM'] as const;

/**
 * A folder for what this process puts aside, called `<name>-<process>`: it goes when the process ends, also by a signal,
 * and with it those of processes that were killed outright.
 */
export function ownFolder(within: string, name: string): string {
  const folder = join(within, `${name}-${process.pid}`);
  if (existsSync(folder)) return folder;
  mkdirSync(folder, { recursive: true });
  for (const other of readdirSync(within)) {
    const id = other.startsWith(`${name}-`) ? Number(other.slice(name.length + 1)) : Number.NaN;
    if (id > 0 && !isRunning(id)) rmSync(join(within, other), { recursive: true, force: true });
  }
  const remove = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', remove);
  for (const signal of ENDINGS) {
    process.once(signal, () => {
      remove();
      process.kill(process.pid, signal);
    });
  }
  return folder;
}

/** Whether a process of that number runs. */
export function isRunning(id: number): boolean {
  try {
    return id > 0 && process.kill(id, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
