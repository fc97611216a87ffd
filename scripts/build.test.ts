import { spawnSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
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
  writeFileSync(join(folder, path, 'build.json'), '{"software": "ocop-catalogue"}');
}

/** Builds where check with typesetter and Astro end with these codes; Astro leaves half a site where it fails. */
async function build(codes: readonly [works: number, astro: number], env: NodeJS.ProcessEnv = {}) {
  const started: string[] = [];
  const run = buildWith(([script = '', ...args]) => {
    started.push([script.split('/').at(-1), ...args].join(' '));
    const code = codes[started.length - 1] ?? 1;
    if (started.length === 2) put('dist.next', 'mới');
    return code;
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
      'OUT_DIR=“src” đang chứa thứ khác, không phải trang web do bản này dựng (thiếu build.json). Chọn thư mục khác, ví dụ OUT_DIR=dist, hoặc tự tay xoá thư mục ấy.\n',
    started: [],
  });
});

test.for([undefined, '', 'null', '{"software": "khác"}'])(
  'trang web của người khác cũng không bị ghi đè, dù có index.html và build.json là %s',
  async (marker) => {
    put('dist', 'của người khác');
    if (marker === undefined) rmSync(join(folder, 'dist/build.json'));
    else writeFileSync(join(folder, 'dist/build.json'), marker);
    expect(await build([0, 0])).toMatchObject({ status: 2, started: [] });
    expect(readFileSync(page('dist'), 'utf8')).toBe('của người khác');
  },
);

test('thư mục đích là liên kết thì bị từ chối trước khi dựng, và liên kết còn nguyên', async () => {
  put('nơi-khác', 'cũ');
  symlinkSync('nơi-khác', join(folder, 'dist'), 'junction');
  expect(await build([0, 0])).toMatchObject({
    status: 2,
    stderr:
      'OUT_DIR=“dist” là liên kết hoặc ổ gắn vào, không thay trọn một lần được. Dựng vào thư mục thường, ví dụ OUT_DIR=dist, rồi chép sang.\n',
    started: [],
  });
  expect(readFileSync(page('nơi-khác'), 'utf8')).toBe('cũ');
  expect(lstatSync(join(folder, 'dist')).isSymbolicLink()).toBe(true);
});

test('đang có lần dựng khác thì từ chối trong một câu; lần trước bị tắt ngang thì dựng được', async () => {
  const lock = join(folder, '.astro/build.lock');
  mkdirSync(join(folder, '.astro'));
  writeFileSync(lock, String(process.pid));
  expect(await build([0, 0])).toEqual({
    status: 1,
    stdout: '',
    stderr: `Đang có lần dựng khác trong thư mục này (tiến trình ${process.pid}). Đợi nó xong rồi dựng lại; nếu không có thì xoá .astro/build.lock.\n`,
    started: [],
  });
  const { pid } = spawnSync(process.execPath, ['--version']);
  writeFileSync(lock, String(pid));
  expect(await build([0, 0])).toMatchObject({ status: 0 });
  expect(existsSync(lock)).toBe(false);
  expect(await build([1, 0])).toMatchObject({ status: 1 });
  expect(existsSync(lock)).toBe(false);
});

test('trang mới chỉ thay trang cũ khi đã dựng xong', async () => {
  put('dist', 'cũ');
  expect(await build([0, 0])).toMatchObject({
    status: 0,
    started: ['set-works.ts', 'astro.mjs build'],
  });
  expect(readFileSync(page('dist'), 'utf8')).toBe('mới');
  expect(existsSync(join(folder, 'dist.old'))).toBe(false);
});

test('nội dung có lỗi thì không dựng; dựng dở thì trang cũ vẫn còn, và không để lại gì', async () => {
  put('dist', 'cũ');
  expect(await build([1, 0])).toMatchObject({ status: 1, started: ['set-works.ts'] });
  expect(await build([0, 7])).toMatchObject({ status: 1 });
  expect(readFileSync(page('dist'), 'utf8')).toBe('cũ');
  expect(existsSync(join(folder, 'dist.next'))).toBe(false);
});
