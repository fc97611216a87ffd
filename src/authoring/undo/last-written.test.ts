import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { takeBack, writeRemembered } from './last-written.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'last-written-'));
  mkdirSync(join(folder, 'content/sources'), { recursive: true });
  writeFileSync(join(folder, 'content/sources/cu.json'), '{ "cũ": 1 }');
});
afterEach(() => rmSync(folder, { recursive: true }));

const at = (path: string) => join(folder, 'content', path);
const to = () => ({ directory: join(folder, 'content'), label: 'content', lang: 'vi' }) as const;
const record = () => join(folder, '.cache/last.json');

function write(files: Readonly<Record<string, string>>): void {
  const proposal = { files: new Map(Object.entries(files)) };
  writeRemembered(proposal, { ...to(), replaces: true }, { record: record(), day: '2026-11-10' });
}

const FILES = { 'sources/cu.json': '{ "mới": 1 }', 'products/banh/index.md': '---\n---\n' };

test('bỏ lần ghi gần nhất: tệp sửa trở lại như cũ, tệp mới biến mất cùng thư mục của nó', () => {
  write(FILES);
  expect(readFileSync(at('sources/cu.json'), 'utf8')).toBe('{ "mới": 1 }');
  expect(takeBack(record(), to())).toEqual({ kind: 'done', day: '2026-11-10', count: 2 });
  expect(readFileSync(at('sources/cu.json'), 'utf8')).toBe('{ "cũ": 1 }');
  expect(existsSync(at('products/banh'))).toBe(false);
  expect(existsSync(at('sources'))).toBe(true);
  expect(takeBack(record(), to())).toEqual({ kind: 'nothing' });
});

test('tệp đã có người sửa hay xóa từ đó thì không bỏ gì', () => {
  write(FILES);
  writeFileSync(at('products/banh/index.md'), 'đã sửa');
  expect(takeBack(record(), to())).toEqual({ kind: 'edited', paths: ['products/banh/index.md'] });
  rmSync(at('products/banh/index.md'));
  expect(takeBack(record(), to())).toEqual({ kind: 'edited', paths: ['products/banh/index.md'] });
  expect(readFileSync(at('sources/cu.json'), 'utf8')).toBe('{ "mới": 1 }');
});

test('lần ghi không đổi gì không che mất lần trước nó', () => {
  write(FILES);
  write({});
  expect(takeBack(record(), to())).toMatchObject({ kind: 'done', count: 2 });
});

test('ảnh đặt thêm cạnh sản phẩm mới thì còn nguyên', () => {
  write(FILES);
  writeFileSync(at('products/banh/anh.jpg'), 'ảnh');
  expect(takeBack(record(), to()).kind).toBe('done');
  expect(existsSync(at('products/banh/anh.jpg'))).toBe(true);
});

test('bản ghi hỏng thì không có gì để bỏ', () => {
  mkdirSync(join(folder, '.cache'));
  writeFileSync(record(), '{');
  expect(takeBack(record(), to())).toEqual({ kind: 'nothing' });
});
