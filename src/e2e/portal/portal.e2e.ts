import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { sharedBrowser } from '../catalogue-page.ts';
import { barriersOn } from '../site/barriers.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(() => browser.close());

const { address, folder, sites } = inject('portal');

/** The portal opened anew, with everything that it asks for and that goes wrong on it. */
async function opened(path: string, width = 1024) {
  const context = await browser.newContext({ viewport: { width, height: 768 } });
  context.setDefaultTimeout(120_000);
  const page = await context.newPage();
  const asked: string[] = [];
  const faults: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('dialog', (dialog) => {
    faults.push(dialog.message());
    void dialog.dismiss();
  });
  await page.goto(address + path);
  return { page, asked, faults };
}

const section = (page: Page, key: string) => page.locator(`[data-of=${key}]`);

test('the home tells what the sites that answered have, each for its own day, and who is left out', async () => {
  const { page } = await opened('');
  const provinces = await page.locator('[data-provinces] > li').allInnerTexts();
  expect(provinces.map((text) => text.split('\n')[0])).toEqual([
    'Xứ Mẫu',
    'Xứ Nhận',
    'Xứ Treo',
    'Xứ Bịa',
  ]);
  expect(provinces[0]).toContain('tính cho ngày 30/6/2026');
  expect(provinces[1]).toContain('tính cho ngày 15/7/2026');
  expect(await page.locator('[data-left-out] li').allInnerTexts()).toEqual([
    'Xứ Im: trang không trả lời, nên để ra ngoài. localhost:9',
  ]);
  const totals = JSON.parse(readFileSync(join(folder, 'build.json'), 'utf8')) as {
    sites: { counts?: { products: number } }[];
  };
  const sum = totals.sites.reduce((all, { counts }) => all + (counts?.products ?? 0), 0);
  expect(await page.locator('main').innerText()).toContain(`${sum.toLocaleString('vi')} sản phẩm`);
  await page.context().close();
});

test('one word finds products of several provinces, each with its certificate and an address on its own site', async () => {
  const { page, asked, faults } = await opened('?q=mat+ong');
  await section(page, 'xu-nhan').locator('li').first().waitFor();
  await section(page, 'xu-mau').locator('li').first().waitFor();
  for (const [key, root] of [
    ['xu-mau', sites.sample],
    ['xu-nhan', sites.adopted],
  ] as const) {
    const links = await section(page, key)
      .locator('h3 a')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(links.length).toBeGreaterThan(0);
    expect(
      links.filter(
        (link) => !link.startsWith(`${root}san-pham/`) && !link.startsWith(`${root}chu-the/`),
      ),
    ).toEqual([]);
  }
  expect(await section(page, 'xu-mau').locator('certificate-state').first().innerText()).not.toBe(
    '',
  );
  const more = await section(page, 'xu-mau').locator('p a').last().getAttribute('href');
  expect(more).toBe(`${sites.sample}tim-kiem/?q=mat+ong`);
  // Nobody but the sites themselves is asked, and only for their lists.
  const strangers = asked.filter((url) => !url.startsWith(address) && !url.startsWith('data:'));
  expect(strangers.sort()).toEqual(
    [sites.sample, sites.adopted, sites.hanging, sites.lying]
      .map((root) => `${root}pagefind/list.vi.json`)
      .sort(),
  );
  expect(faults).toEqual([]);
  await page.context().close();
});

test('a site whose list does not come is waited for without holding up the others', async () => {
  const { page } = await opened('?q=mat+ong');
  const status = page.locator('[data-status]');
  await status.filter({ hasText: 'Còn đợi 1 tỉnh' }).waitFor();
  expect(await section(page, 'xu-mau').locator('li').count()).toBeGreaterThan(0);
  await page.context().close();
});

test('what a lying site sends is text, leads nowhere else and shows no picture of its own', async () => {
  const { page, faults, asked } = await opened('?q=mat+ong&in=xu-bia');
  const cards = section(page, 'xu-bia').locator('li');
  await cards.filter({ hasText: '<img src=x' }).first().waitFor();
  expect(await page.locator('img[src="x"]').count()).toBe(0);
  const links = await cards
    .locator('h3 a')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  expect(links.filter((link) => !link.startsWith(sites.lying))).toEqual([]);
  expect(asked.filter((url) => url.includes('elsewhere'))).toEqual([]);
  expect(faults).toEqual([]);
  await page.context().close();
});

test('the search can be narrowed to a province, typed anew and gone back from', async () => {
  const { page } = await opened('?q=mat+ong&in=xu-mau');
  await section(page, 'xu-mau').locator('li').first().waitFor();
  await page.locator('[data-status]').filter({ hasText: 'ở 1 tỉnh.' }).waitFor();
  expect(await page.locator('[data-found] > section').count()).toBe(1);
  await page.getByRole('searchbox').fill('khong co gi nhu the');
  await page.getByRole('button', { name: 'Tìm' }).click();
  await page.locator('[data-status]').filter({ hasText: 'Chưa thấy gì cho' }).waitFor();
  expect(new URL(page.url()).searchParams.get('q')).toBe('khong co gi nhu the');
  await page.goBack();
  await section(page, 'xu-mau').locator('li').first().waitFor();
  await page.context().close();
});

test.for([
  ['', 'vi'],
  ['en/', 'en'],
] as const)('the portal has no barriers, and fits a phone (/%s)', async ([path, lang]) => {
  for (const width of [320, 1280]) {
    const { page } = await opened(`${path}?q=mat+ong&in=xu-mau`, width);
    await section(page, 'xu-mau').locator('li').first().waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(lang);
    expect(await barriersOn(page, 'body')).toEqual([]);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    ).toBeLessThanOrEqual(0);
    await page.context().close();
  }
});

test('without scripts the provinces are there, and a line says where to search', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(address);
  expect(await page.locator('main').innerText()).toContain('Tìm trong mọi tỉnh cần JavaScript');
  expect(await page.getByRole('searchbox').isVisible()).toBe(false);
  expect(await page.locator('[data-provinces] a').first().getAttribute('href')).toBe(sites.sample);
  await context.close();
});

test('the page stays below its weight', () => {
  expect(gzipSync(readFileSync(join(folder, 'index.html'))).length).toBeLessThan(14 * 1024);
});
