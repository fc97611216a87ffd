import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SAMPLE_FOLDER } from '../builds.ts';
import { CataloguePage, sharedBrowser } from '../catalogue-page.ts';
import { SearchPage } from '../search/search-page.ts';
import { siteIn } from '../site-pages.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(() => browser.close());

const site = siteIn(SAMPLE_FOLDER);
const KEY = `${site.base} shortlist`;
const ADD = /^Lưu:/u;
const REMOVE = /^Bỏ lưu:/u;

test('a product is saved on its page, counted in the header, and taken back', async () => {
  const opened = await CataloguePage.open(browser, site, 'san-pham/lac-ban-nhap/');
  const { page } = opened;
  const link = page.getByRole('banner').getByRole('link', { name: /^Đã lưu/u });
  expect(await link.textContent()).toMatch(/^\s*Đã lưu\s*$/u);
  const add = page.getByRole('button', { name: 'Lưu: Lạc Bản Nháp', exact: true });
  const box = await add.boundingBox();
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  await add.click();
  expect(await link.textContent()).toMatch(/^\s*Đã lưu\s+1\s*$/u);
  expect(await page.getByRole('status').allTextContents()).toContain(
    'Đã lưu. Số sản phẩm đã lưu: 1.',
  );
  await page.reload();
  await page.getByRole('button', { name: 'Bỏ lưu: Lạc Bản Nháp' }).click();
  expect(await link.textContent()).toMatch(/^\s*Đã lưu\s*$/u);
  expect(opened.faults).toEqual([]);
  await opened.close();
});

test('cards of a list and of a search have the button, producers have none', async () => {
  const opened = await CataloguePage.open(browser, site, 'san-pham/', { width: 360 });
  const buttons = opened.page.getByRole('main').getByRole('button', { name: ADD });
  const cards = opened.page.locator('.product-card');
  expect(await buttons.count()).toBe(await cards.count());
  const box = await buttons.first().boundingBox();
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  await opened.close();
  const search = await SearchPage.open(browser, site, 'vi', '?q=lac+ban+nhap');
  await search.page.getByRole('button', { name: ADD }).first().press('Enter');
  expect(await search.page.evaluate((key) => localStorage.getItem(key), KEY)).toBe('lac-ban-nhap');
  await search.lookFor('hop tac xa');
  const producer = search.results.locator('li', {
    has: search.page.locator('a[href*="/chu-the/"]'),
  });
  expect(await producer.count()).toBeGreaterThan(0);
  expect(await producer.getByRole('button').count()).toBe(0);
  await search.close();
});

test('another tab learns of a change at once', async () => {
  const opened = await CataloguePage.open(browser, site, 'san-pham/lac-ban-nhap/');
  const other = await opened.page.context().newPage();
  await other.goto(`${site.address}san-pham/`);
  await opened.page.getByRole('button', { name: ADD }).first().click();
  await other.getByRole('button', { name: 'Bỏ lưu: Lạc Bản Nháp' }).waitFor();
  await opened.close();
});

test('a browser that stores nothing keeps the list as long as the page', async () => {
  const opened = await CataloguePage.open(browser, site, 'san-pham/');
  const { page } = opened;
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('Forbidden.', 'SecurityError');
      },
    });
  });
  await page.reload();
  await page.getByRole('button', { name: ADD }).first().click();
  await page.getByRole('button', { name: REMOVE }).first().waitFor();
  expect(opened.faults).toEqual([]);
  await opened.close();
});

test('whatever else lies in the storage does no harm', async () => {
  const opened = await CataloguePage.open(browser, site, 'san-pham/');
  await opened.page.evaluate((key) => localStorage.setItem(key, '[{"<b>": \u0000}]'), KEY);
  await opened.page.reload();
  await opened.page.getByRole('button', { name: ADD }).first().click();
  expect(opened.faults).toEqual([]);
  await opened.close();
});

test('a product that was saved under its old address counts as saved', async () => {
  const opened = await CataloguePage.open(browser, site, 'san-pham/');
  const { page } = opened;
  const renamed = page.locator('save-button[data-slug*=" "]').first();
  const [now = '', former = ''] = ((await renamed.getAttribute('data-slug')) ?? '').split(' ');
  await page.evaluate(([key = '', slug = '']) => localStorage.setItem(key, slug), [KEY, former]);
  await page.reload();
  await renamed.getByRole('button', { name: REMOVE }).waitFor();
  await page.goto(`${site.address}in-an/`);
  await page.locator(`[data-rows] > [data-slug="${now}"]`).waitFor();
  expect(opened.faults).toEqual([]);
  await opened.close();
});

test('without scripts there is no button and no count, and the page of saved products leads on', async () => {
  const opened = await CataloguePage.open(browser, site, 'san-pham/', { scripts: false });
  expect(await opened.page.getByRole('main').getByRole('button').count()).toBe(0);
  await opened.page.getByRole('link', { name: 'Đã lưu', exact: true }).click();
  const main = opened.page.getByRole('main');
  expect(await main.innerText()).toContain('cần JavaScript');
  await main.getByRole('link', { name: 'Tất cả sản phẩm' }).click();
  expect(opened.path).toBe('san-pham/');
  await opened.close();
});
