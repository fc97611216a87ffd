import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildWith } from './build.ts';
import { runIn } from './command.sample.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'build-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const page = (path: string) => join(folder, path, 'index.html');
function put(path: string, text: string): void {
  mkdirSync(join(folder, path), { recursive: true });
  writeFileSync(page(path), text);
}

/** Builds where the check and Astro end with these codes; Astro leaves half a site where it fails. */
async function build(codes: readonly [check: number, astro: number], env: NodeJS.ProcessEnv = {}) {
  const started: string[] = [];
  const run = buildWith(([script = '', ...args]) => {
    started.push([script.split('/').at(-1), ...args].join(' '));
    if (started.length === 1) return codes[0];
    put('dist.next', 'mới');
    return codes[1];
  });
  return { ...(await runIn(folder, run, [], { env })), started };
}

test('SITE_URL không phải địa chỉ web: mã kết thúc 2, không có vết lỗi của chương trình', async () => {
  expect(await build([0, 0], { SITE_URL: 'foo' })).toEqual({
    status: 2,
    stdout: '',
    stderr:
      'SITE_URL=“foo” không phải địa chỉ web. Viết cả https://, ví dụ SITE_URL=https://example.org/ocop/.\n',
    started: [],
  });
});

test('thư mục đang chứa thứ khác không bao giờ bị ghi đè', async () => {
  mkdirSync(join(folder, 'src/text'), { recursive: true });
  expect(await build([0, 0], { SITE_URL: '', OUT_DIR: 'src' })).toEqual({
    status: 2,
    stdout: '',
    stderr:
      'OUT_DIR=“src” đang chứa thứ khác, không phải một trang web đã dựng. Chọn thư mục khác, ví dụ OUT_DIR=dist.\n',
    started: [],
  });
});

test('trang mới chỉ thay trang cũ khi đã dựng xong', async () => {
  put('dist', 'cũ');
  expect(await build([0, 0])).toMatchObject({
    status: 0,
    started: ['check.ts', 'astro.mjs build'],
  });
  expect(readFileSync(page('dist'), 'utf8')).toBe('mới');
  expect(existsSync(join(folder, 'dist.old'))).toBe(false);
});

test('nội dung có lỗi thì không dựng; dựng dở thì trang cũ vẫn còn, và không để lại gì', async () => {
  put('dist', 'cũ');
  expect(await build([1, 0])).toMatchObject({ status: 1, started: ['check.ts'] });
  expect(await build([0, 7])).toMatchObject({ status: 1 });
  expect(readFileSync(page('dist'), 'utf8')).toBe('cũ');
  expect(existsSync(join(folder, 'dist.next'))).toBe(false);
});
