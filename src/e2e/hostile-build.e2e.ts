import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { pathOf } from '../i18n/href.ts';
import { CataloguePage, sharedBrowser } from './catalogue-page.ts';
import { injectedInto, readIn, type ReadPage } from './hostile/injected-parts.ts';
import { SearchPage } from './search-page.ts';
import { pagesOf, representativesOf } from './site-pages.ts';
import { StudioPage } from './studio-page.ts';

const site = inject('hostileSite');
const texts = inject('hostileTexts');
const textAt = (place: string) => texts.find((one) => one.place === place)?.text ?? '';
const NAME = textAt('products/che-xanh-vi-du/index.md name vi');
const oneSpace = (text: string) => text.replace(/\s+/gu, ' ').trim();

let browser: Browser;
const read = new Map<string, ReadPage>();

beforeAll(async () => {
  browser = await sharedBrowser();
  const view = await CataloguePage.open(browser, site, 'robots.txt');
  for (const { path, html } of pagesOf(site)) read.set(path, await readIn(view.page, html));
  await view.close();
});
afterAll(() => browser.close());

/** Ends the visit, in which nothing that was written may have run or become a part of the page. */
async function leave(view: CataloguePage): Promise<void> {
  expect(await injectedInto(view.page)).toEqual([]);
  expect(view.faults).toEqual([]);
  await view.close();
}

test('no page has an element, attribute, script or link that an entry put there', () => {
  expect(read.size).toBeGreaterThan(100);
  expect([...read].filter(([, { injected }]) => injected.length > 0)).toEqual([]);
});

test('what was written can be read literally on the pages, but for what they do not show', () => {
  const shown = [...read.values()].map(({ text }) => text);
  const unread = texts.filter(({ text }) => !shown.some((page) => page.includes(oneSpace(text))));
  expect([...new Set(unread.map(({ place }) => place))]).toMatchInlineSnapshot(`
    [
      "products/che-xanh-vi-du/index.md aliases vi",
      "products/che-xanh-vi-du/index.md aliases en",
      "sources/quyet-dinh-07-2022.json issuer",
      "sources/quyet-dinh-11-2025.json issuer",
      "sources/quyet-dinh-42-2026.json title",
      "sources/quyet-dinh-42-2026.json number",
      "sources/quyet-dinh-42-2026.json issuer",
      "synonyms.json en",
      "synonyms.json source",
    ]
  `);
});

test('search engines are told the names literally', () => {
  const page = read.get(pathOf({ page: 'product', slug: 'che-xanh-vi-du' }, 'vi'));
  expect(page?.data).toContainEqual(expect.objectContaining({ '@type': 'Product', name: NAME }));
  expect([...read.values()].flatMap(({ data }) => data).length).toBeGreaterThan(100);
});

test.for(representativesOf(site).map(({ path }) => path))(
  '/%s opens without running anything that was written, and no word widens it',
  async (path) => {
    const view = await CataloguePage.open(browser, site, path, { width: 320 });
    await view.page.waitForLoadState('networkidle');
    expect(await view.overflow()).toBe(0);
    await view.page.setViewportSize({ width: 1024, height: 768 });
    expect(await view.overflow()).toBe(0);
    await leave(view);
  },
);

test.for(['vi', 'en'] as const)('a search shows literally what it finds (%s)', async (lang) => {
  const query = encodeURIComponent('pwned "><pwn-ed onload=pwned()>');
  const search = await SearchPage.open(browser, site, lang, `?q=${query}`);
  const names = (await search.names()).map(oneSpace);
  expect(names).toContain(oneSpace(textAt(`products/che-xanh-vi-du/index.md name ${lang}`)));
  await leave(search.opened);
});

test('the box in the header suggests names literally', async () => {
  const view = await CataloguePage.open(browser, site, '');
  await view.page.getByLabel('Tìm trong danh mục').fill('chè xanh ví dụ');
  const option = view.page.getByRole('option').first();
  await option.waitFor();
  expect(oneSpace((await option.textContent()) ?? '')).toContain(oneSpace(NAME));
  await leave(view);
});

test('the print studio lists, shows and sets what was written, and what is typed there', async () => {
  const address = `?sp=che-xanh-vi-du,mat-ong-hinh-ve&mau=nhan&hoi-cho=${encodeURIComponent(NAME)}`;
  const studio = await StudioPage.open(browser, site, 'vi', address);
  const { page } = studio;
  const link = page.locator('[data-rows] > li a').first();
  expect(oneSpace((await link.textContent()) ?? '')).toBe(oneSpace(NAME));
  await page.getByLabel('Tên hội chợ').fill(NAME);
  await page.getByLabel('Từ ngày').fill('2026-07-01');
  await page.getByLabel('Đến ngày').fill('2026-07-02');
  await page.locator('[data-rows] [name=price]').first().fill(NAME);
  await page.getByRole('button', { name: 'Xem trước' }).click();
  const pages = page.getByRole('list', { name: 'Các trang' });
  await pages.getByRole('img').first().waitFor({ timeout: 60_000 });
  const file = await studio.fileOf('Tải PDF');
  expect(file.bytes.subarray(0, 5).toString()).toBe('%PDF-');
  expect(file.name).toMatch(/^[\da-z-]+\.pdf$/u);
  await leave(studio.opened);
});
