import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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

const HOSTILE = [
  'a'.repeat(10_000),
  'mật ong '.repeat(2000),
  '🍯🐝',
  '\u0000\u0007\u202Emật',
  '<script>alert(1)</script>',
  '"',
  '"mật ong',
  "' OR 1=1 --",
  'và của các',
  '0123456789',
  '****',
  '%E0%A4%A',
  '../../etc/passwd',
  '__proto__',
  '\uD800',
];
test('whatever is typed stays text and breaks nothing', async () => {
  const search = await SearchPage.open(browser, site, 'vi');
  search.page.on('dialog', () => search.opened.faults.push('a dialog'));
  for (const words of HOSTILE) {
    await search.lookFor(words);
    expect(await search.page.locator('ol script, ol [onerror], ol img[src^="x"]').count()).toBe(0);
  }
  expect(search.opened.faults).toEqual([]);
  await search.close();
});

test.each(['?huyen=khong-co&q=che', '?sao=9&q=che', '?xep=gia&q=che', `?q=che&nhom=%00`])(
  'an address that asks for what does not exist is mended: %s',
  async (address) => {
    const search = await SearchPage.open(browser, site, 'vi', address);
    expect(search.address).toBe('?q=che');
    expect(await search.results.getByRole('listitem').count()).toBeGreaterThan(0);
    expect(search.opened.faults).toEqual([]);
    await search.close();
  },
);

describe('where nothing is found', () => {
  test('the page says so and shows other ways', async () => {
    const search = await SearchPage.open(browser, site, 'vi', '?q=zzzzqqqq');
    await search.page.getByText('Không tìm thấy gì cho “zzzzqqqq”.').first().waitFor();
    expect(await search.page.getByRole('link', { name: /Báo cho người biên tập/u }).count()).toBe(
      1,
    );
    expect(await search.page.getByRole('link', { name: /Thị xã Ví Dụ/u }).isVisible()).toBe(true);
    await search.close();
  });

  test('a slip of the finger is read as it was meant, and said so', async () => {
    const search = await SearchPage.open(browser, site, 'vi', '?q=mat+ogn');
    await search.page.getByText('Đang hiện kết quả cho “Mật ong”').first().waitFor();
    expect((await search.names())[0]).toContain('Mật ong');
    await search.close();
  });
});

test('without the index the page says so and the catalogue can still be browsed', async () => {
  const opened = await CataloguePage.open(browser, site, null);
  await opened.page.route('**/pagefind/**', (route) => route.abort());
  await opened.page.goto(`${site.address}tim-kiem/?q=che`);
  await opened.page.getByRole('alert').filter({ hasText: 'Chưa tải được' }).waitFor();
  expect(await opened.page.getByRole('link', { name: 'Tất cả sản phẩm' }).isVisible()).toBe(true);
  expect(opened.faults.filter((fault) => !/failed|ERR_FAILED|Pagefind/iu.test(fault))).toEqual([]);
  await opened.page.unroute('**/pagefind/**');
  await opened.page.getByRole('button', { name: 'Thử lại' }).click();
  await opened.page.getByRole('list', { name: 'Kết quả tìm kiếm' }).locator('a').first().waitFor();
  await opened.close();
});

test('without scripts the page explains and lists the groups', async () => {
  const search = await SearchPage.open(browser, site, 'vi', '?q=che', { scripts: false });
  expect(await search.page.getByText('Ô tìm kiếm cần JavaScript').isVisible()).toBe(true);
  expect(await search.page.getByRole('link', { name: /Thị xã Ví Dụ/u }).isVisible()).toBe(true);
  expect(await search.page.getByRole('checkbox').first().isVisible()).toBe(false);
  await search.close();
});

test('counts of another day say of which day they are', async () => {
  const fresh = await SearchPage.open(browser, site, 'vi', '', { day: '2026-06-30' });
  expect(await fresh.page.getByText('Số liệu bộ lọc tính đến ngày').isVisible()).toBe(false);
  await fresh.close();
  const stale = await SearchPage.open(browser, site, 'vi', '', { day: '2026-07-01' });
  expect(await stale.page.getByText('ngày 30/6/2026').first().isVisible()).toBe(true);
  await stale.close();
});
