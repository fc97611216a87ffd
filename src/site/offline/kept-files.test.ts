import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keptFiles, keptListOf } from './kept-files.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-files-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const page = (day: string, told = '') => `<link href="/mau/_astro/Page.css">${day} ${told}`;

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

const SITE = {
  'build.json': '{"day":"2026-06-30"}',
  'index.html': `${page('30/6/2026')}<script src="/mau/_astro/page.js"></script>`,
  'san-pham/che/index.html': page('30/6/2026', '<img src="/mau/_astro/photo.a1_large.webp">'),
  'in-an/index.html': '<script src="/mau/_astro/studio.js"></script>',
  'dong-gop/nhap-danh-sach/index.html': '<script src="/mau/_astro/desk.js"></script>',
  'admin/index.html': 'editors',
  'en/index.html': page('30 June 2026'),
  '_astro/Page.css': 'src: url(/mau/_astro/font.woff2)',
  '_astro/page.js': 'import("./late.js")',
  '_astro/late.js': '',
  '_astro/studio.js': '',
  '_astro/desk.js': '',
  '_astro/font.woff2': '\u0000',
  '_astro/photo.a1_small.webp': '',
  '_astro/photo.a1_large.webp': 'large',
  'drawings/tea.svg': '<svg/>',
  'drawings/tea.png': '',
  'pagefind/list.vi.json': '{"day":"2026-06-30"}',
  'pagefind/list.en.json': '{}',
  'pagefind/pagefind.js': '',
  'pagefind/fragment/vi_1.pf_fragment': '',
  'pagefind/fragment/en_1.pf_fragment': '',
  'hieu-luc.ics': '',
  'du-lieu/bang.csv': '',
  'data/products.json': '[]',
  'data/validity.vi.json': '{"day":"2026-06-30"}',
  'data/validity.en.json': '{"day":"2026-06-30"}',
};

const paths = (lang: 'vi' | 'en') => keptFiles(folder, lang).map(({ path }) => path);

test('a device keeps the pages of its language with what they are made of, and the search', () => {
  write(SITE);
  expect(paths('vi')).toEqual([
    '',
    '_astro/Page.css',
    '_astro/font.woff2',
    '_astro/late.js',
    '_astro/page.js',
    '_astro/photo.a1_small.webp',
    'data/validity.vi.json',
    'drawings/tea.svg',
    'pagefind/fragment/vi_1.pf_fragment',
    'pagefind/list.vi.json',
    'pagefind/pagefind.js',
    'san-pham/che/',
  ]);
  expect(paths('en')).toContain('en/');
  expect(paths('en')).not.toContain('san-pham/che/');
});

test('a build of the next day sends nothing again, unless something else has changed', () => {
  write(SITE);
  const before = keptListOf(keptFiles(folder, 'vi'));
  write({
    'build.json': '{"day":"2026-07-01"}',
    'index.html': `${page('1/7/2026')}<script src="/mau/_astro/page.js"></script>`,
    'san-pham/che/index.html': page('1/7/2026', '<img src="/mau/_astro/photo.a1_large.webp">'),
    'pagefind/list.vi.json': '{"day":"2026-07-01"}',
    'data/validity.vi.json': '{"day":"2026-07-01"}',
  });
  expect(keptListOf(keptFiles(folder, 'vi'))).toEqual(before);
  write({ 'san-pham/che/index.html': page('1/7/2026', 'nay đã hết hạn') });
  const after = keptListOf(keptFiles(folder, 'vi'));
  expect(after.version).not.toBe(before.version);
  const changed = after.files.filter(([path, revision]) =>
    before.files.every((file) => file[0] !== path || file[1] !== revision),
  );
  expect(changed.map(([path]) => path)).toEqual(['san-pham/che/']);
});

test('the size of what is kept is told in bytes as they are sent', () => {
  write({ ...SITE, 'index.html': page('30/6/2026', 'chè '.repeat(5000)) });
  const home = keptFiles(folder, 'vi').find(({ path }) => path === '');
  expect(home?.bytes).toBeLessThan(1000);
});

test('of thousands of pages a tenth tells what all of them cost to send', () => {
  write(SITE);
  const texts = Array.from(
    { length: 1200 },
    (_, index) => `Sản phẩm ${index} của xã ${index % 7}. `,
  );
  write(
    Object.fromEntries(
      texts.map((text, index) => [`san-pham/so-${index}/index.html`, text.repeat(40)]),
    ),
  );
  const kept = keptFiles(folder, 'vi').filter(({ path }) => path.startsWith('san-pham/so-'));
  const exact = texts.reduce((sum, text) => sum + gzipSync(text.repeat(40)).byteLength, 0);
  const told = kept.reduce((sum, { bytes }) => sum + bytes, 0);
  expect(kept).toHaveLength(1200);
  expect(Math.abs(told - exact) / exact).toBeLessThan(0.1);
});
