import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CATALOGUE_FOLDER } from '../builds.ts';
import { sharedBrowser } from '../catalogue-page.ts';
import { untilQuiet } from '../quiet.ts';
import { siteIn } from '../site-pages.ts';

/** Of what is seen, the share that moves times how far (web.dev/articles/cls). */
const LIMIT = 0.02;

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(() => browser.close());

const site = siteIn(CATALOGUE_FOLDER);

/** A shift as browsers report it (Layout Instability API). */
interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
}

interface Watched {
  shifted?: number;
}

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
    const context = await browser.newContext({
      viewport: { width, height: width === 360 ? 740 : 900 },
    });
    await context.addInitScript(() => {
      const watched = globalThis as Watched;
      watched.shifted = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as LayoutShift[]) {
          if (!entry.hadRecentInput) watched.shifted = (watched.shifted ?? 0) + entry.value;
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const page = await context.newPage();
    await page.goto(site.address + path);
    await untilQuiet(page);
    expect(await page.evaluate(() => (globalThis as Watched).shifted)).toBeLessThanOrEqual(LIMIT);
    await context.close();
  },
);
