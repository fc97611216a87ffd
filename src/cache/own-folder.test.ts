import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let within: string;
beforeEach(() => (within = mkdtempSync(join(tmpdir(), 'own-'))));
afterEach(() => rmSync(within, { recursive: true }));

const MODULE = JSON.stringify(join(import.meta.dirname, 'own-folder.ts'));

/** Starts a process that has made its folder, and then does what `after` says. */
async function started(after: string) {
  const code = `const { ownFolder } = await import(${MODULE});
    console.log(ownFolder(${JSON.stringify(within)}, 'works')); ${after}`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>;
  await once(child.stdout, 'data');
  return { child, ended };
}

const WAITS = 'setInterval(() => {}, 60_000);';

test('tiến trình xong hay bị bảo dừng thì thư mục của nó không còn', async () => {
  const done = await started('');
  expect(await done.ended).toEqual([0, null]);
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
    const { child, ended } = await started(WAITS);
    child.kill(signal);
    expect(await ended).toEqual([null, signal]);
  }
  expect(readdirSync(within)).toEqual([]);
});

test('thư mục của tiến trình bị giết thì tiến trình sau dọn; của tiến trình đang chạy thì để yên', async () => {
  const killed = await started(WAITS);
  const running = await started(WAITS);
  killed.child.kill('SIGKILL');
  await killed.ended;
  expect(readdirSync(within)).toHaveLength(2);
  const next = await started('');
  await next.ended;
  expect(readdirSync(within)).toEqual([`works-${running.child.pid}`]);
  running.child.kill('SIGKILL');
  await running.ended;
});
