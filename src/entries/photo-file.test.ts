import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { JPEG } from './example-entries.ts';
import { photoFile } from './photo-file.ts';

let outside: string;
let content: string;
const write = (path: string, bytes: Uint8Array | string) => {
  mkdirSync(join(outside, path, '..'), { recursive: true });
  writeFileSync(join(outside, path), bytes);
};

beforeEach(() => {
  outside = mkdtempSync(join(tmpdir(), 'photo-file-'));
  content = join(outside, 'content');
  write('secret.jpg', JPEG);
  write('content/products/che/a.jpg', JPEG);
  write('content/products/che/.. b.jpg', JPEG);
  write(
    'content/products/che/svg.jpg',
    '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
  );
  write('content/products/che/x.svg', '<svg/>');
  write('content/products/che/index.md', '---\n---\n');
  write('content/products/ong/a.jpg', JPEG);
  symlinkSync('../../../secret.jpg', join(content, 'products/che/link.jpg'));
  symlinkSync('../ong/a.jpg', join(content, 'products/che/ong.jpg'));
  symlinkSync('../../..', join(content, 'products/che/folder'));
});
afterEach(() => rmSync(outside, { recursive: true }));

test.each(['a.jpg', '.. b.jpg', 'ong.jpg'])('ảnh %j nằm cạnh sản phẩm thì được mở', (file) => {
  expect(photoFile(content, 'che', file)).toBe(join(content, 'products/che', file));
});

test.each([
  ...['../../../secret.jpg', '../ong/a.jpg', 'link.jpg', 'folder/secret.jpg', '..', '.', ''],
  ...[
    'svg.jpg',
    'x.svg',
    'index.md',
    'b.jpg',
    '/etc/hostname',
    'https://evil.vn/a.jpg',
    'a.jpg\u0000',
  ],
])('%j không được mở, dù không ai kiểm tra', (file) => {
  expect(() => photoFile(content, 'che', file)).toThrow(/^products\/che: “.*” is no photo/u);
});
