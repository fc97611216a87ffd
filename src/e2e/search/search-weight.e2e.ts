import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ADOPTED_FOLDER } from '../builds.ts';
import { CataloguePage, sharedBrowser } from '../catalogue-page.ts';
import { firstCard, NETWORKS } from './first-card.ts';
import { untilQuiet } from '../quiet.ts';
import { boxCost, pageCost } from './search-cost.ts';
import { siteIn } from '../site-pages.ts';

const KILOBYTE = 1024;
/** At 150 products. */
const LIMIT = 40 * KILOBYTE;
const ROUNDS = 3;
/** Files that a browser asks for before the first card; an older host gives six at a time. */
const REQUESTS = 12;

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(() => browser.close());

const site = siteIn(ADOPTED_FOLDER);

test('the first results cost a phone little, on the search page and in the header', async () => {
  const costs = { page: await pageCost(browser, site), header: await boxCost(browser, site) };
  const address = `${site.address}tim-kiem/?q=mat+ong`;
  const card = await firstCard(browser, address, { network: NETWORKS.slow });
  console.table({ ...costs, card });
  expect(costs.page.bytes).toBeLessThanOrEqual(LIMIT);
  expect(costs.header.bytes).toBeLessThanOrEqual(LIMIT);
  expect(Math.min(costs.page.bytes, costs.header.bytes)).toBeGreaterThan(15 * KILOBYTE);
  expect(card.rounds).toBeLessThanOrEqual(ROUNDS);
  expect(card.requests).toBeLessThanOrEqual(REQUESTS);
});

test('nothing of the search is loaded before someone uses it', async () => {
  const opened = await CataloguePage.open(browser, site, 'san-pham/');
  const asked: string[] = [];
  opened.page.on('request', (request) => asked.push(request.url()));
  await opened.page.reload();
  await untilQuiet(opened.page);
  const isSearch = (url: string) => /\/pagefind\/|combobox|\/list\./u.test(url);
  expect(asked.length).toBeGreaterThan(3);
  expect(asked.filter(isSearch)).toEqual([]);
  const begun = opened.page.waitForRequest((request) => isSearch(request.url()));
  await opened.page.getByLabel('Tìm trong danh mục').focus();
  await begun;
  await opened.close();
});
