import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CATALOGUE_FOLDER } from '../builds.ts';
import { CataloguePage, sharedBrowser } from '../catalogue-page.ts';
import { siteIn } from '../site-pages.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(() => browser.close());

const site = siteIn(CATALOGUE_FOLDER);
const HONEY = 'san-pham/mat-ong-hoa-ban/';

/** The headings as they are read, without the numbers behind them. */
async function headings(page: Page): Promise<string[]> {
  const texts = await page.getByRole('main').locator('h1, h2, summary:visible').allTextContents();
  return texts.map((text) =>
    text
      .replaceAll('\u00a0', ' ')
      .replace(/\(\d+\)/u, '')
      .trim(),
  );
}

test('a product is told in the order in which a shopper asks', async () => {
  const opened = await CataloguePage.open(browser, site, HONEY, { width: 360 });
  expect(await headings(opened.page)).toEqual([
    'Mật ong hoa ban',
    'Sao trên gói của bạn còn hạn? Tự xem trong ba bước',
    'Người làm',
    'Mua ở đâu',
    'Sản phẩm thế nào',
    'Câu chuyện sản phẩm',
    'Các lần công nhận',
    'Điều chưa chắc chắn',
    'Nguồn',
    'Sản phẩm liên quan',
  ]);
  const verdict = opened.page.getByRole('region', { name: 'Chứng nhận OCOP' });
  expect(await verdict.textContent()).toMatch(/Chưa rõ hiệu lực\s*3 sao năm 2023/u);
  await opened.close();
});

test('what nobody knows is told in one line that leads to whoever may know', async () => {
  const opened = await CataloguePage.open(browser, site, HONEY);
  const line = opened.page.getByText('Chưa có:');
  expect(await line.count()).toBe(1);
  expect(await line.textContent()).toMatch(
    /^Chưa có: điện thoại, giá, quy cách, cách bảo quản, hạn dùng\. Bạn biết\?\s+Gửi cho danh mục\s*$/u,
  );
  await line.getByRole('link').click();
  expect(opened.path).toBe('dong-gop/');
  await opened.close();
});

test('what is folded away can be opened, and is there for a reader without scripts', async () => {
  const opened = await CataloguePage.open(browser, site, HONEY, { scripts: false });
  const earlier = opened.page.getByText('4 sao, năm 2019');
  expect(await earlier.isVisible()).toBe(false);
  await opened.page.getByText('Các lần công nhận (2)').click();
  expect(await earlier.isVisible()).toBe(true);
  expect(await opened.page.locator('share-links').isVisible()).toBe(false);
  await opened.close();
});

test('a product is handed on by the telephone itself where it can', async () => {
  const opened = await CataloguePage.open(browser, site, HONEY, { width: 360 });
  const { page } = opened;
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', {
      value: (data: ShareData) => {
        document.title = `shared ${data.url}`;
        return Promise.resolve();
      },
    });
  });
  await page.goto(`${page.url()}#nguon`);
  await page.reload();
  const share = page.locator('share-links');
  expect(await share.locator(':is(a, button):visible').allTextContents()).toEqual([
    expect.stringContaining('Chia sẻ'),
  ]);
  await share.getByRole('button').click();
  expect(await page.title()).toBe(`shared ${page.url().replace('#nguon', '')}`);
  await opened.close();
});

test('where the browser shares nothing, the link goes by Facebook, Zalo or a copy', async () => {
  const opened = await CataloguePage.open(browser, site, HONEY);
  const { page } = opened;
  const share = page.locator('share-links');
  await share.getByRole('button', { name: 'Chia sẻ' }).click();
  const facebook = await share.getByRole('link', { name: 'Facebook' }).getAttribute('href');
  expect(new URL(facebook ?? '').searchParams.get('u')).toBe(page.url());
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await share.getByRole('button', { name: 'Sao chép liên kết' }).click();
  await share.getByText('Đã sao chép liên kết.').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  expect(await share.getByRole('link', { name: /Zalo/u }).isVisible()).toBe(true);
  await opened.close();
});
