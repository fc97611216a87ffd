import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SAMPLE_FOLDER } from '../builds.ts';
import { sharedBrowser } from '../catalogue-page.ts';
import { siteIn } from '../site-pages.ts';
import { KeptSite } from './kept-site.ts';

let browser: Browser;
let host: KeptSite;
beforeAll(async () => {
  browser = await sharedBrowser();
  host = await KeptSite.copyOf(siteIn(SAMPLE_FOLDER));
});
afterAll(async () => {
  await host.close();
  await browser.close();
});

/** What Firefox makes of a page that was asked for ahead in vain. */
const AS_IN_FIREFOX = `
  self.addEventListener('fetch', (event) => {
    const value = Promise.resolve(event.request.mode === 'navigate' ? Response.error() : undefined);
    Object.defineProperty(event, 'preloadResponse', { value, configurable: true });
  });`;

test('a browser that takes a failed preload for an answer opens the copy of a page', async () => {
  host.spoilWorker(AS_IN_FIREFOX);
  const opened = await host.open(browser, '');
  await host.untilKept(opened);
  await host.offline();
  await opened.visit('san-pham/lac-ban-nhap/');
  const heading = opened.page.getByRole('heading', { level: 1 });
  expect(await heading.innerText()).toBe('Lạc Bản Nháp');
  expect(await opened.page.locator('[data-offline]').innerText()).toMatch(/^Bản lưu ngày/u);
  expect(opened.faults).toEqual([]);
  await opened.close();
});
