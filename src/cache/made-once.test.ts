import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { madeOnce } from './made-once.ts';

let cache: string;
let made: number;
beforeEach(() => {
  cache = join(mkdtempSync(join(tmpdir(), 'made-')), 'kept');
  made = 0;
});
afterEach(() => rmSync(dirname(cache), { recursive: true }));

const folder = () => join(cache, 'works');
const keptFiles = () => readdirSync(folder()).map((name) => join(folder(), name));

async function work(...from: string[]): Promise<string> {
  const make = () => Buffer.from(`bản ${++made} của ${from.join('+')}`);
  return Buffer.from(await madeOnce({ kind: 'works', from, make, cache })).toString();
}

test('đầu vào như cũ thì lấy kết quả cũ; đầu vào khác, dù chỉ chia khác, thì làm lại', async () => {
  expect(await work('a', 'b')).toBe('bản 1 của a+b');
  expect(await work('a', 'b')).toBe('bản 1 của a+b');
  expect(await work('ab')).toBe('bản 2 của ab');
  expect(await work('a', 'b')).toBe('bản 1 của a+b');
});

test('tệp giữ lại bị cụt, rỗng hay bị sửa thì không được tin mà làm lại', async () => {
  await work('a');
  const [file = ''] = keptFiles();
  truncateSync(file, 70);
  expect(await work('a')).toBe('bản 2 của a');
  truncateSync(file, 0);
  expect(await work('a')).toBe('bản 3 của a');
  writeFileSync(file, readFileSync(file, 'utf8').replace('bản 3', 'bản 9'));
  expect(await work('a')).toBe('bản 4 của a');
  expect(await work('a')).toBe('bản 4 của a');
});

test('thứ không ai hỏi đến trong 30 ngày thì bỏ đi, thứ còn hỏi thì giữ', async () => {
  await work('cũ');
  await work('còn dùng');
  const longAgo = new Date(Date.now() - 31 * 24 * 60 * 60 * 1000);
  for (const file of keptFiles()) utimesSync(file, longAgo, longAgo);
  // A process looks through a folder once: this one has not been seen.
  renameSync(cache, `${cache} khác`);
  cache = `${cache} khác`;
  await work('còn dùng');
  await work('mới');
  expect(keptFiles()).toHaveLength(2);
  expect(await work('còn dùng')).toBe('bản 2 của còn dùng');
  expect(await work('cũ')).toBe('bản 4 của cũ');
});

test('không giữ được thì vẫn trả kết quả', async () => {
  writeFileSync(cache, 'một tệp chắn chỗ');
  expect(await work('a')).toBe('bản 1 của a');
  expect(await work('a')).toBe('bản 2 của a');
});
