import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { run as check } from './check.ts';
import { provinceFolder, runIn, startIn } from './command.sample.ts';
import { run as merge } from './merge.ts';

let folder: string;
beforeEach(() => {
  folder = provinceFolder();
});
afterEach(() => rmSync(folder, { recursive: true }));

const run = (...args: readonly string[]) => runIn(folder, merge, args);
const at = (path: string) => join(folder, 'content', path);
const text = (path: string) => readFileSync(at(path), 'utf8');
const checked = async () => (await runIn(folder, check)).status;

/** Tea under a second name, as two lists may have it: another recognition, another photo, a story of its own. */
function addDouble(facts = ''): void {
  mkdirSync(at('products/tra-vi-du'));
  cpSync(at('products/che-xanh-vi-du/la-che.jpg'), at('products/tra-vi-du/la-che.jpg'));
  writeFileSync(
    at('products/tra-vi-du/index.md'),
    `---
name:
  vi: Trà Ví Dụ
  en: Vi Du tea
producer: unknown
district: unknown
category: I.5.a
categoryIsOurs: true
drawing: tea
summary:
  vi: Trà.
  en: Tea.
certifications:
  - stars: 3
    decided: 2019
    sources: [bao-mau-2024]
photos:
  - file: la-che.jpg
    alt:
      vi: Lá trà
    credit: Người chụp
    licence: CC BY 4.0
packaging:
  - text:
      vi: Hộp thiếc 50 g
    sources: [bao-mau-2024]
storySources: [bao-mau-2024]
formerSlugs: [tra-cu]
${facts}---

Trà được kể thêm ở đây.
`,
  );
}

const DOUBLE = ['product', 'tra-vi-du', 'che-xanh-vi-du', '--keep', 'che-xanh-vi-du'] as const;

test('gộp hai sản phẩm: không điều nào mất, địa chỉ cũ dẫn tới mục giữ lại', async () => {
  addDouble();
  const { status, stdout, stderr } = await run(...DOUBLE, '--yes');
  expect([status, stderr]).toEqual([0, '']);
  expect(existsSync(at('products/tra-vi-du'))).toBe(false);
  const now = text('products/che-xanh-vi-du/index.md');
  expect(now).toMatch(/formerSlugs: \[.*tra-vi-du, tra-cu\]/u);
  expect(now).toContain('Trà Ví Dụ');
  expect(now).toContain('Hộp thiếc 50 g');
  expect(now).toContain('decided: 2019');
  expect(now).toContain('file: la-che-2.jpg');
  expect(now).toMatch(/Trà được kể thêm ở đây\.\n$/u);
  expect(existsSync(at('products/che-xanh-vi-du/la-che-2.jpg'))).toBe(true);
  expect(stdout).toContain('Bỏ: Giới thiệu (vi “Trà.”; en “Tea.”).');
  expect(await checked()).toBe(0);
});

test('mọi nơi nhắc đến mục thừa theo mục giữ lại; danh sách nêu cả hai chỉ còn một', async () => {
  addDouble();
  const fair = at('fairs/hoi-cho-mau-2026.json');
  writeFileSync(
    fair,
    text('fairs/hoi-cho-mau-2026.json').replace(
      '{ "slug": "ca-phe-trang-trang" }',
      '{ "slug": "tra-vi-du", "price": "1 đ" },\n        { "slug": "ca-phe-trang-trang" }',
    ),
  );
  const queries = text('search-queries.json').replace(
    '[\n',
    '[\n  { "query": "tra vi du", "kind": "exact-name", "first": ["products/tra-vi-du"] },\n',
  );
  writeFileSync(at('search-queries.json'), queries);
  expect((await run(...DOUBLE, '--yes')).status).toBe(0);
  expect(text('fairs/hoi-cho-mau-2026.json')).not.toContain('tra-vi-du');
  expect(text('fairs/hoi-cho-mau-2026.json').match(/che-xanh-vi-du/gu)).toHaveLength(1);
  expect(text('search-queries.json')).toContain('"first": ["products/che-xanh-vi-du"] },\n');
  expect(await checked()).toBe(0);
});

test('hai mục nói khác nhau: kể từng điều, không chọn thay, không ghi gì', async () => {
  const { status, stderr } = await run('producer', 'co-so-ban-nhap', 'htx-dong-ke', '--yes');
  expect(status).toBe(1);
  expect(stderr).toContain('Loại hình: htx-dong-ke “cooperative”, co-so-ban-nhap “household”.');
  expect(stderr).toContain('--keep kind=htx-dong-ke');
  expect(stderr).not.toContain('Điện thoại');
  expect(existsSync(at('producers/co-so-ban-nhap.json'))).toBe(true);
});

test('gộp hai chủ thể: sản phẩm, tên, nguồn về một mối; --keep chọn từng điều', async () => {
  const keep = ['--keep', 'htx-dong-ke', '--keep', 'address=co-so-ban-nhap'];
  const { status, stdout } = await run(
    'producer',
    'co-so-ban-nhap',
    'htx-dong-ke',
    ...keep,
    '--yes',
  );
  expect(status).toBe(0);
  const now = JSON.parse(text('producers/htx-dong-ke.json')) as Record<string, unknown>;
  expect(now).toMatchObject({
    aliases: ['Hợp tác xã Dòng Kẻ', 'Cơ sở Bản Nháp', 'Ban Nhap workshop'],
    kind: 'cooperative',
    address: expect.stringMatching(/^Bản thứ nhất/u) as unknown,
    phone: '0123 456 789',
    formerSlugs: ['to-hop-tac-dong-ke', 'co-so-ban-nhap'],
  });
  expect(text('products/lac-ban-nhap/index.md')).toContain('producer: htx-dong-ke');
  expect(stdout).toContain('Bỏ: Địa chỉ “Tổ 1, phường Dòng Kẻ');
  expect(stdout).toContain('content/producers/co-so-ban-nhap.json: không còn');
  expect(await checked()).toBe(0);
});

test('một lần công nhận mà hai mục ghi khác nhau thì phải sửa trước', async () => {
  addDouble();
  const file = at('products/tra-vi-du/index.md');
  const last = /decided: (\S+)\n(?![^]*decided:)/u.exec(text('products/che-xanh-vi-du/index.md'));
  writeFileSync(
    file,
    text('products/tra-vi-du/index.md').replace(
      'stars: 3\n    decided: 2019',
      `stars: 5\n    decided: ${last?.[1] ?? ''}`,
    ),
  );
  const { status, stderr } = await run(...DOUBLE, '--yes');
  expect(status).toBe(1);
  expect(stderr).toContain('Một lần công nhận mà hai mục ghi khác nhau');
  expect(existsSync(file)).toBe(true);
});

test('không ai trả lời được thì không ghi gì khi thiếu --yes; --dry-run cũng vậy', async () => {
  addDouble();
  const before = text('products/che-xanh-vi-du/index.md');
  expect((await run(...DOUBLE)).status).toBe(1);
  const { status, stdout } = await run(...DOUBLE, '--dry-run');
  expect([status, stdout]).toEqual([0, expect.stringContaining('Chạy thử: chưa ghi gì.')]);
  expect(text('products/che-xanh-vi-du/index.md')).toBe(before);
  expect(existsSync(at('products/tra-vi-du/index.md'))).toBe(true);
});

test('lệnh sai: nói lý do và không ghi gì', async () => {
  const told = async (...args: string[]) => (await run(...args, '--yes')).stderr;
  expect(await told('product', 'lac-ban-nhapp', 'dua-dong-ke')).toContain('“lac-ban-nhap”?');
  expect(await told('product', 'dua-dong-ke', 'dua-dong-ke')).toContain('Hai tên là một mục.');
  expect(
    await told('product', 'lac-ban-nhap', 'dua-dong-ke', '--keep', 'giá=dua-dong-ke'),
  ).toContain('--keep: không có mục “giá”');
  expect((await run('district', 'a', 'b')).status).toBe(2);
  expect((await run('product', 'a')).status).toBe(2);
});

test('chạy như npm chạy', () => {
  const { status, stdout } = startIn(folder, 'merge.ts', ['--help']);
  expect([status, stdout]).toEqual([0, expect.stringContaining('Cách dùng: npm run merge')]);
});
