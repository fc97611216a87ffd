import type { Browser, Page } from 'playwright-core';
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
/** A product of which everything is told, the first day without its certificate, and one of which little is told. */
const TEA = 'san-pham/che-xanh-vi-du/';
const TEA_ENDS = '2028-03-11';
const RICE = 'san-pham/gao-khung-hinh/';

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
  const opened = await CataloguePage.open(browser, site, TEA, { width: 360, day: TEA_ENDS });
  await opened.page.locator('.packet-steps').waitFor();
  expect(await headings(opened.page)).toEqual([
    'Chè xanh Ví Dụ',
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
  await opened.close();
});

test('the verdict on a product stands first', async () => {
  const opened = await CataloguePage.open(browser, site, RICE, { width: 360 });
  const verdict = opened.page.getByRole('region', { name: 'Chứng nhận OCOP' });
  expect(await verdict.textContent()).toMatch(/Chưa rõ hiệu lực\s*3 sao năm 2023/u);
  await opened.close();
});

test('what nobody knows is told in one line that leads to whoever may know', async () => {
  const opened = await CataloguePage.open(browser, site, RICE);
  const line = opened.page.getByText('Chưa có:');
  expect(await line.count()).toBe(1);
  expect(await line.textContent()).toMatch(
    /^Chưa có: điện thoại, giá, quy cách, mùa, cách bảo quản, hạn dùng\. Bạn biết\?\s+Gửi cho danh mục\s*$/u,
  );
  await line.getByRole('link').click();
  expect(opened.path).toBe('dong-gop/');
  await opened.close();
});

test('what is folded away can be opened, and is there for a reader without scripts', async () => {
  const opened = await CataloguePage.open(browser, site, TEA, { scripts: false });
  const earlier = opened.page.getByText('3 sao, ngày 5/3/2022');
  expect(await earlier.isVisible()).toBe(false);
  await opened.page.getByText('Các lần công nhận (2)').click();
  expect(await earlier.isVisible()).toBe(true);
  expect(await opened.page.locator('share-links').isVisible()).toBe(false);
  await opened.close();
});

test('a product is handed on by the telephone itself where it can', async () => {
  const opened = await CataloguePage.open(browser, site, TEA, { width: 360 });
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
  const opened = await CataloguePage.open(browser, site, TEA);
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
