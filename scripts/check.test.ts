import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'check-'));
  cpSync('src/e2e/fixture/content', join(folder, 'content'), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

function check(args: readonly string[] = [], env: NodeJS.ProcessEnv = {}) {
  const script = join(import.meta.dirname, 'check.ts');
  return spawnSync(process.execPath, [script, ...args], {
    cwd: folder,
    env: { ...process.env, CATALOG_CONTENT: 'content', CATALOG_AS_OF: '', ...env },
    encoding: 'utf8',
  });
}

test('nội dung mẫu không có lỗi: mã kết thúc 0', () => {
  const { status, stdout, stderr } = check();
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain('không có lỗi');
});

test('lệnh gõ sai hoặc CATALOG_AS_OF không phải ngày: mã kết thúc 2', () => {
  expect(check(['--format', 'jsn'])).toMatchObject({ status: 2, stdout: '' });
  const { status, stderr } = check([], { CATALOG_AS_OF: 'not-a-date' });
  expect(status).toBe(2);
  expect(stderr).toBe(
    'CATALOG_AS_OF=“not-a-date” không phải một ngày. Viết năm-tháng-ngày, ví dụ CATALOG_AS_OF=2026-11-01.\n',
  );
});

test('--record ghi các địa chỉ đang có vào published.json', () => {
  const published = join(folder, 'content', 'published.json');
  writeFileSync(published, '{"products": [], "producers": []}');
  expect(check().stdout).toContain('chưa ghi trong published.json');
  expect(check(['--record']).stdout).not.toContain('chưa ghi trong published.json');
  expect(JSON.parse(readFileSync(published, 'utf8')).producers).toContain('htx-dong-ke');
});

test('nội dung có lỗi: mã kết thúc 1, không bao giờ có vết lỗi của chương trình', () => {
  writeFileSync(join(folder, 'content', 'site.json'), '{"province":');
  const { status, stdout, stderr } = check(['--format', 'github']);
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  expect(stdout).toContain('::error file=content/site.json,line=1,col=13');
});
