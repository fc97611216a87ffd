import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CATALOGUE_FOLDER } from '../builds.ts';
import { CataloguePage, sharedBrowser } from '../catalogue-page.ts';
import { untilQuiet } from '../quiet.ts';
import { siteIn } from '../site-pages.ts';
import { MOST_SHIFT } from './page-visits.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(() => browser.close());

const site = siteIn(CATALOGUE_FOLDER);

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

test.each(PATHS.flatMap((path) => [360, 1280].map((width) => ({ path, width }))))(
  'nothing jumps while /$path loads at $width pixels',
  async ({ path, width }) => {
    const opened = await CataloguePage.open(browser, site, path, { width });
    await untilQuiet(opened.page);
    expect(await opened.shifted()).toBeLessThanOrEqual(MOST_SHIFT);
    await opened.close();
  },
);
