import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { collectionsSchema } from '../../entries/schemas/collections.ts';
import { pathOf, type Route } from '../../i18n/href.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CATALOGUE_FOLDER, SAMPLE_FOLDER } from '../builds.ts';
import { CataloguePage, sharedBrowser } from '../catalogue-page.ts';
import { pagesOf, siteIn } from '../site-pages.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(() => browser.close());

/** The screen of a small phone, in CSS pixels. */
const PHONE = 360;
const SCREEN = 768;

const catalogue = siteIn(CATALOGUE_FOLDER);
const LISTS: readonly Route[] = [
  { page: 'products' },
  { page: 'products', order: 'standing' },
  { page: 'producers' },
  { page: 'stars', stars: 3 },
];
const pages = new Map(pagesOf(catalogue).map((page) => [page.path, page]));

/** Whether the province has something for that list. */
const isFilled = (path: string) => pages.get(path)?.html.includes('product-card') === true;

test.for(LISTS.flatMap((route) => [pathOf(route, 'vi'), pathOf(route, 'en')]).filter(isFilled))(
  'on a phone the first card of /%s stands on the first screen',
  async (path) => {
    const opened = await CataloguePage.open(browser, catalogue, path, { width: PHONE });
    const card = await opened.page.locator('.product-card').first().boundingBox();
    expect(card && card.y + card.height / 2).toBeLessThan(SCREEN);
    await opened.close();
  },
);

describe('an address that does not exist', () => {
  const sample = siteIn(SAMPLE_FOLDER);

  test.each([
    ['san-pham/khong-co/', 'vi', 'Không có trang này', 'Tìm kiếm'],
    ['en/nothing/', 'en', 'No such page', 'Search'],
  ])('/%s is answered in its language (%s)', async (path, lang, heading, search) => {
    const opened = await CataloguePage.open(browser, sample, path);
    const shown = opened.page.getByRole('main').locator('h1:visible, h2:visible');
    await opened.page.waitForFunction((wanted) => document.documentElement.lang === wanted, lang);
    expect(await shown.allTextContents()).toEqual([heading]);
    expect(await opened.page.title()).toBe(heading);
    await opened.page.getByRole('main').getByRole('link', { name: search }).waitFor();
    expect(opened.faults).toEqual([]);
    await opened.close();
  });

  test('without scripts it is answered in both', async () => {
    const opened = await CataloguePage.open(browser, sample, 'en/nothing/', { scripts: false });
    const shown = opened.page.getByRole('main').locator('h1:visible, h2:visible');
    expect(await shown.allTextContents()).toEqual(['Không có trang này', 'No such page']);
    await opened.close();
  });
});

describe('a collection', () => {
  const sample = siteIn(SAMPLE_FOLDER);
  const file = readFileSync(join(sample.content, 'collections.json'), 'utf8');
  const [collection] = collectionsSchema.parse(JSON.parse(file));

  test('tells its criterion and why the editors chose a product', async () => {
    const path = pathOf({ page: 'collection', slug: collection?.slug ?? '' }, 'vi');
    const opened = await CataloguePage.open(browser, sample, path);
    const text = await opened.page.getByRole('main').textContent();
    expect(text).toContain(collection?.criterion.vi);
    expect(text).toContain(collection?.products?.[0]?.reason.vi);
    await opened.close();
  });

  test('is led to from home, and its words find what it holds', async () => {
    const home = await CataloguePage.open(browser, sample, '');
    await home.page
      .getByRole('main')
      .getByRole('link', { name: collection?.name.vi ?? '' })
      .click();
    expect(home.path).toBe(pathOf({ page: 'collection', slug: collection?.slug ?? '' }, 'vi'));
    await home.close();
    const word = encodeURIComponent(collection?.words?.vi?.[0] ?? '');
    const search = await CataloguePage.open(browser, sample, `tim-kiem/?q=${word}`);
    const cards = search.page.locator('.search-results .product-card');
    await cards.first().waitFor();
    expect((await cards.locator('h3').allTextContents()).join()).toContain('Chè xanh Ví\u00A0Dụ');
    await search.close();
  });
});
