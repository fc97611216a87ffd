import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { reportOfFiles } from './problems/report-text.ts';
import { readPortal } from './portal.ts';
import { isPortal } from './settings.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'portal-'));
  const site = readFileSync('src/e2e/fixture/content/site.json', 'utf8');
  writeFileSync(join(folder, 'site.json'), site);
});
afterEach(() => rmSync(folder, { recursive: true }));

const province = (vi: string, url: string) => ({ province: { vi, en: vi }, url });

function read(sites: unknown) {
  writeFileSync(join(folder, 'portal.json'), JSON.stringify({ sites }, null, 1));
  const { portal, problems } = readPortal(folder, folder);
  return { portal, report: reportOfFiles(problems, 'vi').join('\n') };
}

test('a folder with portal.json is that of a portal, any other that of a province', () => {
  expect(isPortal(folder)).toBe(false);
  read([province('Xứ Mẫu', 'https://mau.example')]);
  expect(isPortal(folder)).toBe(true);
  expect(isPortal('src/e2e/fixture/content')).toBe(false);
});

test('each site has a name for addresses, and a root that ends with a slash', () => {
  const { portal, report } = read([
    province('Xứ Mẫu', 'https://mau.example/ocop'),
    province('Đồng Thử', 'https://thu.example/?utm_source=zalo#top'),
  ]);
  expect(report).toBe('');
  expect(portal?.sites.map(({ key, url }) => [key, url])).toEqual([
    ['xu-mau', 'https://mau.example/ocop/'],
    ['dong-thu', 'https://thu.example/'],
  ]);
});

test('every fault is told with its place and the remedy, and nothing is built of it', () => {
  const { portal, report } = read([
    province('Xứ Mẫu', 'https://mau.example/'),
    province('Xứ Thử', 'https://mau.example'),
    province('Xứ Bịa', 'javascript:alert(1)'),
    { province: { vi: 'Xứ Quên' }, url: 'https://quen.example/', extra: 1 },
  ]);
  expect(portal).toBeUndefined();
  expect(report).toMatchInlineSnapshot(`
    "./portal.json:29:4  lỗi  Không có mục nào tên “extra”.
      → Sửa tên mục; nếu không mục nào hợp thì bỏ. Các mục có thể dùng: province, url.
    ./portal.json:22:11  lỗi  sites[3].url: “javascript:alert(1)” không phải địa chỉ web.
      → Chép nguyên địa chỉ từ trình duyệt, bắt đầu bằng https://.
    ./portal.json:25:4  lỗi  sites[4].province.en: còn thiếu.
      → Viết giá trị là một dòng chữ."
  `);
});

test('a province or an address that stands there twice is told', () => {
  const { portal, report } = read([
    province('Xứ Mẫu', 'https://mau.example/'),
    province('Xứ Thử', 'https://mau.example'),
    province('xứ mẫu', 'https://khac.example'),
  ]);
  expect(portal).toBeUndefined();
  expect(report).toMatchInlineSnapshot(`
    "./portal.json:10:3  lỗi  “Xứ Thử” đã có ở mục 1.
      → Mỗi tỉnh và mỗi địa chỉ chỉ ghi một lần: xóa một mục.
    ./portal.json:17:3  lỗi  “xứ mẫu” đã có ở mục 1.
      → Mỗi tỉnh và mỗi địa chỉ chỉ ghi một lần: xóa một mục."
  `);
});

test('a portal without sites is none', () => {
  expect(read([]).report).toMatchInlineSnapshot(`
    "./portal.json:2:11  lỗi  sites: đang để trống.
      → Viết từng mục một, mỗi mục gồm: province, url; xem mục mẫu trong hướng dẫn."
  `);
});
