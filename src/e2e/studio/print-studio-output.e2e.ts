import { readXlsx } from 'hucre/xlsx';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { barriersOn } from '../site/barriers.ts';
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

test('a fair needs its name and day, is told so, and gives a file for the editors', async () => {
  const studio = await open(`${THREE}&hieu-luc=con,chua-ro,qua-han`);
  const { page } = studio;
  await page.getByRole('checkbox', { name: 'In cho một hội chợ' }).check();
  await page.getByRole('button', { name: 'Tải PDF' }).click();
  expect(await page.locator(':focus').getAttribute('name')).toBe('name');
  expect(await page.getByText('Hãy ghi tên hội chợ.').isVisible()).toBe(true);
  await page.getByRole('textbox', { name: 'Tên hội chợ' }).fill('Tết 🎉');
  expect(await page.getByText('Phông chữ in không có “🎉”').isVisible()).toBe(true);
  await page.getByRole('textbox', { name: 'Tên hội chợ' }).fill('Hội chợ Tết');
  await page.getByLabel('Địa điểm').fill('Sân 7/5');
  await page.getByLabel('Từ ngày').fill('2026-12-20');
  await page.getByLabel('Đến ngày').fill('2026-12-22');
  expect(await page.getByText('được tính cho ngày 22/12/2026').isVisible()).toBe(true);
  const file = await studio.fileOf('Tải tệp hội chợ');
  expect(file.name).toBe('hoi-cho-tet-2026.json');
  const { name, to } = JSON.parse(file.bytes.toString()) as {
    name: { vi: string };
    to: string;
  };
  expect([name.vi, to]).toEqual(['Hội chợ Tết', '2026-12-22']);
  await studio.close();
});

test('pages are shown, counted again after a change, and downloaded under a telling name', async () => {
  const studio = await open(THREE);
  const { page } = studio;
  await page.getByRole('button', { name: 'Xem trước' }).click();
  const pages = page.getByRole('list', { name: 'Các trang' });
  await pages.getByRole('img').first().waitFor();
  await page.getByText(/^3 sản phẩm · \d+ trang$/u).waitFor();
  await page.getByRole('radio', { name: /^Nhãn giá/u }).check();
  await page.getByText('3 sản phẩm · 1 trang').waitFor();
  const file = await studio.fileOf('Tải PDF');
  expect(file.name).toBe('nhan-gia-ocop-tinh-mau.pdf');
  expect(file.bytes.subarray(0, 5).toString()).toBe('%PDF-');
  expect(studio.opened.faults).toEqual([]);
  await studio.close();
});

test('nothing chosen is told in plain words, before anything is loaded', async () => {
  const studio = await open('?sp=');
  await studio.page.getByRole('button', { name: 'Tải PDF' }).click();
  await studio.page.getByText('Không có sản phẩm nào để in').waitFor();
  expect(studio.opened.asked.filter((url) => url.includes('.wasm'))).toEqual([]);
  await studio.close();
});

test('the contact sheet comes as a table for spreadsheets as well', async () => {
  const studio = await open(`${THREE}&mau=lien-he`);
  const text = (await studio.fileOf('Tải CSV')).bytes.toString();
  expect(text.startsWith('\uFEFF')).toBe(true);
  const rows = text.trim().split('\r\n');
  const workbook = await studio.fileOf('Tải Excel');
  const [sheet] = (await readXlsx(new Uint8Array(workbook.bytes))).sheets;
  expect(sheet?.rows).toHaveLength(rows.length);
  expect(rows.length).toBeGreaterThan(1);
  await studio.close();
});

test.each(['vi', 'en'] as const)('the studio has no barrier for anyone (%s)', async (lang) => {
  const studio = await open(`${THREE}&mau=nhan&hoi-cho=`, lang, 320);
  const { page } = studio;
  expect(await studio.opened.overflow()).toBeLessThanOrEqual(0);
  // On a screen of that height the button that floats above the page covers nothing.
  await page.setViewportSize({ width: 320, height: 6000 });
  expect(await barriersOn(page)).toEqual([]);
  expect(studio.opened.faults).toEqual([]);
  await studio.close();
});
