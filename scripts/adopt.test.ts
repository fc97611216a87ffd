import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fingerprintOf } from '../src/e2e/fingerprint.ts';
import { run as adopt } from './adopt.ts';
import { run as check } from './check.ts';
import { provinceFolder, runIn, startIn } from './command.sample.ts';

const LIST = `DANH SÁCH XÃ
TT,Huyện,Xã,Xã hiện nay,Tỉnh cũ
1,huyện Bịa,xã Thứ Nhất,xã Bịa,
2,huyện Bịa,thị trấn Bịa,xã Bịa,
3,thị xã Bịa,Phường Một,phường Một,tỉnh Nháp
`;
let folder: string;
beforeEach(() => {
  folder = provinceFolder();
  for (const name of ['README.md', 'LICENSE']) {
    writeFileSync(join(folder, 'content', name), 'Của tỉnh Mẫu (Sample Province).\n');
  }
  writeFileSync(join(folder, 'xa.csv'), LIST);
});
afterEach(() => rmSync(folder, { recursive: true }));

const run = (...args: readonly string[]) => runIn(folder, adopt, args);
const at = (path: string) => join(folder, 'content', path);
const json = (path: string) => JSON.parse(readFileSync(at(path), 'utf8')) as unknown;
const OTHER = ['--province', 'tỉnh Bịa', '--communes', 'xa.csv'] as const;

test('khung của tỉnh mới: huyện, xã khi ấy và hiện nay, danh sách trống; check không thấy lỗi', async () => {
  const { status, stdout } = await run(...OTHER, '--yes');
  expect(status).toBe(0);
  expect(stdout).toContain('content/ đang có 12 sản phẩm, 4 chủ thể, 8 nguồn');
  expect(stdout).toContain('2 huyện với 3 xã');
  expect(readdirSync(at('districts'))).toEqual(['huyen-bia.json', 'thi-xa-bia.json']);
  expect(json('districts/huyen-bia.json')).toMatchObject({
    kind: 'district',
    communes: [
      { slug: 'thu-nhat', kind: 'commune', now: { kind: 'commune', name: 'Bịa' } },
      { slug: 'bia', kind: 'township', now: { kind: 'commune', name: 'Bịa' } },
    ],
  });
  expect(json('districts/thi-xa-bia.json')).toMatchObject({
    formerProvince: { vi: 'tỉnh Nháp', en: 'Nháp Province' },
    communes: [{ kind: 'ward', name: 'Một' }],
  });
  expect(json('site.json')).toMatchObject({
    province: { vi: 'tỉnh Bịa', en: 'Bịa Province' },
    contact: null,
    adoptedFrom: ['Mẫu', 'Sample', 'Hình Vẽ', 'Thử Nghiệm', 'Ví Dụ'],
  });
  expect(json('search-queries.json')).toEqual([]);
  expect(existsSync(at('products'))).toBe(false);
  const checked = await runIn(folder, check);
  expect(checked.status).toBe(0);
  expect(checked.stdout).toContain('Còn nhắc “Mẫu”');
});

test('mã đơn vị của danh sách vào huyện, xã khi ấy và xã hiện nay; danh sách là nguồn của mã', async () => {
  const rows = [
    'Huyện,Mã huyện,Xã,Mã xã cũ,Xã hiện nay,Mã xã hiện nay',
    'huyện Bịa,94,xã Thứ Nhất,3130,xã Bịa,03133',
    'huyện Bịa,094,thị trấn Bịa,,xã Bịa,03133',
  ];
  writeFileSync(join(folder, 'xa.csv'), `${rows.join('\n')}\n`);
  expect((await run(...OTHER, '--yes')).stdout).toContain('1 huyện với 2 xã');
  expect(json('districts/bia.json')).toMatchObject({
    code: '094',
    codeSources: ['danh-sach-xa'],
    communes: [
      { code: '03130', now: { code: '03133' } },
      { slug: 'bia', now: { code: '03133' } },
    ],
  });
  expect(json('sources/danh-sach-xa.json')).toMatchObject({
    title: 'Danh sách xã, phường (xa.csv)',
  });
  expect((await runIn(folder, check)).status).toBe(0);
});

test('mã không đủ chữ số, hay không nói là mã của thời nào: kể từng ô, không ghi gì', async () => {
  const rows = ['Huyện,Xã,Mã xã,Xã hiện nay,Mã xã mới', 'huyện Bịa,xã Một,03130,xã Bịa,031x'];
  writeFileSync(join(folder, 'xa.csv'), `${rows.join('\n')}\n`);
  expect((await run(...OTHER, '--yes')).stderr).toMatchInlineSnapshot(`
    "Ô C1: “Mã xã” là mã của thời nào?
      → Đổi thành “Mã xã cũ” (đến 30/6/2025) hay “Mã xã hiện nay”.
    Ô E2: “031x” không phải mã 5 chữ số.
      → Sửa mã; không rõ thì để trống.
    "
  `);
  expect(existsSync(at('products'))).toBe(true);
});

test('bản cũ được cất nguyên vẹn, kể cả lần thứ hai', async () => {
  const before = fingerprintOf(at(''));
  await run(...OTHER, '--yes');
  expect(fingerprintOf(join(folder, '.cache/content-before'))).toEqual(before);
  const first = fingerprintOf(at(''));
  const { stdout } = await run('--province', 'thành phố Vẽ', '--yes');
  expect(stdout).toContain('bản cũ ở .cache/content-before-2/');
  expect(fingerprintOf(join(folder, '.cache/content-before-2'))).toEqual(first);
  expect(json('site.json')).toMatchObject({
    province: { vi: 'thành phố Vẽ', en: 'Vẽ City' },
    adoptedFrom: ['Bịa', 'Mẫu', 'Sample', 'Hình Vẽ', 'Thử Nghiệm', 'Ví Dụ'],
  });
});

test('không ai trả lời được thì không đụng gì khi thiếu --yes; --dry-run cũng vậy', async () => {
  const before = fingerprintOf(at(''));
  expect((await run(...OTHER)).status).toBe(1);
  expect((await run(...OTHER, '--dry-run')).status).toBe(0);
  expect(fingerprintOf(at(''))).toEqual(before);
  expect(existsSync(join(folder, '.cache'))).toBe(false);
});

test('danh sách xã có lỗi: kể hết từng ô, không ghi gì', async () => {
  writeFileSync(join(folder, 'xa.csv'), `${LIST}4,Bịa,,ấp Hai,\n`);
  const { status, stderr } = await run(...OTHER, '--yes');
  expect([status, stderr]).toMatchInlineSnapshot(`
    [
      1,
      "Ô B6: “Bịa” không nói đó là đơn vị gì.
      → Viết cả loại và tên; loại là: thành phố, thị xã, huyện, quận.
    Ô C6 để trống.
      → Viết cả loại và tên; loại là: xã, phường, thị trấn, đặc khu.
    Ô D6: “ấp Hai” không nói đó là đơn vị gì.
      → Viết cả loại và tên; loại là: xã, phường, thị trấn, đặc khu.
    ",
    ]
  `);
  writeFileSync(join(folder, 'xa.csv'), 'Sản phẩm,Sao\nChè,3\n');
  expect((await run(...OTHER, '--yes')).stderr).toContain('“Huyện”, “Xã”, “Xã hiện nay”');
  expect(existsSync(at('products'))).toBe(true);
});

test('lệnh sai hay bản chép thiếu: nói lý do, không ghi gì', async () => {
  expect((await run('--yes')).stderr).toContain('Thiếu --province');
  const missing = await run('--province', 'tỉnh Bịa', '--communes', 'khong-co.csv', '--yes');
  expect([missing.status, missing.stderr]).toEqual([2, 'Không đọc được “khong-co.csv”.\n']);
  rmSync(at('LICENSE'));
  expect((await run(...OTHER, '--yes')).stderr).toContain('Thiếu content/LICENSE');
});

test('chạy như npm chạy', () => {
  const { status, stdout } = startIn(folder, 'adopt.ts', ['--help']);
  expect([status, stdout]).toEqual([0, expect.stringContaining('Cách dùng: npm run adopt')]);
});
