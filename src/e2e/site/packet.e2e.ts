import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SAMPLE_FOLDER } from '../builds.ts';
import { CataloguePage, sharedBrowser } from '../catalogue-page.ts';
import { untilQuiet } from '../quiet.ts';
import { siteIn } from '../site-pages.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(() => browser.close());

const site = siteIn(SAMPLE_FOLDER);
const PAGES = ['san-pham/gao-khung-hinh/', 'hieu-luc/'];
const QUESTION = { vi: 'Sao trên gói của bạn còn hạn?', en: 'Are the stars on your packet' };

test.each(PAGES)('the date on the packet is answered on /%s without a network', async (path) => {
  const opened = await CataloguePage.open(browser, site, path, { width: 360, day: '2026-11-15' });
  const { page } = opened;
  await untilQuiet(page);
  // What the officer's table loads besides has come.
  if (path === 'hieu-luc/') await page.locator('.validity-table thead button').first().waitFor();
  await page.context().setOffline(true);
  // The page of validity shows the steps at once.
  if (path !== 'hieu-luc/') await page.getByText(QUESTION.vi).click();
  const field = page.getByLabel('Hoặc gõ ngày ấy vào đây:');
  expect((await field.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  const answer = page.locator('packet-check').getByRole('status');
  await field.fill('15/11/2023');
  expect(await answer.textContent()).toBe('Còn đến hết ngày 15/11/2026.');
  await field.fill('14/11/2023');
  expect(await answer.textContent()).toBe('Đã quá hạn từ ngày 15/11/2026.');
  await field.fill('14/11/23');
  expect(await answer.textContent()).toBe('');
  await field.press('Enter');
  expect(await answer.textContent()).toBe('Đã quá hạn từ ngày 15/11/2026.');
  await field.fill('');
  expect(await answer.textContent()).toBe('');
  expect(opened.faults).toEqual([]);
  await opened.close();
});

test('the packet is answered in English', async () => {
  const opened = await CataloguePage.open(browser, site, 'en/products/gao-khung-hinh/');
  await opened.page.getByText(QUESTION.en).click();
  await opened.page.getByLabel('Or type that date here').fill('2024');
  expect(await opened.page.locator('packet-check').getByRole('status').textContent()).toBe(
    'Still valid, at least through 1 January 2027.',
  );
  await opened.close();
});

test('without scripts the steps are told, and no field that does not answer is shown', async () => {
  const opened = await CataloguePage.open(browser, site, 'hieu-luc/', { scripts: false });
  const steps = opened.page.locator('.packet-steps');
  expect(await steps.textContent()).toContain('Cộng 36 tháng');
  expect(await steps.getByRole('textbox').count()).toBe(0);
  await opened.close();
});

test('a product whose certificate runs is not asked for its packet, until the term is over', async () => {
  const path = 'san-pham/che-xanh-vi-du/';
  const runs = await CataloguePage.open(browser, site, path);
  const isShown = (opened: CataloguePage) => opened.page.locator('.packet-steps').isVisible();
  expect(await isShown(runs)).toBe(false);
  await runs.close();
  const later = await CataloguePage.open(browser, site, path, { day: '2028-03-11' });
  await later.page.locator('[data-status=expired]').first().waitFor();
  expect(await isShown(later)).toBe(true);
  await later.close();
});
