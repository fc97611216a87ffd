import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CATALOGUE_FOLDER } from '../builds.ts';
import { CataloguePage, sharedBrowser } from '../catalogue-page.ts';
import { untilQuiet } from '../quiet.ts';
import { siteIn } from '../site-pages.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(() => browser.close());

const site = siteIn(CATALOGUE_FOLDER);

/** Nobody sees so little move. */
const UNSEEN = 0.02;
/** What web.dev/articles/cls calls good. */
const GOOD = 0.1;

/** Where scripts fill the page; other pages are watched when they are visited. */
const PATHS = [
  'tim-kiem/',
  'tim-kiem/?q=mat+ong',
  'tim-kiem/?q=12345',
  'tim-kiem/?q=zzzzqqqq',
  'tim-kiem/?q=đồ+uống',
  'tim-kiem/?q=tiểu+đường',
  'tim-kiem/?q=mua+thịt+trâu+ở+đâu',
  'in-an/',
];
const WIDTHS = [360, 1280];

// The font changes where lines break, by how much depends on the words: it is kept away.
test.each(PATHS.flatMap((path) => WIDTHS.map((width) => ({ path, width }))))(
  'nothing jumps while /$path is filled at $width pixels',
  async ({ path, width }) => {
    const opened = await CataloguePage.open(browser, site, null, { width });
    await opened.page.route(/\.woff2$/u, (route) => route.abort());
    await opened.visit(path);
    await untilQuiet(opened.page);
    expect(await opened.shifted()).toBeLessThanOrEqual(UNSEEN);
    await opened.close();
  },
);

const firstPaint = () =>
  new Promise<void>((resolve) => {
    new PerformanceObserver(() => resolve()).observe({ type: 'paint', buffered: true });
  });

test.each(['', 'tim-kiem/', 'in-an/'].flatMap((path) => WIDTHS.map((width) => ({ path, width }))))(
  'little moves where the font of /$path comes late at $width pixels',
  async ({ path, width }) => {
    const opened = await CataloguePage.open(browser, site, null, { width });
    const { page } = opened;
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route(/\.woff2$/u, async (route) => {
      await held;
      await route.continue();
    });
    const isAsked = page.waitForRequest(/\.woff2$/u);
    await page.goto(site.address + path, { waitUntil: 'commit' });
    await isAsked;
    await page.evaluate(firstPaint);
    release();
    await untilQuiet(page);
    expect(await opened.shifted()).toBeLessThanOrEqual(GOOD);
    await opened.close();
  },
);
