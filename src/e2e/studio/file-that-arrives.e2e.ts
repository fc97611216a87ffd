import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SAMPLE_FOLDER } from '../builds.ts';
import { sharedBrowser } from '../catalogue-page.ts';
import { siteIn } from '../site-pages.ts';
import { StudioPage } from './studio-page.ts';

const ZALO =
  'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/153.0.0.0 Mobile Safari/537.36 Zalo android/24110000';
const LIST = '?mau=lien-he&ban=vi&sp=lac-ban-nhap,bi-do-hinh-ve';

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});
const folder = mkdtempSync(join(tmpdir(), 'arrived-'));
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await browser.close();
});

const open = () => StudioPage.open(browser, siteIn(SAMPLE_FOLDER), 'vi', LIST, { width: 360 });

/** A browser in which a click on a file that the page made does nothing, as inside Zalo. */
async function inside(page: Page, userAgent: string): Promise<void> {
  await page.addInitScript((name) => {
    Object.defineProperty(navigator, 'userAgent', { value: name });
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      if (!this.href.startsWith('blob:')) click.call(this);
    };
  }, userAgent);
  await page.reload();
}

test('where no file can be saved, it is on the page with its size, and where to open the order instead', async () => {
  const studio = await open();
  const { page } = studio;
  await inside(page, ZALO);
  await studio.ready();
  await page.getByRole('button', { name: 'Tải CSV' }).click();
  const link = page.locator('[data-ready-file] a');
  await link.waitFor();
  expect(await link.textContent()).toMatch(/^danh-sach-lien-he-ocop-.+\.csv \(\d+ KB\)$/u);
  await page.getByText('thường không lưu được tệp').waitFor();
  const elsewhere = page.locator('[data-elsewhere-order] a');
  expect(await elsewhere.getAttribute('href')).toBe(page.url());
  expect(await elsewhere.textContent()).toBe(page.url());
  expect(await studio.opened.overflow()).toBeLessThanOrEqual(0);
  await studio.close();
});

test('in any other browser it is saved at once, and the same file stays within reach until the order changes', async () => {
  const studio = await open();
  const { page } = studio;
  const saved = await studio.fileOf('Tải CSV');
  expect(await page.locator('[data-ready-file] a').getAttribute('download')).toBe(saved.name);
  const [again] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('[data-ready-file] a').click(),
  ]);
  const copy = join(folder, 'again');
  await again.saveAs(copy);
  expect(readFileSync(copy)).toEqual(saved.bytes);
  expect(await page.locator('[data-elsewhere]').isVisible()).toBe(false);
  await page.getByRole('radio', { name: /^Thẻ gian hàng/u }).check();
  await page.locator('[data-ready-file] a').waitFor({ state: 'hidden' });
  await studio.close();
});

test('where the system can hand files to other programs, the reader may do so', async () => {
  const studio = await open();
  const { page } = studio;
  await page.addInitScript(() => {
    const shared: string[] = [];
    Object.assign(globalThis, { shared });
    Object.assign(navigator, {
      canShare: ({ files }: ShareData) => files?.length === 1,
      share: ({ files }: ShareData) => Promise.resolve(shared.push(files?.[0]?.name ?? '')),
    });
  });
  await inside(page, ZALO);
  await studio.ready();
  await page.getByRole('button', { name: 'Tải CSV' }).click();
  await page.getByRole('button', { name: 'Gửi hoặc lưu bằng ứng dụng khác' }).click();
  const shared = await page.evaluate(() => (globalThis as unknown as { shared: string[] }).shared);
  expect(shared).toEqual([expect.stringMatching(/\.csv$/u)]);
  await studio.close();
});
