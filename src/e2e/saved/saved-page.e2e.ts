import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SAMPLE_FOLDER } from '../builds.ts';
import { CataloguePage, type Reader, sharedBrowser } from '../catalogue-page.ts';
import { siteIn } from '../site-pages.ts';
import { barriersOn } from '../site/barriers.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(() => browser.close());

const site = siteIn(SAMPLE_FOLDER);
const SAVED = `${site.base} shortlist`;

/** The page of saved products of a device that holds these slugs. */
async function savedPage(slugs: string, path = 'da-luu/', reader: Reader = {}) {
  const opened = await CataloguePage.open(browser, site, 'gioi-thieu/', reader);
  await opened.page.evaluate(
    ([key = '', text = '']) => localStorage.setItem(key, text),
    [SAVED, slugs],
  );
  await opened.visit(path);
  return opened;
}

const cards = (page: Page) => page.locator('[data-list] > li');
const kept = (page: Page) => page.evaluate((key) => localStorage.getItem(key), SAVED);
const told = (page: Page) => page.locator('[data-changes]');

test('what was saved before there was a page for it stands there, judged for the day of reading', async () => {
  const opened = await savedPage('lac-ban-nhap mat-ong-hinh-ve');
  const { page } = opened;
  await cards(page).nth(1).waitFor();
  const names = await cards(page).locator('h3').allInnerTexts();
  expect(names.map((name) => name.replaceAll('\u00A0', ' '))).toEqual([
    'Lạc Bản Nháp',
    'Mật ong Hình Vẽ',
  ]);
  const label = cards(page).first().locator('[data-label]');
  const before = await label.innerText();
  await opened.close();
  const later = await savedPage('lac-ban-nhap', 'da-luu/', { day: '2036-01-01' });
  await cards(later.page).first().waitFor();
  expect(await cards(later.page).first().locator('[data-label]').innerText()).not.toBe(before);
  expect(later.faults).toEqual([]);
  await later.close();
});

test('nothing jumps when a product is saved or taken back, and a slip is undone with the same button', async () => {
  const opened = await savedPage('lac-ban-nhap mat-ong-hinh-ve');
  const { page } = opened;
  await cards(page).nth(1).waitFor();
  const places = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('header a, main h1, main li')].map((element) => {
        const { x, y } = element.getBoundingClientRect();
        return [x, y];
      }),
    );
  const before = await places();
  await page.getByRole('button', { name: 'Bỏ lưu: Lạc Bản Nháp' }).click();
  expect(await kept(page)).toBe('mat-ong-hinh-ve');
  expect(await places()).toEqual(before);
  await page.getByRole('button', { name: 'Lưu: Lạc Bản Nháp', exact: true }).click();
  expect(await kept(page)).toBe('mat-ong-hinh-ve lac-ban-nhap');
  expect(await places()).toEqual(before);
  await opened.close();
});

test('a note stays on the device, and another tab sees it', async () => {
  const opened = await savedPage('lac-ban-nhap');
  const { page } = opened;
  const note = (of: Page) => of.getByLabel('Ghi chú của bạn cho Lạc Bản Nháp');
  const other = await page.context().newPage();
  await other.goto(`${site.address}da-luu/`);
  await note(other).waitFor();
  await note(page).fill('mua cho mẹ <b>');
  await other.waitForFunction(() => document.querySelector('textarea')?.value === 'mua cho mẹ <b>');
  await page.reload();
  await note(page).waitFor();
  expect(await note(page).inputValue()).toBe('mua cho mẹ <b>');
  await opened.close();
});

test('a list is shared as a link, which saves nothing until that is asked for', async () => {
  const opened = await savedPage('lac-ban-nhap che-xanh-vi-du');
  const { page } = opened;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Chia sẻ danh sách' }).click();
  await page.getByText('Đã sao chép liên kết của danh sách.').waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toBe(`${site.address}da-luu/?sp=lac-ban-nhap,che-xanh-vi-du`);
  await opened.close();
  const other = await savedPage('mat-ong-hinh-ve', link.slice(site.address.length));
  await cards(other.page).nth(1).waitFor();
  expect(await other.page.getByRole('heading', { level: 1 }).innerText()).toBe(
    'Danh sách được chia sẻ',
  );
  expect(await kept(other.page)).toBe('mat-ong-hinh-ve');
  await other.page.getByRole('button', { name: 'Lưu cả danh sách' }).click();
  expect(await kept(other.page)).toBe('mat-ong-hinh-ve lac-ban-nhap che-xanh-vi-du');
  await other.page.getByText('Đã lưu cả danh sách.').waitFor();
  await other.close();
});

test('one action leads with the list into the print studio', async () => {
  const opened = await savedPage('lac-ban-nhap che-xanh-vi-du');
  await opened.page.getByRole('link', { name: 'In danh sách này' }).click();
  for (const slug of ['lac-ban-nhap', 'che-xanh-vi-du']) {
    await opened.page.locator(`[data-rows] > [data-slug="${slug}"]`).waitFor();
  }
  expect(opened.faults).toEqual([]);
  await opened.close();
});

test('up to four products stand side by side, what differs first, under an address of their own', async () => {
  const slugs = [
    'lac-ban-nhap',
    'che-xanh-vi-du',
    'mat-ong-hinh-ve',
    'dua-dong-ke',
    'gao-khung-hinh',
  ];
  const opened = await savedPage(slugs.join(' '), 'da-luu/', { width: 360 });
  const { page } = opened;
  const choices = cards(page).getByRole('checkbox');
  for (const place of [0, 1, 2, 3]) await choices.nth(place).check();
  const table = page.getByRole('table');
  await table.locator('thead th').nth(3).waitFor();
  expect(await choices.nth(4).isDisabled()).toBe(true);
  await page.getByRole('button', { name: 'Xem so sánh' }).first().click();
  expect(await page.locator(':focus').innerText()).toBe('So sánh');
  expect(new URL(page.url()).search).toBe(`?so-sanh=${slugs.slice(0, 4).join()}`);
  const rows = await table
    .locator('tbody')
    .first()
    .locator('tr')
    .evaluateAll((all) =>
      all.map((row) => [...row.querySelectorAll('td')].map(({ textContent }) => textContent)),
    );
  expect(rows.length).toBeGreaterThan(3);
  expect(rows.filter((row) => new Set(row).size === 1)).toEqual([]);
  expect(await table.innerText()).toContain('Lạc Bản Nháp');
  // What the page of a product draws is told in the words that stand for the drawing.
  expect(await table.innerText()).toContain('tháng 11 đến tháng 1');
  expect(await opened.overflow()).toBe(0);
  expect(await barriersOn(page)).toEqual([]);
  await page.reload();
  await table.waitFor();
  expect(opened.faults).toEqual([]);
  await opened.close();
});

test('a renamed product goes on under its new name with its note, and one that is gone is told', async () => {
  const opened = await savedPage('che-vi-du khong-con-nua lac-ban-nhap');
  const { page } = opened;
  await told(page).getByText('“che vi du” nay là “Chè xanh Ví Dụ”.').waitFor();
  await told(page).getByText('“khong con nua” không còn trong danh mục.').waitFor();
  expect(await kept(page)).toBe('che-xanh-vi-du khong-con-nua lac-ban-nhap');
  await told(page).getByRole('button', { name: 'Bỏ khỏi danh sách' }).click();
  expect(await kept(page)).toBe('che-xanh-vi-du lac-ban-nhap');
  expect(await cards(page).count()).toBe(2);
  await opened.close();
});

test('what was seen lately stands below what is saved, and can be cleared', async () => {
  const opened = await savedPage('lac-ban-nhap', 'san-pham/mat-ong-hinh-ve/');
  const { page } = opened;
  await opened.visit('da-luu/');
  const viewed = page.getByRole('region').or(page.locator('[data-viewed]')).last();
  await viewed.getByRole('link', { name: 'Mật ong Hình Vẽ' }).waitFor();
  await page.getByRole('button', { name: 'Xóa phần xem gần đây' }).click();
  await page.reload();
  await cards(page).first().waitFor();
  expect(await page.getByRole('heading', { name: 'Xem gần đây' }).isVisible()).toBe(false);
  await opened.close();
});

test('an empty list leads on', async () => {
  const opened = await savedPage('', 'en/saved/');
  const { page } = opened;
  await page.getByRole('heading', { name: 'You have not saved any product yet' }).waitFor();
  const main = page.getByRole('main');
  expect(await main.getByRole('link', { name: 'Search' }).isVisible()).toBe(true);
  await main.getByRole('link', { name: 'All products' }).click();
  expect(opened.path).toBe('en/products/');
  await opened.close();
});

test.each(['SecurityError', 'QuotaExceededError'])(
  'a device that stores nothing (%s) says so, where it is saved and on the page',
  async (fault) => {
    const opened = await CataloguePage.open(browser, site, 'gioi-thieu/');
    const { page } = opened;
    await page.addInitScript((name) => {
      const fail = () => {
        throw new DOMException('No.', name);
      };
      if (name === 'SecurityError') Object.defineProperty(window, 'localStorage', { get: fail });
      else Storage.prototype.setItem = fail;
    }, fault);
    await opened.visit('san-pham/lac-ban-nhap/');
    await page.getByRole('button', { name: 'Lưu: Lạc Bản Nháp', exact: true }).click();
    expect(await page.getByText(/^Máy này không cho lưu/u).isVisible()).toBe(true);
    await opened.visit('da-luu/?sp=lac-ban-nhap');
    await page.getByRole('button', { name: 'Lưu cả danh sách' }).click();
    expect(await page.getByText(/^Trình duyệt này không cho lưu/u).isVisible()).toBe(true);
    expect(opened.faults).toEqual([]);
    await opened.close();
  },
);

test('where the catalogue cannot be loaded the list is kept, and loading can be tried again', async () => {
  const opened = await savedPage('lac-ban-nhap', 'gioi-thieu/');
  const { page } = opened;
  await page.route('**/pagefind/list.*', (route) => route.abort());
  await page.goto(`${site.address}da-luu/`);
  await page.getByText(/Danh sách của bạn vẫn còn nguyên/u).waitFor();
  await page.unroute('**/pagefind/list.*');
  await page.getByRole('button', { name: 'Thử lại' }).click();
  await cards(page).first().waitFor();
  await opened.close();
});
