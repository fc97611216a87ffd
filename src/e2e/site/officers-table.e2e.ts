import { readXlsx } from 'hucre/xlsx';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SAMPLE_FOLDER } from '../builds.ts';
import { CataloguePage, sharedBrowser, type Reader } from '../catalogue-page.ts';
import { siteIn } from '../site-pages.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(() => browser.close());

const site = siteIn(SAMPLE_FOLDER);
const LATER = '2028-06-30';

/** The page once its table follows the filters: its headings are buttons then. */
async function open(path = 'hieu-luc/', reader: Reader = {}) {
  const opened = await CataloguePage.open(browser, site, path, reader);
  await opened.page.locator('.validity-table thead button').first().waitFor();
  return opened;
}

const rows = (page: Page) => page.locator('.validity-table tbody tr');
const names = async (page: Page) =>
  (await page.locator('.validity-table tbody th a').allInnerTexts()).map(plain);
const plain = (text: string) => text.replaceAll('\u00A0', ' ');

test('the address of a filtered list leads to the same list, in the other language too', async () => {
  const opened = await open();
  const { page } = opened;
  const all = await rows(page).count();
  await page.getByRole('combobox', { name: 'Tình trạng' }).selectOption('valid');
  await page.getByText(`trong ${all} sản phẩm.`).waitFor();
  const inForce = await names(page);
  expect(inForce.length).toBeLessThan(all);
  expect(new URL(page.url()).search).toBe('?hieu-luc=valid');
  await page.reload();
  await page.getByText(`trong ${all} sản phẩm.`).waitFor();
  expect(await names(page)).toEqual(inForce);
  await page.locator('header a[hreflang=en]').click();
  await page.getByText(`of ${all} products.`).waitFor();
  expect(await rows(page).count()).toBe(inForce.length);
  expect(opened.faults).toEqual([]);
  await opened.close();
});

test('a figure above the list shows just as many products', async () => {
  const opened = await open();
  const { page } = opened;
  for (const status of ['valid', 'uncertain', 'expired', 'revoked']) {
    const figure = page.locator(`.count-row [data-status=${status}] a`);
    const count = Number(await figure.locator('strong').innerText());
    await figure.click();
    await page.waitForFunction(
      ([wanted]) => document.querySelectorAll('.validity-table tbody tr').length === wanted,
      [count] as const,
    );
  }
  await opened.close();
});

test('the rows that the script fills say what the page said, also of a place that nobody knows', async () => {
  const told = (page: Page) =>
    rows(page).evaluateAll((lines) =>
      lines.map((line) => line.textContent.replaceAll(/\s+/gu, ' ').trim()),
    );
  const still = await CataloguePage.open(browser, site, 'hieu-luc/', { scripts: false });
  const written = await told(still.page);
  await still.close();
  const opened = await open();
  expect(await told(opened.page)).toEqual(written);
  expect(written.filter((line) => line.includes('Chưa rõ'))).not.toEqual([]);
  await opened.close();
});

test('headings sort, and say which way', async () => {
  const opened = await open();
  const { page } = opened;
  const heading = page.getByRole('columnheader', { name: 'Sản phẩm' });
  await heading.getByRole('button').click();
  expect(await heading.getAttribute('aria-sort')).toBe('ascending');
  const forwards = await names(page);
  await heading.getByRole('button').click();
  expect(await heading.getAttribute('aria-sort')).toBe('descending');
  expect(await names(page)).toEqual(forwards.toReversed());
  await opened.close();
});

test('who reads the page two years later sees the states and figures of that day', async () => {
  const opened = await open('hieu-luc/', { day: LATER });
  const { page } = opened;
  expect(await page.locator('.count-row [data-status=valid] strong').innerText()).toBe('0');
  expect(await page.locator('tbody tr[data-status=valid]').count()).toBe(0);
  await page.getByText('30/6/2028').first().waitFor();
  await opened.close();
});

test('what is shown is saved as CSV and as a workbook', async () => {
  const opened = await open('hieu-luc/?hieu-luc=valid');
  const { page } = opened;
  const shown = await names(page);
  const saved = async (button: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: button }).click(),
    ]);
    return Buffer.concat((await (await download.createReadStream()).toArray()) as Buffer[]);
  };
  const csv = (await saved('Tải CSV')).toString('utf8').trim().split('\r\n');
  expect(csv).toHaveLength(shown.length + 1);
  const { sheets } = await readXlsx(new Uint8Array(await saved('Tải Excel')));
  expect(sheets[0]?.rows.slice(1).map(([name]) => name)).toEqual(shown);
  expect(opened.faults).toEqual([]);
  await opened.close();
});

test('a request to the maker is copied in one line', async () => {
  const opened = await open();
  const { page } = opened;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Sao chép lời nhắn gửi người làm: ' }).first().click();
  await page.getByText('Đã sao chép lời nhắn về').waitFor();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toMatch(/^Kính gửi .+ Trang sản phẩm: http.+\/san-pham\/.+\/$/u);
  await opened.close();
});

test('the next visit tells from which day it looks back', async () => {
  const opened = await open('hieu-luc/', { day: '2026-07-01' });
  const { page } = opened;
  expect(await page.locator('[data-since]').innerText()).toBe('Từ 25/6/2026 đến 1/7/2026.');
  await page.clock.setFixedTime(new Date('2026-09-01T05:00:00Z'));
  await opened.visit('hieu-luc/');
  await page.getByText('Từ 2/7/2026 đến 1/9/2026; thay đổi so với lần trước').waitFor();
  await opened.close();
});

test('on a phone each product is one line, and paper holds all that was asked for', async () => {
  const opened = await open('hieu-luc/', { width: 360 });
  const { page } = opened;
  const heights = await rows(page).evaluateAll((lines) =>
    lines.map((line) => line.getBoundingClientRect().height),
  );
  expect(Math.max(...heights)).toBeLessThanOrEqual(64);
  await page.emulateMedia({ media: 'print' });
  const splits = await rows(page).evaluateAll(
    (lines) => lines.filter((line) => getComputedStyle(line).breakInside !== 'avoid').length,
  );
  expect(splits).toBe(0);
  await opened.close();
});

test('without scripts the list is there, and nothing that would not answer', async () => {
  const opened = await CataloguePage.open(browser, site, 'hieu-luc/', { scripts: false });
  expect(await rows(opened.page).count()).toBeGreaterThan(5);
  expect(await opened.page.locator('.table-filters').isVisible()).toBe(false);
  expect(await opened.page.locator('.copy-request').first().isVisible()).toBe(false);
  await opened.close();
});
