import {
  existsSync,
  mkdtempSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { JPEG } from '../../entries/testing/example-entries.ts';
import type { Draft } from './draft.ts';
import { proposalOf } from './proposal.ts';
import { writeFiles } from './write-files.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'drafts-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const SOURCE: Draft = { kind: 'source', slug: 'a', path: 'sources/a.json', text: '{}\n' };
const PRODUCT: Draft = {
  kind: 'product',
  slug: 'b',
  path: 'products/b/index.md',
  text: '---\n---\n',
  beside: new Map([['b.jpg', { bytes: JPEG, from: 'b.jpg' }]]),
};

const write = (replaces = false) =>
  writeFiles(proposalOf([SOURCE, PRODUCT]), {
    directory: folder,
    label: 'content',
    replaces,
    lang: 'vi',
  });

test('tệp và ảnh được ghi cùng nhau', () => {
  write();
  expect(readFileSync(join(folder, 'products/b/b.jpg')).equals(JPEG)).toBe(true);
  expect(existsSync(join(folder, 'sources/a.json'))).toBe(true);
});

test('một tệp đã có thì không tệp nào được ghi, và tệp ấy còn nguyên', () => {
  mkdirSync(join(folder, 'products/b'), { recursive: true });
  writeFileSync(join(folder, 'products/b/index.md'), 'cũ');
  expect(() => write()).toThrowErrorMatchingInlineSnapshot(
    `[Error: content/products/b/index.md đã có; lệnh này không bao giờ ghi đè.]`,
  );
  expect(existsSync(join(folder, 'sources/a.json'))).toBe(false);
  expect(readFileSync(join(folder, 'products/b/index.md'), 'utf8')).toBe('cũ');
  expect(existsSync(join(folder, 'products/b/b.jpg'))).toBe(false);
});

test('chỉ thư mục của sản phẩm đã có: cũng không ghi gì', () => {
  mkdirSync(join(folder, 'products/b'), { recursive: true });
  expect(() => write()).toThrow('content/products/b/index.md đã có');
  expect(existsSync(join(folder, 'sources'))).toBe(false);
});

test('lệnh được phép ghi đè thì thay tệp cũ, không để lại tệp dở dang', () => {
  mkdirSync(join(folder, 'products/b'), { recursive: true });
  writeFileSync(join(folder, 'products/b/index.md'), 'cũ');
  write(true);
  expect(readFileSync(join(folder, 'products/b/index.md'), 'utf8')).toBe('---\n---\n');
  expect(readdirSync(join(folder, 'products/b')).sort()).toEqual(['b.jpg', 'index.md']);
});

test('đĩa không ghi được giữa chừng: thư mục còn nguyên như trước', () => {
  writeFileSync(join(folder, 'products'), 'không phải thư mục');
  expect(() => write()).toThrow();
  expect(readdirSync(folder)).toEqual(['products']);
});

test('liên kết dẫn đi nơi khác thì không ghi gì', () => {
  const elsewhere = mkdtempSync(join(tmpdir(), 'elsewhere-'));
  symlinkSync(elsewhere, join(folder, 'products'));
  expect(() => write()).toThrow('“content/products/b/index.md” là một liên kết');
  expect(readdirSync(elsewhere)).toEqual([]);
  expect(existsSync(join(folder, 'sources'))).toBe(false);
  rmSync(elsewhere, { recursive: true });
});
