import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { run as check } from './check.ts';
import { provinceFolder, runIn } from './command.sample.ts';
import { run as rename } from './rename.ts';

let folder: string;
beforeEach(() => {
  folder = provinceFolder();
});
afterEach(() => rmSync(folder, { recursive: true }));

const run = (...args: readonly string[]) => runIn(folder, rename, args);
const at = (path: string) => join(folder, 'content', path);
const text = (path: string) => readFileSync(at(path), 'utf8');

test('đổi tên thư mục sản phẩm: mọi nơi nhắc đến nó theo tên mới, địa chỉ cũ được giữ', async () => {
  const { status, stdout } = await run('product', 'lac-ban-nhap', 'lac-moi', '--yes');
  expect(status).toBe(0);
  expect(stdout).toContain('content/products/lac-ban-nhap → content/products/lac-moi');
  expect(existsSync(at('products/lac-ban-nhap'))).toBe(false);
  expect(text('products/lac-moi/index.md')).toContain('formerSlugs: [lac-ban-nhap]');
  expect((await runIn(folder, check)).status).toBe(0);
});

test('đổi tên chủ thể: sản phẩm của họ theo tên mới, những chữ khác giữ nguyên', async () => {
  const before = text('products/lac-ban-nhap/index.md');
  const [, producer = ''] = /^producer: (.*)$/mu.exec(before) ?? [];
  expect((await run('producer', producer, 'ten-moi', '--yes')).status).toBe(0);
  expect(text('products/lac-ban-nhap/index.md')).toBe(
    before.replace(`producer: ${producer}`, 'producer: ten-moi'),
  );
  expect(existsSync(at(`producers/${producer}.json`))).toBe(false);
  expect((await runIn(folder, check)).status).toBe(0);
});

test('không ai trả lời được thì không ghi gì khi thiếu --yes; --dry-run cũng vậy', async () => {
  expect((await run('product', 'lac-ban-nhap', 'lac-moi')).status).toBe(1);
  expect((await run('product', 'lac-ban-nhap', 'lac-moi', '--dry-run')).status).toBe(0);
  expect(existsSync(at('products/lac-ban-nhap'))).toBe(true);
  expect(existsSync(at('products/lac-moi'))).toBe(false);
});

test('tên không có, tên sai, tên đã dùng: nói lý do và không ghi gì', async () => {
  const told = async (...args: string[]) => (await run('product', ...args, '--yes')).stderr;
  expect(await told('lac-ban-nhapp', 'lac-moi')).toContain('→ Có phải “lac-ban-nhap”?');
  expect(await told('lac-ban-nhap', 'Lạc mới')).toContain('→ Có phải “lac-moi”?');
  expect(await told('lac-ban-nhap', 'lac-ban-nhap')).toContain('đã có mục khác dùng');
  expect((await run('district', 'a', 'b')).status).toBe(2);
});
