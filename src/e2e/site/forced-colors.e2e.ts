import sharp from 'sharp';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SAMPLE_FOLDER } from '../builds.ts';
import { CataloguePage, sharedBrowser } from '../catalogue-page.ts';
import { siteIn } from '../site-pages.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(() => browser.close());

const site = siteIn(SAMPLE_FOLDER);

/** The page as a reader sees it whose system chooses all colours. */
async function open(path: string) {
  const opened = await CataloguePage.open(browser, site, path, { width: 1280 });
  await opened.page.emulateMedia({ forcedColors: 'active' });
  return opened;
}

/** The grey values of a part of the screen. */
async function seen(page: Page, clip: { x: number; y: number; width: number; height: number }) {
  return sharp(await page.screenshot({ clip }))
    .greyscale()
    .raw()
    .toBuffer();
}

/** What lies inside the part, its border left out. */
async function inside(page: Page, part: Locator, border: number) {
  await part.scrollIntoViewIfNeeded();
  const box = await part.boundingBox();
  if (!box) throw new Error('It is not on the screen');
  return seen(page, {
    x: box.x + border,
    y: box.y + border,
    width: box.width - 2 * border,
    height: box.height - 2 * border,
  });
}

test('the button that saves a product shows its plus', async () => {
  const opened = await open('san-pham/');
  const button = opened.page.locator('.product-card save-button button').first();
  const before = await inside(opened.page, button, 6);
  expect(new Set(before).size).toBeGreaterThan(1);
  await button.click();
  const after = await inside(opened.page, button, 6);
  expect(new Set(after).size).toBeGreaterThan(1);
  expect(after.equals(before)).toBe(false);
  await opened.close();
});

test.each([
  ['san-pham/', '.site-header nav a'],
  ['huyen/hinh-ve/', '.tile-map a'],
])('on /%s the place where the reader is differs from the others', async (path, links) => {
  const opened = await open(path);
  const colours = await opened.page.locator(links).evaluateAll((all) =>
    all.map((link) => ({
      isHere: link.ariaCurrent === 'page',
      colour: getComputedStyle(link).backgroundColor,
    })),
  );
  const here = colours.filter(({ isHere }) => isHere).map(({ colour }) => colour);
  expect(here).toHaveLength(1);
  expect(colours.filter(({ isHere }) => !isHere).map(({ colour }) => colour)).not.toContain(
    here[0],
  );
  await opened.close();
});

test('the shapes of the states stay five', async () => {
  const opened = await open('hieu-luc/');
  const { page } = opened;
  // Its rows are drawn once more when the table begins to follow its filters.
  await page.locator('.validity-table thead button').first().waitFor();
  const shapes: string[] = [];
  for (const status of ['valid', 'expiring', 'uncertain', 'expired', 'revoked']) {
    const label = page.locator(`tbody tr[data-status=${status}] .status-label`).first();
    await label.scrollIntoViewIfNeeded();
    const box = await label.boundingBox();
    if (!box) throw new Error(`No ${status} is on the screen`);
    const shape = { x: Math.round(box.x), y: Math.round(box.y), width: 14, height: box.height };
    shapes.push((await seen(page, shape)).toString('base64'));
  }
  expect(new Set(shapes).size).toBe(5);
  await opened.close();
});

test('the months of harvest differ from the others', async () => {
  const opened = await open('san-pham/che-xanh-vi-du/');
  const months = opened.page.locator('.season-strip span');
  const colours = await months.evaluateAll((all) =>
    all.map((month) => [
      (month as HTMLElement).dataset['on'] !== undefined,
      getComputedStyle(month).backgroundColor,
    ]),
  );
  const on = new Set(colours.filter(([is]) => is).map(([, colour]) => colour));
  const off = new Set(colours.filter(([is]) => !is).map(([, colour]) => colour));
  expect(on.size).toBe(1);
  expect([...off]).not.toContain([...on][0]);
  await opened.close();
});
