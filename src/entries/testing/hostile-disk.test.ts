import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { edited, exampleTree, HONEY, JPEG, TODAY } from './example-entries.ts';
import { readContent } from '../check.ts';

const PHOTO = 'products/mat-ong-ban-nuoc/a.jpg';
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hostile-'));
  writeFileSync(join(folder, 'secret.jpg'), JPEG);
  writeFileSync(join(folder, 'secret.json'), '{"kind": "shop", "title": "bí mật"}');
  const listed = 'photos: [{file: a.jpg, alt: {vi: a}, credit: a, licence: CC0}]\nseason:';
  for (const [path, { bytes }] of exampleTree(edited(HONEY, 'season:', listed)).files) {
    mkdirSync(dirname(join(folder, 'content', path)), { recursive: true });
    writeFileSync(join(folder, 'content', path), bytes);
  }
});
afterEach(() => rmSync(folder, { recursive: true }));

const link = (target: string, path: string) => symlinkSync(target, join(folder, 'content', path));

async function found(): Promise<string[]> {
  const { problems } = await readContent(join(folder, 'content'), TODAY);
  return problems.map(({ code, file, line, column, message }) => {
    expect(JSON.stringify(message)).not.toContain('bí mật');
    return `${code} ${file.slice(file.lastIndexOf('content/') + 8)} ${line}:${column}`;
  });
}

test.each(['../../../secret.jpg', '/etc/hostname', '/dev/zero', '/proc/self/environ'])(
  'ảnh là liên kết tới %s không được đọc',
  async (target) => {
    link(target, PHOTO);
    expect(await found()).toEqual([`unreadable ${PHOTO} 1:1`, `photos ${HONEY} 17:17`]);
  },
);

test('nguồn là liên kết ra ngoài không được đọc, cũng không bị lộ trong lời báo', async () => {
  writeFileSync(join(folder, 'content', PHOTO), JPEG);
  link('../../secret.json', 'sources/bi-mat.json');
  expect(await found()).toContain('unreadable sources/bi-mat.json 1:1');
});

test('nguồn mà nhiều mục dẫn không đọc được thì báo một lần, không báo ở từng chỗ dẫn', async () => {
  writeFileSync(join(folder, 'content', PHOTO), JPEG);
  const sources = readdirSync(join(folder, 'content/sources'));
  expect(sources.length).toBeGreaterThan(0);
  for (const name of sources) {
    rmSync(join(folder, 'content/sources', name));
    link('../../secret.json', `sources/${name}`);
  }
  const problems = (await found()).filter((problem) => !problem.includes(HONEY));
  expect(problems.sort()).toEqual(sources.map((name) => `unreadable sources/${name} 1:1`).sort());
});

test('thư mục sản phẩm là liên kết, kể cả tới thư mục trên nó, không được đi vào', async () => {
  writeFileSync(join(folder, 'content', PHOTO), JPEG);
  link('..', 'products/vong-lap');
  link('mat-ong-ban-nuoc', 'products/ban-sao');
  const problems = await found();
  expect(problems).toContain('unreadable products/vong-lap 1:1');
  expect(problems).toContain('unreadable products/ban-sao 1:1');
});

test('ảnh chỉ có phần đầu của JPEG, sau đó là trang HTML, bị mở thử và từ chối', async () => {
  const page = new TextEncoder().encode('<script>alert(1)</script>');
  writeFileSync(join(folder, 'content', PHOTO), Buffer.concat([JPEG, page]));
  expect(await found()).toEqual([`photos ${HONEY} 17:17`]);
});
