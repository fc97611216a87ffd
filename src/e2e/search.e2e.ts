import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { barriersOn } from './barriers.ts';
import { CATALOGUE_FOLDER } from './builds.ts';
import { sharedBrowser } from './catalogue-page.ts';
import { SearchPage } from './search-page.ts';
import { siteIn } from './site-pages.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(() => browser.close());

const site = siteIn(CATALOGUE_FOLDER);

test.each([
  ['lac do na son', 'Lạc đỏ Na Son'],
  ['khoai so phinh nhu', 'Khoai sọ Phì Nhừ'],
  ['khau sen', 'Khẩu xén'],
  ['winter melon', 'Bí xanh Tìa Dình'],
  ['bis xanh', 'Bí xanh Tìa Dình'],
  ['đậu phộng đỏ', 'Lạc đỏ Na Son'],
  ['Tìa Dình squash', 'Bí xanh Tìa Dình'],
])('“%s” finds %s first', async (words, name) => {
  const search = await SearchPage.open(browser, site, 'vi');
  await search.lookFor(words);
  expect((await search.names())[0]).toContain(name);
  await search.close();
});

test.each([
  { lang: 'vi', words: 'mat ong', list: 'Kết quả tìm kiếm', status: /\d+ kết quả cho “mat ong”/u },
  { lang: 'en', words: 'honey', list: 'Search results', status: /\d+ results for “honey”/u },
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
  await page.keyboard.type('bi xanh tia dinh');
  await page.waitForURL(/q=bi\+xanh\+tia\+dinh/u);
  await search.settled();
  await page.keyboard.press('ArrowDown');
  expect(await page.locator(':focus').textContent()).toBe('Bí xanh Tìa Dình');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Escape');
  await search.settled();
  expect(await search.field.inputValue()).toBe('');
  await page.keyboard.type('bi xanh tia dinh');
  await page.keyboard.press('Enter');
  await search.settled();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(/bi-xanh-tia-dinh/u);
  await search.close();
});

test('filters narrow, stand in the address, can be taken back, and the back button returns', async () => {
  const search = await SearchPage.open(browser, site, 'vi', '?q=che');
  const { page } = search;
  const before = await search.results.getByRole('listitem').count();
  const box = page.getByRole('checkbox', { name: /huyện Tủa Chùa/u });
  const promised = Number(await box.locator('xpath=..').locator('[data-count]').textContent());
  await box.check();
  await search.settled();
  expect(search.address).toBe('?q=che&huyen=tua-chua');
  expect(await search.results.getByRole('listitem').count()).toBe(Math.min(promised, 24));
  await page.getByRole('button', { name: 'Bỏ lọc: huyện Tủa Chùa' }).click();
  await search.settled();
  expect(search.address).toBe('?q=che');
  await page.goBack();
  await search.settled();
  expect(search.address).toBe('?q=che&huyen=tua-chua');
  expect(await box.isChecked()).toBe(true);
  await page.goBack();
  await search.settled();
  expect(await search.results.getByRole('listitem').count()).toBe(before);
  await search.close();
});

test('a filter that the words name is offered, not applied', async () => {
  const search = await SearchPage.open(browser, site, 'vi', '?q=trà+tủa+chùa');
  expect(search.address).toBe('?q=trà tủa chùa');
  await search.page.getByRole('button', { name: 'huyện Tủa Chùa', exact: true }).click();
  await search.settled();
  expect(search.address).toBe('?q=trà&huyen=tua-chua');
  await search.close();
});

test('on a phone the filters open as a sheet and close with what they leave', async () => {
  const search = await SearchPage.open(browser, site, 'en', '?q=tea', { width: 360 });
  const { page } = search;
  expect(await search.opened.overflow()).toBeLessThanOrEqual(0);
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  const sheet = page.getByRole('dialog', { name: 'Filters' });
  await sheet.getByRole('checkbox', { name: /^3 stars/u }).check();
  await search.settled();
  await sheet.getByRole('button', { name: /^Show \d+ results?$/u }).click();
  expect(await sheet.isVisible()).toBe(false);
  expect(search.address).toBe('?q=tea&stars=3');
  await search.close();
});

test('the language link leads to the same search', async () => {
  const search = await SearchPage.open(browser, site, 'vi', '?q=honey&sao=3');
  await search.opened.languageLink('en').click();
  await search.settled();
  expect(search.address).toBe('?q=honey&stars=3');
  await search.close();
});
