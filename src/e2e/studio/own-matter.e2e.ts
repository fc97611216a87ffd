import sharp from 'sharp';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { zipPart } from '../../authoring/spreadsheet/workbook/zip-file.ts';
import { SAMPLE_FOLDER } from '../builds.ts';
import { sharedBrowser } from '../catalogue-page.ts';
import { pagesOf, textOf } from '../pdf/pdf-pages.ts';
import { partsOfType } from '../pdf/pdf-structure.ts';
import { siteIn } from '../site-pages.ts';
import { barriersOn } from '../site/barriers.ts';
import { StudioPage } from './studio-page.ts';

const SVG = `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="120" onload="window.top.ran = true">
  <script>window.top.ran = true</script><rect width="300" height="120" fill="#0a6"/></svg>`;

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(() => browser.close());

const file = (name: string, mimeType: string, content: string | Buffer) => ({
  name,
  mimeType,
  buffer: Buffer.from(content),
});

test('logos are drawn anew on the device and printed on the cover; what is no picture is told by name', async () => {
  const studio = await StudioPage.open(
    browser,
    siteIn(SAMPLE_FOLDER),
    'vi',
    '?sp=che-xanh-vi-du&mau=danh-muc',
  );
  const { page } = studio;
  const photo = await sharp({ create: { width: 200, height: 80, channels: 3, background: '#26c' } })
    .jpeg()
    .withExif({ IFD0: { ImageDescription: 'nha-toi' } })
    .toBuffer();
  await page
    .getByLabel('Ảnh bìa', { exact: true })
    .setInputFiles(file('ban-lang.jpg', 'image/jpeg', photo));
  await page.getByText('Bìa dùng ảnh ban-lang.').waitFor({ state: 'attached' });
  expect(await page.locator('[data-own-fault]').textContent()).toBe(
    'Ảnh bìa chỉ rộng 200 điểm ảnh, in ra sẽ mờ; nên từ 1200.',
  );
  await page
    .getByLabel('Ảnh bìa', { exact: true })
    .setInputFiles(file('bia.png', 'image/png', 'không phải ảnh'));
  await page.getByText('“bia.png” không phải ảnh').waitFor({ state: 'attached' });
  expect(await page.locator('[data-cover] img').count()).toBe(1);
  await page
    .getByLabel('Logo ban tổ chức và nhà tài trợ')
    .setInputFiles([
      file('so-cong-thuong.svg', 'image/svg+xml', SVG),
      file('trong.png', 'image/png', ''),
      file('chu.png', 'image/png', 'không phải ảnh'),
      file('nha-tai-tro.jpg', 'image/jpeg', photo),
    ]);
  await page.getByText('Đã thêm 2 logo.').waitFor({ state: 'attached' });
  const faults = page.locator('[data-own-fault]');
  expect(await faults.textContent()).toBe(
    '“trong.png” là tệp trống. Hãy chọn tệp khác. “chu.png” không phải ảnh mà trình duyệt này đọc được. Hãy dùng PNG, JPEG, WebP hay SVG. Ảnh bìa chỉ rộng 200 điểm ảnh, in ra sẽ mờ; nên từ 1200.',
  );
  await page.getByLabel('Lời nói đầu').fill('Kính thưa quý khách,\nChúc vui.');
  await page.getByLabel('Dòng đầu trang').fill('Hội chợ Mẫu');
  expect(await barriersOn(page)).toEqual([]);
  const { bytes } = await studio.fileOf('Tải PDF');
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  expect(bytes.toString('latin1')).not.toContain('nha-toi');
  const [cover] = await pagesOf(new Uint8Array(bytes));
  const named = partsOfType(cover?.structure ?? [], 'Figure').map(({ alternative }) => alternative);
  expect(named).toEqual(['so-cong-thuong', 'nha-tai-tro']);
  expect(studio.address).toContain('Kính thưa quý khách');
  expect(studio.address.length).toBeLessThan(400);
  await page.getByRole('button', { name: 'Bỏ nha-tai-tro' }).click();
  expect(await page.locator('[data-logos] img').count()).toBe(1);
  expect(studio.opened.faults).toEqual([]);
  await studio.close();
});

test('a plan of the hall is typed, its faults are told at the field, and it is printed with its booths', async () => {
  const studio = await StudioPage.open(browser, siteIn(SAMPLE_FOLDER), 'vi', '?mau=so-do');
  const { page } = studio;
  const plan = page.getByLabel('Sơ đồ các gian');
  const fault = page.locator('#plan-fault');
  await page.getByLabel('Số gian của Chè xanh Ví Dụ').fill('A3');
  await plan.fill('A1, A2\nB1, A1');
  await page.getByText('không có trên sơ đồ').waitFor();
  expect(await fault.textContent()).toBe(
    'Gian “A1” có hai chỗ trên sơ đồ. Để lại một chỗ. Gian “A3” không có trên sơ đồ. Thêm gian vào sơ đồ, hoặc sửa số gian của sản phẩm.',
  );
  expect(await plan.getAttribute('aria-invalid')).toBe('true');
  await plan.fill('A1, A2\nA3, , B2');
  await fault.waitFor({ state: 'hidden' });
  expect(await barriersOn(page)).toEqual([]);
  const { name, bytes } = await studio.fileOf('Tải PDF');
  expect(name).toMatch(/^so-do-gian-hang/u);
  const [sheet] = await pagesOf(new Uint8Array(bytes));
  expect(sheet ? textOf(sheet) : '').toContain('Chè xanh Ví Dụ');
  const booth = page.getByLabel('Số gian của Chè xanh Ví Dụ');
  await booth.fill('Khu ẩm thực vùng cao, dãy nhà bạt phía đông');
  await page.getByText('Dài 43 chữ cái; thẻ và nhãn chỉ vừa 40.').waitFor();
  expect(await booth.inputValue()).toHaveLength(43);
  expect(studio.opened.faults).toEqual([]);
  await studio.close();
});

test('the catalogue comes as a Word file with the same words, its drawings as pictures', async () => {
  const studio = await StudioPage.open(browser, siteIn(SAMPLE_FOLDER), 'vi', '?mau=danh-muc');
  const { name, bytes } = await studio.fileOf('Tải Word để sửa');
  expect(name).toMatch(/\.docx$/u);
  const file = new Uint8Array(bytes);
  const text = new TextDecoder().decode(await zipPart(file, 'word/document.xml'));
  expect(text).toContain('Chè xanh Ví Dụ');
  const picture = await sharp(await zipPart(file, 'word/media/1.png')).stats();
  expect(Math.max(...picture.channels.map(({ stdev }) => stdev))).toBeGreaterThan(10);
  expect(studio.opened.faults).toEqual([]);
  await studio.close();
});
