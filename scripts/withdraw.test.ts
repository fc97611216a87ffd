import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { day } from '../src/catalog/catalog.sample.ts';
import { readCatalog } from '../src/entries/check.ts';
import { run as check } from './check.ts';
import { provinceFolder, runIn, startIn } from './command.sample.ts';
import { run as exportList } from './export.ts';
import { run as importList } from './import.ts';
import { run as withdraw } from './withdraw.ts';

let folder: string;
beforeEach(() => {
  folder = provinceFolder();
});
afterEach(() => rmSync(folder, { recursive: true }));

const run = (...args: readonly string[]) => runIn(folder, withdraw, args);
const at = (path: string) => join(folder, 'content', path);
const text = (path: string) => readFileSync(at(path), 'utf8');
const TEA = 'products/che-xanh-vi-du/index.md';
const REASON = ['--reason', 'Ghi nhầm: chưa có quyết định công nhận.'] as const;

async function catalogNow() {
  const today = day('2026-11-23');
  return (await readCatalog(at(''), today, today, folder)).catalog;
}

test('sản phẩm đăng nhầm: tệp nói từ khi nào và vì sao, giấy chứng nhận giữ nguyên từng chữ', async () => {
  const before = text(TEA);
  const { status, stdout } = await run('product', 'che-xanh-vi-du', ...REASON, '--yes');
  expect(status).toBe(0);
  const line =
    "withdrawn: {on: 2026-11-23, reason: {vi: 'Ghi nhầm: chưa có quyết định công nhận.'}}\n";
  expect(text(TEA)).toContain(line);
  expect(text(TEA).replace(line, '')).toBe(before);
  expect(stdout).toContain('Rút khỏi danh mục › Lý do (vi): chưa có → Ghi nhầm');
  expect((await runIn(folder, check)).status).toBe(0);
});

test('mục đã rút không còn ở danh sách, số đếm, hội chợ, tuyển chọn, câu tìm kiếm, bảng xuất', async () => {
  const count = (await catalogNow()).products.size;
  expect((await run('product', 'che-xanh-vi-du', ...REASON, '--yes')).status).toBe(0);
  const catalog = await catalogNow();
  expect(catalog.products.size).toBe(count - 1);
  expect(catalog.withdrawn.map(({ kind, slug }) => [kind, slug])).toEqual([
    ['product', 'che-xanh-vi-du'],
    ['product', 'mut-ghi-nham'],
  ]);
  const lists = ['fairs/hoi-cho-mau-2026.json', 'collections.json', 'candidates.json'];
  for (const list of [...lists, 'search-queries.json']) {
    expect(text(list)).not.toContain('che-xanh-vi-du"');
  }
  await runIn(folder, exportList, ['-o', 'a.csv']);
  expect(readFileSync(join(folder, 'a.csv'), 'utf8')).not.toContain('che-xanh-vi-du');
});

test('chủ thể còn sản phẩm thì chưa rút được; hết sản phẩm thì rút được', async () => {
  const { status, stderr } = await run('producer', 'co-so-ban-nhap', ...REASON, '--yes');
  expect(status).toBe(1);
  expect(stderr).toContain('products/lac-ban-nhap/index.md: producer: “co-so-ban-nhap” đã rút');
  expect(text('producers/co-so-ban-nhap.json')).not.toContain('withdrawn');
  writeFileSync(
    at('producers/htx-nham.json'),
    '{\n  "name": { "vi": "HTX Nhầm", "en": "Mistaken Cooperative" },\n  "kind": "unknown",\n  "district": "unknown",\n  "sources": ["bao-mau-2024"]\n}\n',
  );
  const english = ['--reason-en', 'Written by mistake.'];
  expect((await run('producer', 'htx-nham', ...REASON, ...english, '--yes')).status).toBe(0);
  expect(JSON.parse(text('producers/htx-nham.json'))).toMatchObject({
    withdrawn: { on: '2026-11-23', reason: { en: 'Written by mistake.' } },
  });
  expect((await catalogNow()).producers.has('htx-nham')).toBe(false);
});

test('danh sách của cơ quan không thêm lần công nhận nào vào mục đã rút', async () => {
  await run('product', 'che-xanh-vi-du', ...REASON, '--yes');
  const before = text(TEA);
  const list = 'Mã sản phẩm,Tên sản phẩm,Hạng sao\nche-xanh-vi-du,Chè xanh Ví Dụ,5\n';
  writeFileSync(join(folder, 'a.csv'), list);
  const decision = ['--decision', '9/QĐ-UBND', '--date', '10/11/2026', '--issuer', 'UBND tỉnh Mẫu'];
  const { status, stdout } = await runIn(folder, importList, ['a.csv', ...decision]);
  expect([status, stdout]).toEqual([1, expect.stringContaining('đã rút khỏi danh mục ngày')]);
  expect(text(TEA)).toBe(before);
});

test('rút rồi thì không rút nữa, và nói cách đăng lại', async () => {
  await run('product', 'lac-ban-nhap', ...REASON, '--yes');
  const { status, stderr } = await run('product', 'lac-ban-nhap', ...REASON, '--yes');
  expect([status, stderr]).toEqual([1, expect.stringContaining('xóa withdrawn')]);
});

test('không ai trả lời được thì không ghi gì khi thiếu --yes; --dry-run cũng vậy', async () => {
  const before = text(TEA);
  expect((await run('product', 'che-xanh-vi-du', ...REASON)).status).toBe(1);
  expect((await run('product', 'che-xanh-vi-du', ...REASON, '--dry-run')).status).toBe(0);
  expect(text(TEA)).toBe(before);
});

test('lệnh sai: nói lý do và không ghi gì', async () => {
  expect((await run('product', 'lac-ban-nhap', '--yes')).stderr).toContain('Thiếu --reason');
  expect((await run('product', 'lac-ban-nhapp', ...REASON)).stderr).toContain('“lac-ban-nhap”?');
  expect((await run('district', 'a', ...REASON)).status).toBe(2);
});

test('chạy như npm chạy', () => {
  const { status, stdout } = startIn(folder, 'withdraw.ts', ['--help']);
  expect([status, stdout]).toEqual([0, expect.stringContaining('Cách dùng: npm run withdraw')]);
});
