import { existsSync, mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { JPEG } from '../../entries/testing/example-entries.ts';
import type { Draft } from './draft.ts';
import { writeDrafts } from './write-files.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'drafts-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const SOURCE: Draft = { kind: 'source', slug: 'a', path: 'sources/a.json', text: '{}\n' };
const PRODUCT: Draft = {
  ...{ kind: 'product', slug: 'b', path: 'products/b/index.md', text: '---\n---\n' },
  beside: new Map([['b.jpg', { bytes: JPEG, from: 'b.jpg' }]]),
};

test('tệp và ảnh được ghi cùng nhau', () => {
  writeDrafts([SOURCE, PRODUCT], folder, 'content', 'vi');
  expect(readFileSync(join(folder, 'products/b/b.jpg')).equals(JPEG)).toBe(true);
  expect(existsSync(join(folder, 'sources/a.json'))).toBe(true);
});

test('một tệp đã có thì không tệp nào được ghi, và tệp ấy còn nguyên', () => {
  mkdirSync(join(folder, 'products/b'), { recursive: true });
  writeFileSync(join(folder, 'products/b/index.md'), 'cũ');
  expect(() =>
    writeDrafts([SOURCE, PRODUCT], folder, 'content', 'vi'),
  ).toThrowErrorMatchingInlineSnapshot(
    `[Error: content/products/b/index.md đã có; lệnh này không bao giờ ghi đè.]`,
  );
  expect(existsSync(join(folder, 'sources/a.json'))).toBe(false);
  expect(readFileSync(join(folder, 'products/b/index.md'), 'utf8')).toBe('cũ');
  expect(existsSync(join(folder, 'products/b/b.jpg'))).toBe(false);
});
