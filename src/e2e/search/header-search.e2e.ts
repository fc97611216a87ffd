import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { barriersOn } from '../site/barriers.ts';
import { SAMPLE_FOLDER } from '../builds.ts';
import { CataloguePage, sharedBrowser } from '../catalogue-page.ts';
import { siteIn } from '../site-pages.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(() => browser.close());

const site = siteIn(SAMPLE_FOLDER);

test.each([
  {
    path: '',
    label: 'Một tỉnh dựng lên làm ví dụ: sao nào còn hiệu lực?',
    list: 'Gợi ý',
    words: 'bi do hinh',
    name: 'Bí đỏ Hình Vẽ',
  },
  {
    path: 'en/products/',
    label: 'Search the catalogue',
    list: 'Suggestions',
    words: 'pumpkin',
    name: 'Hinh Ve pumpkin',
  },
])(
  'the keyboard alone finds and opens a product (/$path)',
  async ({ path, label, list, words, name }) => {
    const opened = await CataloguePage.open(browser, site, path);
    const { page } = opened;
    await page.keyboard.press('/');
    const field = page.getByRole('combobox', { name: label });
    await field.waitFor();
    await page.keyboard.type(words);
    const options = page.getByRole('listbox', { name: list }).getByRole('option');
    await options.first().waitFor();
    expect(await field.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('ArrowDown');
    const active = await field.getAttribute('aria-activedescendant');
    expect(active).toBe(await options.first().getAttribute('id'));
    expect(await options.first().getAttribute('aria-selected')).toBe('true');
    expect(await options.first().textContent()).toContain(name);
    await page
      .getByRole('status')
      .filter({ hasText: /\d/u })
      .first()
      .waitFor({ state: 'attached' });
    expect(await barriersOn(page, 'header-search')).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await field.getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.press('ArrowUp');
    expect(await options.last().getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/bi-do-hinh-ve/u);
    expect(opened.faults).toEqual([]);
    await opened.close();
  },
);

test('Enter without a choice, and the last option, lead to the search page', async () => {
  const opened = await CataloguePage.open(browser, site, 'san-pham/');
  const { page } = opened;
  await page.getByLabel('Tìm trong danh mục').fill('mat ong');
  await page.getByRole('option', { name: /^Xem tất cả \d+ kết quả$/u }).click();
  await page.waitForURL(/tim-kiem\/\?q=mat\+ong$/u);
  await page.goBack();
  await page.getByLabel('Tìm trong danh mục').fill('che');
  await page.getByLabel('Tìm trong danh mục').press('Enter');
  await page.waitForURL(/tim-kiem\/\?q=che$/u);
  await opened.close();
});

test('without the index the box says so, and still leads to the search page', async () => {
  const opened = await CataloguePage.open(browser, site, 'san-pham/');
  const { page } = opened;
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.getByLabel('Tìm trong danh mục').fill('che');
  await page.getByText('Chưa tải được phần tìm kiếm').first().waitFor();
  expect(opened.faults.filter((fault) => !/failed|ERR_FAILED|Pagefind/iu.test(fault))).toEqual([]);
  await page.getByLabel('Tìm trong danh mục').press('Enter');
  await page.waitForURL(/tim-kiem\/\?q=che$/u);
  await opened.close();
});

test('without scripts the box is a form that leads to the search page', async () => {
  const opened = await CataloguePage.open(browser, site, 'san-pham/', { scripts: false });
  await opened.page.getByLabel('Tìm trong danh mục').fill('che');
  await opened.page.getByLabel('Tìm trong danh mục').press('Enter');
  expect(new URL(opened.page.url()).search).toBe('?q=che');
  await opened.close();
});
