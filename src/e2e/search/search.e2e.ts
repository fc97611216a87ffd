import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { barriersOn } from '../site/barriers.ts';
import { SAMPLE_FOLDER } from '../builds.ts';
import { pathOf } from '../../i18n/href.ts';
import { CataloguePage, sharedBrowser } from '../catalogue-page.ts';
import { SearchPage } from './search-page.ts';
import { siteIn } from '../site-pages.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(() => browser.close());

const site = siteIn(SAMPLE_FOLDER);

test.each([
  ['mat ong hinh ve', 'Mật ong Hình Vẽ'],
  ['ca phe trangh trang', 'Cà phê Trang Trắng'],
  ['mien rong', 'Miến dong Nét Bút'],
  ['pineapple', 'Dứa Dòng Kẻ'],
  ['bis ddor', 'Bí đỏ Hình Vẽ'],
  ['đậu phộng nháp', 'Lạc Bản Nháp'],
  ['Hình Vẽ pumpkin', 'Bí đỏ Hình Vẽ'],
])('“%s” finds %s first', async (words, name) => {
  const search = await SearchPage.open(browser, site, 'vi');
  await search.lookFor(words);
  expect((await search.names())[0]).toContain(name);
  await search.close();
});

test.each([
  { lang: 'vi', words: 'hinh ve', list: 'Kết quả tìm kiếm', status: /\d+ kết quả cho “hinh ve”/u },
  { lang: 'en', words: 'hinh ve', list: 'Search results', status: /\d+ results for “hinh ve”/u },
] as const)(
  'a screen reader hears what was found ($lang)',
  async ({ lang, words, list, status }) => {
    const search = await SearchPage.open(browser, site, lang);
    await search.lookFor(words);
    const results = search.page.getByRole('list', { name: list });
    const items = results.getByRole('listitem');
    expect(await items.count()).toBeGreaterThan(2);
    for (const item of await items.all()) expect(await item.getByRole('link').count()).toBe(1);
    await search.page
      .getByRole('status')
      .filter({ hasText: status })
      .waitFor({ state: 'attached' });
    expect(await barriersOn(search.page)).toEqual([]);
    expect(search.opened.faults).toEqual([]);
    await search.close();
  },
);

test('the keyboard alone finds and opens a product', async () => {
  const search = await SearchPage.open(browser, site, 'vi');
  const { page } = search;
  await page.keyboard.press('/');
  await page.keyboard.type('bi do hinh ve');
  await page.waitForURL(/q=bi\+do\+hinh\+ve/u);
  await search.settled();
  await page.keyboard.press('ArrowDown');
  expect(await page.locator(':focus').textContent()).toBe('Bí đỏ Hình\u00A0Vẽ');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Escape');
  await search.settled();
  expect(await search.field.inputValue()).toBe('');
  await page.keyboard.type('bi do hinh ve');
  await page.keyboard.press('Enter');
  await search.settled();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(/bi-do-hinh-ve/u);
  await search.close();
});

test('filters narrow, stand in the address, can be taken back, and the back button returns', async () => {
  const search = await SearchPage.open(browser, site, 'vi', '?q=dong');
  const { page } = search;
  const before = await search.results.getByRole('listitem').count();
  const box = page.getByRole('checkbox', { name: /Thị xã Ví Dụ/u });
  const promised = Number(await box.locator('xpath=..').locator('[data-count]').textContent());
  await box.check();
  await search.settled();
  expect(search.address).toBe('?q=dong&huyen=vi-du');
  expect(await search.results.getByRole('listitem').count()).toBe(Math.min(promised, 24));
  await page.getByRole('button', { name: 'Bỏ lọc: Thị xã Ví Dụ' }).click();
  await search.settled();
  expect(search.address).toBe('?q=dong');
  await page.goBack();
  await search.settled();
  expect(search.address).toBe('?q=dong&huyen=vi-du');
  expect(await box.isChecked()).toBe(true);
  await page.goBack();
  await search.settled();
  expect(await search.results.getByRole('listitem').count()).toBe(before);
  await search.close();
});

test('the page of a district leads to what is made in each commune of today', async () => {
  const district = pathOf({ page: 'district', slug: 'vi-du' }, 'vi');
  const opened = await CataloguePage.open(browser, site, district);
  const row = opened.page.getByRole('row').filter({ hasText: 'Phường Ví Dụ' });
  const link = row.getByRole('link');
  const promised = Number(/\d+/u.exec(await link.innerText())?.[0]);
  await link.click();
  const chosen = opened.page.getByRole('button', { name: 'Bỏ lọc: Phường Ví Dụ' });
  await chosen.waitFor();
  const found = opened.page.locator('[data-found]');
  await found.filter({ hasText: `${promised} mục khớp bộ lọc.` }).waitFor();
  expect(promised).toBeGreaterThan(1);
  expect(opened.faults).toEqual([]);
  await opened.close();
});

test('a filter that the words name is offered, not applied', async () => {
  const search = await SearchPage.open(browser, site, 'vi', '?q=trà+ví+dụ');
  expect(search.address).toBe('?q=trà ví dụ');
  await search.page.getByRole('button', { name: 'Thị xã Ví Dụ', exact: true }).click();
  await search.settled();
  expect(search.address).toBe('?q=trà&huyen=vi-du');
  await search.close();
});

test('on a phone the filters open as a sheet and close with what they leave', async () => {
  const search = await SearchPage.open(browser, site, 'en', '?q=hinh+ve', { width: 360 });
  const { page } = search;
  expect(await search.opened.overflow()).toBeLessThanOrEqual(0);
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  const sheet = page.getByRole('dialog', { name: 'Filters' });
  await sheet.getByRole('checkbox', { name: /^3 stars/u }).check();
  await search.settled();
  await sheet.getByRole('button', { name: /^Show \d+ results?$/u }).click();
  expect(await sheet.isVisible()).toBe(false);
  expect(search.address).toBe('?q=hinh ve&stars=3');
  await search.close();
});

test('the language link leads to the same search', async () => {
  const search = await SearchPage.open(browser, site, 'vi', '?q=honey&sao=3');
  await search.opened.languageLink('en').click();
  await search.settled();
  expect(search.address).toBe('?q=honey&stars=3');
  await search.close();
});
