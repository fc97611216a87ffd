import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkCommand, run } from './check.ts';
import { provinceFolder, runIn } from './command.sample.ts';

let folder: string;

beforeAll(() => {
  folder = provinceFolder();
});
afterAll(() => rmSync(folder, { recursive: true }));

const check = (args: readonly string[] = [], env: Readonly<Record<string, string>> = {}) =>
  runIn(folder, run, args, { env });

test('nội dung mẫu không có lỗi: mã kết thúc 0', async () => {
  const { status, stdout, stderr } = await check();
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain('không có lỗi');
});

test('lệnh gõ sai hoặc CATALOG_AS_OF không phải ngày: mã kết thúc 2', async () => {
  expect(await check(['--format', 'jsn'])).toMatchObject({ status: 2, stdout: '' });
  const { status, stderr } = await check([], { CATALOG_AS_OF: 'not-a-date' });
  expect(status).toBe(2);
  expect(stderr).toBe(
    'CATALOG_AS_OF=“not-a-date” không phải một ngày. Viết năm-tháng-ngày, ví dụ CATALOG_AS_OF=2026-11-01.\n',
  );
});

test('--record ghi các địa chỉ đang có vào published.json', async () => {
  const published = join(folder, 'content', 'published.json');
  writeFileSync(published, '{"products": [], "producers": []}');
  expect((await check()).stdout).toContain('chưa ghi trong published.json');
  expect((await check(['--record'])).stdout).not.toContain('chưa ghi trong published.json');
  expect(JSON.parse(readFileSync(published, 'utf8')).producers).toContain('htx-dong-ke');
});

test('--record ghi ngày xem của nguồn không ghi ngày: ngày Git nhận tệp, không có thì hôm nay', async () => {
  const git = (...args: string[]) =>
    spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args], {
      cwd: folder,
      env: { ...process.env, GIT_AUTHOR_DATE: '2026-02-28T17:30:00Z' },
    });
  const undated = (name: string) => join(folder, 'content', 'sources', `${name}.json`);
  const seenOf = (name: string) => JSON.parse(readFileSync(undated(name), 'utf8')).seen;
  writeFileSync(undated('bao-cu'), '{ "kind": "press", "publisher": "Báo Cũ" }');
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '-m', 'x');
  writeFileSync(undated('bao-moi'), '{ "kind": "press", "publisher": "Báo Mới" }');
  expect((await check()).stdout).toContain('chưa có published hay seen');
  expect((await check(['--record'])).stdout).not.toContain('chưa có published hay seen');
  expect(['bao-cu', 'bao-moi'].map(seenOf)).toEqual(['2026-03-01', '2026-11-23']);
});

test('nội dung có lỗi: mã kết thúc 1, không bao giờ có vết lỗi của chương trình', async () => {
  writeFileSync(join(folder, 'content', 'site.json'), '{"province":');
  const { status, stdout, stderr } = await check(['--format', 'github']);
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  expect(stdout).toContain('::error file=content/site.json,line=1,col=13');
});

test('không nói gì thêm thì báo bằng tiếng Việt ra màn hình', () => {
  expect(checkCommand([])).toEqual({ format: 'text', lang: 'vi', record: false, keep: false });
});

test('dạng báo cáo, thứ tiếng và việc ghi địa chỉ chọn được', () => {
  expect(checkCommand(['--format', 'github', '--lang=en', '--record'])).toEqual({
    format: 'github',
    lang: 'en',
    record: true,
    keep: false,
  });
});

test.each([[['--format', 'jsn']], [['--lang', 'fr']], [['--frmat', 'json']], [['content']]])(
  'lệnh gõ sai %s được giải thích',
  (args) => {
    expect(() => checkCommand(args)).toThrowErrorMatchingSnapshot();
  },
);
