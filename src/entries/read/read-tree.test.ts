import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { HEAD_BYTES } from './content-tree.ts';
import { readTree } from './read-tree.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'content-'));
  mkdirSync(join(folder, 'content', 'sources'), { recursive: true });
  writeFileSync(join(folder, 'secret.json'), '{}');
  writeFileSync(join(folder, 'content', 'site.json'), '{"a": 1}');
});
afterEach(() => rmSync(folder, { recursive: true }));

const read = () => readTree(join(folder, 'content'));
const faults = () =>
  read().findings.map(({ at, message }) => [at.file.split('/').at(-1), message.vi]);

test('tệp chữ được đọc hết, tệp khác chỉ đọc phần đầu', () => {
  writeFileSync(join(folder, 'content', 'anh.jpg'), new Uint8Array(5000));
  const { files } = read();
  expect(files.get('site.json')?.bytes).toHaveLength(8);
  expect(files.get('anh.jpg')).toMatchObject({ size: 5000 });
  expect(files.get('anh.jpg')?.bytes).toHaveLength(HEAD_BYTES);
});

test('tệp ẩn không được đọc', () => {
  writeFileSync(join(folder, 'content', '.DS_Store'), 'x');
  expect([...read().files.keys()]).toEqual(['site.json']);
});

test('liên kết ra ngoài thư mục nội dung bị từ chối', () => {
  symlinkSync('../../secret.json', join(folder, 'content', 'sources', 'a.json'));
  symlinkSync('..', join(folder, 'content', 'vong-lap'));
  symlinkSync('khong-co.json', join(folder, 'content', 'b.json'));
  expect(faults()).toMatchInlineSnapshot(`
    [
      [
        "b.json",
        "Đây là liên kết dẫn ra ngoài thư mục nội dung hoặc tới một thư mục khác.",
      ],
      [
        "a.json",
        "Đây là liên kết dẫn ra ngoài thư mục nội dung hoặc tới một thư mục khác.",
      ],
      [
        "vong-lap",
        "Đây là liên kết dẫn ra ngoài thư mục nội dung hoặc tới một thư mục khác.",
      ],
    ]
  `);
  const files = [...read().files];
  expect(files.flatMap(([path, { isUnread }]) => (isUnread ? [] : [path]))).toEqual(['site.json']);
  expect(files.map(([, { bytes, isUnread }]) => isUnread && bytes.length)).toContain(0);
});

test('liên kết tới tệp trong thư mục được đọc', () => {
  symlinkSync('../site.json', join(folder, 'content', 'sources', 'a.json'));
  expect(faults()).toEqual([]);
  expect([...read().files.keys()]).toContain('sources/a.json');
});

test('thư mục không có được nêu tên', () => {
  expect(readTree(join(folder, 'noi-dung')).findings).toMatchObject([
    { message: { vi: 'Không mở được tệp hoặc thư mục này.' } },
  ]);
});
