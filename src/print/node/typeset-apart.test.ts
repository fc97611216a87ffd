import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { letGoOfTypesetter, typesetApart } from './typeset-apart.ts';
import { typeset } from './typeset-node.ts';

const job = (source: string) => ({
  main: '/work.typ',
  files: new Map([['/work.typ', new TextEncoder().encode(`#set document(title: "t")\n${source}`)]]),
});

/** The processes that this one has started to set works. */
function setters(): number[] {
  const threads = readdirSync('/proc/self/task');
  const children = threads.flatMap((thread) =>
    readFileSync(`/proc/self/task/${thread}/children`, 'utf8').trim().split(' '),
  );
  return children
    .filter((id) => id !== '' && readFileSync(`/proc/${id}/cmdline`, 'utf8').includes('typeset-'))
    .map(Number);
}

afterEach(letGoOfTypesetter);

test('a work set in a process of its own is byte for byte the one that is set here', async () => {
  const [first, second] = await Promise.all([
    typesetApart(job('= One')),
    typesetApart(job('= Two')),
  ]);
  expect(first).toEqual(typeset(job('= One')));
  expect(second).toEqual(typeset(job('= Two')));
});

test('what the typesetter refuses is told, and the next work is set', async () => {
  await expect(typesetApart(job('#panic("no")'))).rejects.toThrow('Typst refuses /work.typ');
  expect((await typesetApart(job('= One'))).pages).toBe(1);
});

test.skipIf(process.platform !== 'linux')(
  'a process that is killed fails its work in a sentence, and the next work is set by another one',
  async () => {
    await vi.waitUntil(() => setters().length === 0);
    const long = typesetApart(job('#for i in range(30000) [#i #lorem(3)]')).catch(String);
    const [id = 0] = await vi.waitUntil(() => (setters().length > 0 ? setters() : false));
    process.kill(id, 'SIGKILL');
    expect(await long).toMatchInlineSnapshot(
      `"Error: Tiến trình dàn trang /work.typ bị tắt giữa chừng (SIGKILL), thường vì máy hết bộ nhớ. Đóng bớt chương trình khác rồi chạy lại."`,
    );
    expect((await typesetApart(job('= One'))).pages).toBe(1);
  },
);

test.skipIf(process.platform !== 'linux')('a process that is let go ends', async () => {
  await vi.waitUntil(() => setters().length === 0);
  await typesetApart(job('= One'));
  expect(setters()).toHaveLength(1);
  letGoOfTypesetter();
  await vi.waitUntil(() => setters().length === 0);
});
