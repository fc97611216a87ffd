import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SAMPLE_FOLDER } from '../builds.ts';
import { sharedBrowser } from '../catalogue-page.ts';
import { siteIn } from '../site-pages.ts';
import { StudioPage } from './studio-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(() => browser.close());

const site = siteIn(SAMPLE_FOLDER);
const open = (address = '', lang: 'vi' | 'en' = 'vi', width = 1024) =>
  StudioPage.open(browser, site, lang, address, { width });
const THREE = '?sp=lac-ban-nhap,bi-do-hinh-ve,gao-khung-hinh';

test('without scripts the page lists what is ready', async () => {
  const studio = await StudioPage.open(browser, site, 'vi', '', { scripts: false });
  expect(await studio.page.getByText('Xưởng in cần JavaScript').isVisible()).toBe(true);
  expect(await studio.page.getByRole('button', { name: 'Tải PDF' }).isVisible()).toBe(false);
  expect(await studio.page.locator('#ready a[href$=".pdf"]').count()).toBeGreaterThan(1);
  await studio.close();
});

test('nothing heavy is loaded before someone asks for pages', async () => {
  const studio = await open();
  expect(studio.opened.asked.filter((url) => /\.wasm|\.ttf|\.gzip/u.test(url))).toEqual([]);
  expect(studio.opened.asked.filter((url) => url.endsWith('/print/catalog.json'))).toHaveLength(1);
  await studio.close();
});

test('filters choose, what is left out tells why, and all of it stands in the address', async () => {
  const studio = await open();
  const { page } = studio;
  const all = (await studio.products()).length;
  await page.getByText('Bộ lọc', { exact: true }).click();
  await page.getByRole('checkbox', { name: /^Huyện Hình Vẽ/u }).check();
  expect((await studio.products()).length).toBeLessThan(all);
  await page.getByRole('checkbox', { name: /^Đã quá hạn/u }).uncheck();
  await page.getByText(/sản phẩm không in, vì sao\?$/u).click();
  expect(await page.locator('[data-left-out-list] li').first().textContent()).toMatch(
    /: .*(?:quá 36 tháng|hết hạn|không còn hiệu lực).*\.$/u,
  );
  expect(studio.address).toMatchInlineSnapshot(
    `"?mau=danh-muc&ban=vi&huyen=hinh-ve&hieu-luc=con,chua-ro,chua-cong-nhan"`,
  );
  const chosen = await studio.products();
  await page.reload();
  await studio.ready();
  expect(await studio.products()).toEqual(chosen);
  await studio.close();
});

test('booths and prices that were typed survive a reload, and the language link', async () => {
  const studio = await open(THREE);
  const { page } = studio;
  await page.getByLabel('Số gian của Lạc Bản Nháp').fill('A 12');
  await page.getByLabel('Giá của Lạc Bản Nháp').fill('60.000 đ/kg');
  await page.reload();
  await studio.ready();
  expect(await page.getByLabel('Giá của Lạc Bản Nháp').inputValue()).toBe('60.000 đ/kg');
  await studio.opened.languageLink('en').click();
  await studio.ready();
  const row = page.locator('[data-rows] > [data-slug="lac-ban-nhap"]');
  expect(await row.locator('[name=booth]').inputValue()).toBe('A 12');
  await studio.close();
});

/** A letter that takes nine in an address. */
const LONG_PRICE = 'ồ'.repeat(70);

test('an order too long for an address survives a reload as well', async () => {
  const studio = await open(THREE);
  const { page } = studio;
  await page.getByRole('radio', { name: /^Theo bộ lọc/u }).check();
  const rows = page.locator('[data-rows] [name=price]');
  const count = await rows.count();
  for (let at = 0; at < count; at += 1) await rows.nth(at).fill(`${at} ${LONG_PRICE}`);
  expect(studio.address).toBe('');
  await page.reload();
  await studio.ready();
  expect(await rows.last().inputValue()).toBe(`${count - 1} ${LONG_PRICE}`);
  await studio.close();
});

test('the keyboard moves a product and keeps the focus; removing goes on to the next', async () => {
  const studio = await open(THREE);
  const { page } = studio;
  const up = page.getByRole('button', { name: 'Đưa Gạo Khung Hình lên' });
  await up.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  expect(await studio.products()).toEqual(['gao-khung-hinh', 'lac-ban-nhap', 'bi-do-hinh-ve']);
  expect(await up.evaluate((button) => button === document.activeElement)).toBe(true);
  expect(await page.getByRole('status').allTextContents()).toContain(
    'Gạo Khung Hình: vị trí 1 trên 3.',
  );
  await page.getByRole('button', { name: 'Bỏ Gạo Khung Hình' }).press('Enter');
  expect(await page.locator(':focus').getAttribute('aria-label')).toBe('Bỏ Lạc Bản Nháp');
  await studio.close();
});

test('a list pasted from a spreadsheet is taken over, and doubts are asked', async () => {
  const studio = await open('?sp=');
  const { page } = studio;
  await page.getByRole('button', { name: 'Dán danh sách…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Dán danh sách tên' });
  await dialog
    .getByRole('textbox')
    .fill('STT\tTên sản phẩm\tGian\n1\tlac ban nhap\tA1\n2\tBi do Hinh Ev\tA2\n3\tXe máy\tA3\n');
  await dialog.getByText('Nhận ra 1 sản phẩm. 2 dòng chưa rõ là sản phẩm nào:').waitFor();
  await dialog.getByRole('button', { name: /^Bí đỏ Hình Vẽ/u }).click();
  await dialog.getByRole('button', { name: 'Lấy danh sách này' }).click();
  expect(await studio.products()).toEqual(['lac-ban-nhap', 'bi-do-hinh-ve']);
  expect(await page.getByLabel('Số gian của Bí đỏ Hình Vẽ').inputValue()).toBe('A2');
  await studio.close();
});
