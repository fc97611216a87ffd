import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SAMPLE_FOLDER } from '../builds.ts';
import { CataloguePage, sharedBrowser } from '../catalogue-page.ts';
import { SearchPage } from './search-page.ts';
import { siteIn } from '../site-pages.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(() => browser.close());

const site = siteIn(SAMPLE_FOLDER);
/** Everything of the index but the list. */
const TEXTS = /\/pagefind\/(?!list\.)/u;
const LIST = /\/pagefind\/list\./u;

test('the list alone answers, says that the texts are missing, and what they add joins below', async () => {
  const opened = await CataloguePage.open(browser, site, null);
  const { page } = opened;
  await page.route(TEXTS, (route) => route.abort());
  await page.goto(`${site.address}tim-kiem/?q=hinh+ve`);
  await page.getByText('chưa tải được phần tìm trong bài viết').waitFor();
  const cards = page.getByRole('list', { name: 'Kết quả tìm kiếm' }).locator('a');
  const named = await cards.allTextContents();
  expect(named.length).toBeGreaterThan(2);
  await page.unroute(TEXTS);
  await page.getByRole('button', { name: 'Thử lại' }).click();
  await page.getByText('chưa tải được phần tìm trong bài viết').waitFor({ state: 'hidden' });
  await page.waitForFunction(() => document.querySelector('main [aria-busy]') === null);
  const all = await cards.allTextContents();
  expect(all.slice(0, named.length)).toEqual(named);
  expect(all.length).toBeGreaterThanOrEqual(named.length);
  await opened.close();
});

const SPOILT = {
  lost: null,
  'cut short': '{"form":2,"rows":[["a"',
  'of an older version than the page': '{"form":1,"day":"2026-06-30","rows":[["a"]],"words":""}',
  'of a newer version than the page': '{"form":99,"entries":{}}',
  'no list at all': '<!doctype html><title>404</title>',
} as const;

test.each(Object.entries(SPOILT))(
  'with a list that is %s the texts answer alone',
  async (_, body) => {
    const opened = await CataloguePage.open(browser, site, null);
    const { page } = opened;
    await page.route(LIST, (route) => (body === null ? route.abort() : route.fulfill({ body })));
    await page.goto(`${site.address}tim-kiem/?q=mat+ong`);
    const cards = page.getByRole('list', { name: 'Kết quả tìm kiếm' }).locator('a');
    await cards.first().waitFor();
    expect(await cards.first().textContent()).toContain('Mật\u00A0ong');
    await opened.close();
  },
);

/** What the page says of products in force, on a clock that says that day. */
async function inForceOn(day: string): Promise<string> {
  const search = await SearchPage.open(browser, site, 'vi', '?q=còn+hạn+không', { day });
  const said = search.page.getByText('chắc chắn còn hạn sao').filter({ visible: true }).first();
  const text = await said.innerText();
  expect(search.opened.faults).toEqual([]);
  await search.close();
  return text;
}

test('on a clock that is wrong by years nothing breaks, and no stars come back', async () => {
  expect(await inForceOn('2009-01-01')).toBe(await inForceOn(site.day));
  expect(await inForceOn('2046-01-01')).toContain('không sản phẩm nào');
});

test.each(['54321', '8931234567890', '0912345678', '999/QĐ-UBND'])(
  'the number %s is in no entry, and the page says what that means',
  async (number) => {
    const search = await SearchPage.open(browser, site, 'vi', `?q=${encodeURIComponent(number)}`);
    await search.page.getByText('Mã này không có trong danh mục.').first().waitFor();
    expect(await search.results.getByRole('listitem').count()).toBe(0);
    expect(await search.page.getByText('không có nghĩa là sản phẩm giả').first().isVisible()).toBe(
      true,
    );
    expect(search.opened.faults).toEqual([]);
    await search.close();
  },
);

test.each(['0123456789', '+84 123 456 789', '0123.456.789'])(
  'the telephone number %s finds who has it, and nobody else',
  async (number) => {
    const search = await SearchPage.open(browser, site, 'vi', `?q=${encodeURIComponent(number)}`);
    expect(await search.found()).toEqual(['producers/htx-dong-ke']);
    await search.close();
  },
);

test('the box in the header says at once that it searches', async () => {
  const opened = await CataloguePage.open(browser, site, 'san-pham/');
  const { page } = opened;
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/combobox|\/pagefind\//u, async (route) => {
    await held;
    await route.continue();
  });
  await page.getByLabel('Tìm trong danh mục').fill('c');
  await page.locator('header-search').getByText('Đang tìm…').waitFor();
  release();
  await page.getByRole('option').first().waitFor();
  await opened.close();
});

test('an ailment is no product’s, and a question is answered for the name in it', async () => {
  const search = await SearchPage.open(browser, site, 'vi', '?q=tiểu+đường');
  await search.page.getByText('Danh mục không ghi công dụng chữa bệnh.').first().waitFor();
  expect(await search.found()).toEqual([]);
  await search.lookFor('mua bí đỏ hình vẽ ở đâu');
  expect((await search.found())[0]).toBe('products/bi-do-hinh-ve');
  await search.close();
});
