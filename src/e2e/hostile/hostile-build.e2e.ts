import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { CalendarDay } from '../../catalog/certification/calendar-day.ts';
import { LONGEST_PRICE } from '../../catalog/fair.ts';
import { readContent } from '../../entries/check.ts';
import { pathOf } from '../../i18n/href.ts';
import { CATALOGUE_DAY } from '../builds.ts';
import { CataloguePage, sharedBrowser, visitorOf } from '../catalogue-page.ts';
import { writeHostileContent } from './hostile-content.ts';
import { injectedInto, readIn, type ReadPage } from './injected-parts.ts';
import { REFUSED, STRANGE_LINKS } from './refused-content.ts';
import { untilQuiet } from '../quiet.ts';
import { SearchPage } from '../search/search-page.ts';
import { pagesOf, representativesOf } from '../site-pages.ts';
import { StudioPage } from '../studio/studio-page.ts';

const { site, texts } = inject('hostile');
const nameOf = (product: string, lang: string) =>
  texts.find(({ place }) => place === `products/${product}/index.md name ${lang}`)?.text ?? '';
const NAME = nameOf('che-xanh-vi-du', 'vi');
const oneSpace = (text: string) => text.replace(/\s+/gu, ' ').trim();

/** What only searches, feeds and data say, and what belongs to entries that no product cites. */
const UNSHOWN =
  /\b(?:aliases (?:vi|en)|issuer)$|^sources\/quyet-dinh-42-2026\.json|^synonyms\.json/u;

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(() => browser.close());

/** Nothing that was written may have run or become a part of the page. */
async function expectUnharmed(view: CataloguePage): Promise<void> {
  expect(await injectedInto(view.page)).toEqual([]);
  expect(view.faults).toEqual([]);
}

/** Ends a visit that did no harm. */
async function leave(view: CataloguePage): Promise<void> {
  await expectUnharmed(view);
  await view.close();
}

const read = new Map<string, ReadPage>();
beforeAll(async () => {
  const view = await CataloguePage.open(browser, site, 'robots.txt');
  for (const { path, html } of pagesOf(site)) read.set(path, await readIn(view.page, html));
  await view.close();
});

test('check lets every one of these texts through', async () => {
  const content = '.cache/e2e-scratch/accepted-content';
  const accepted = await writeHostileContent(content);
  const { problems } = await readContent(content, CATALOGUE_DAY as CalendarDay);
  expect(problems.filter(({ level }) => level === 'error')).toEqual([]);
  expect(accepted.length).toBeGreaterThan(100);
  const harmless = accepted.filter(({ text }) => !/pwned/u.test(text));
  expect(harmless).toEqual([]);
});

test('no page has an element, attribute or script that an entry put there', () => {
  expect(read.size).toBeGreaterThan(50);
  const found = [...read].flatMap(([path, { injected }]) =>
    // The editors' page alone brings a style of its own.
    injected.filter((part) => path !== 'admin/' || !part.startsWith('<style>:root{--')),
  );
  expect(found).toEqual([]);
});

describe.for(['che-xanh-vi-du', REFUSED.product])('of the product %s', (slug) => {
  const product = pathOf({ page: 'product', slug }, 'vi');

  test('search engines are told the names literally', () => {
    const named = { '@type': 'Product', name: nameOf(slug, 'vi') };
    expect(read.get(product)?.data).toContainEqual(expect.objectContaining(named));
  });

  test('what was written can be read literally on its pages', () => {
    const pages = [product, pathOf({ page: 'product', slug }, 'en')];
    const shown = pages.map((page) => read.get(page)?.text ?? '').join(' ');
    const written = texts.filter(({ place }) => place.startsWith(`products/${slug}/`));
    const unread = written.filter(({ text }) => !shown.includes(oneSpace(text)));
    expect(written.length).toBeGreaterThan(30);
    expect(unread.map(({ place }) => place).filter((place) => !UNSHOWN.test(place))).toEqual([]);
  });
});

describe('a reader', () => {
  const visit = visitorOf(site, { width: 320 });
  test.for(representativesOf(site).map(({ path }) => path))(
    '/%s opens without running anything that was written, and no word widens it',
    async (path) => {
      const view = await visit(path);
      await untilQuiet(view.page);
      for (const width of [1024, 320]) {
        await view.page.setViewportSize({ width, height: 768 });
        expect(await view.overflow()).toBe(0);
      }
      await expectUnharmed(view);
    },
  );
});

test('everything that check accepts can be read literally somewhere, but for what no page shows', () => {
  const pages = [...read.values()];
  const unread = texts.filter(
    ({ text }) => !pages.some((page) => page.text.includes(oneSpace(text))),
  );
  expect(unread.map(({ place }) => place).filter((place) => !UNSHOWN.test(place))).toEqual([]);
});

test('only what check refuses makes links that lead neither to a web page nor to mail or phone', () => {
  const strange = new Set([...read.values()].flatMap(({ strangeLinks }) => strangeLinks));
  const calendars = ['hieu-luc.ics', 'en/validity.ics'].map(
    (file) => site.siteUrl?.replace('https:', 'webcal:') + file,
  );
  expect([...strange].sort()).toEqual([...STRANGE_LINKS, ...calendars].sort());
});

test.for(['vi', 'en'] as const)('a search shows literally what it finds (%s)', async (lang) => {
  const query = encodeURIComponent('pwned "><pwn-ed onload=pwned()>');
  const search = await SearchPage.open(browser, site, lang, `?q=${query}`);
  const names = (await search.names()).map(oneSpace);
  expect(names).toContain(oneSpace(nameOf('che-xanh-vi-du', lang)));
  await leave(search.opened);
});

test('the box in the header suggests names literally', async () => {
  const view = await CataloguePage.open(browser, site, 'san-pham/');
  await view.page.getByLabel('Tìm trong danh mục').fill('cà phê trang trắng');
  const option = view.page.getByRole('option').first();
  await option.waitFor();
  expect(oneSpace((await option.textContent()) ?? '')).toContain(
    oneSpace(nameOf('ca-phe-trang-trang', 'vi')),
  );
  await leave(view);
});

test('the print studio lists, shows and sets what was written, and what is typed there', async () => {
  const address = `?sp=che-xanh-vi-du,mat-ong-hinh-ve&mau=nhan&hoi-cho=${encodeURIComponent(NAME)}`;
  const studio = await StudioPage.open(browser, site, 'vi', address);
  const { page } = studio;
  const link = page.locator('[data-rows] > li a').first();
  expect(oneSpace((await link.textContent()) ?? '')).toBe(oneSpace(NAME));
  await page.getByRole('textbox', { name: 'Tên hội chợ' }).fill(NAME);
  await page.getByLabel('Từ ngày').fill('2026-07-01');
  await page.getByLabel('Đến ngày').fill('2026-07-02');
  await page.locator('[data-rows] [name=price]').first().fill(NAME.slice(0, LONGEST_PRICE));
  await page.getByRole('button', { name: 'Xem trước' }).click();
  const pages = page.getByRole('list', { name: 'Các trang' });
  await pages.getByRole('img').first().waitFor();
  const file = await studio.fileOf('Tải PDF');
  expect(file.bytes.subarray(0, 5).toString()).toBe('%PDF-');
  expect(file.name).toMatch(/^[\da-z-]+\.pdf$/u);
  await leave(studio.opened);
});
