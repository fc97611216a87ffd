import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ADOPTED_FOLDER, SAMPLE_FOLDER } from '../builds.ts';
import { CataloguePage, sharedBrowser } from '../catalogue-page.ts';
import { siteIn } from '../site-pages.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(() => browser.close());

const site = siteIn(SAMPLE_FOLDER);

/** Each kind of file of the index of texts. */
const FILES = {
  'its own script': /\/pagefind\/pagefind\.js/u,
  'the list of its files': /\/pagefind\/pagefind-entry\.json/u,
  'its table of entries': /\.pf_meta/u,
  'its machine': /\/pagefind\/wasm\./u,
  'its words': /\.pf_index/u,
  'its texts': /\.pf_fragment/u,
} as const;

/** A word that only texts have, so that every kind of file is needed to answer. */
async function toldWord(page: Page): Promise<string> {
  const list = await page.request.get(`${site.address}pagefind/list.vi.json`);
  const { words } = (await list.json()) as { words: string };
  return words.split(' ').findLast((word) => word.length > 5) ?? '';
}

const NOTHING = 'Không tìm thấy gì';
const settled = (page: Page) =>
  page.waitForFunction(() => {
    const isDone = document.querySelector('search-page[data-waiting]') === null;
    return isDone && document.querySelector('main [aria-busy]') === null;
  });

test.each(Object.entries(FILES))(
  'where %s is lost for good, the page says so and never that nothing was found',
  async (_, file) => {
    const opened = await CataloguePage.open(browser, site, null);
    const { page } = opened;
    const word = await toldWord(page);
    await page.route(file, (route) => route.abort());
    await page.goto(`${site.address}tim-kiem/?q=${word}`);
    await page.getByRole('alert').filter({ hasText: 'Chưa tải được' }).waitFor();
    expect(await page.getByText(NOTHING).first().isVisible()).toBe(false);
    await page.unroute(file);
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await page.locator('[data-results] ol a').first().waitFor();
    await opened.close();
  },
);

test.each(
  Object.entries(FILES).flatMap(([name, file]) =>
    (['lost', 'cut short', 'not there'] as const).map((how) => ({ name, file, how })),
  ),
)(
  'where $name is $how once, it is asked for again and the answer is whole',
  async ({ file, how }) => {
    const opened = await CataloguePage.open(browser, site, null);
    const { page } = opened;
    const word = await toldWord(page);
    let count = 0;
    await page.route(file, async (route) => {
      count += 1;
      if (count > 1) return route.continue();
      if (how === 'lost') return route.abort();
      if (how === 'not there') return route.fulfill({ status: 404, body: '' });
      const whole = await route.fetch();
      const body = await whole.body();
      return route.fulfill({
        response: whole,
        body: body.subarray(0, Math.floor(body.length / 2)),
      });
    });
    await page.goto(`${site.address}tim-kiem/?q=${word}`);
    await page.locator('[data-results] ol a').first().waitFor();
    await settled(page);
    expect(count).toBeGreaterThan(1);
    expect(await page.getByRole('alert').isVisible()).toBe(false);
    await opened.close();
  },
);

test('while a file is late the page says that it still searches, and what comes late joins', async () => {
  const opened = await CataloguePage.open(browser, site, null);
  const { page } = opened;
  await page.clock.install();
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(FILES['its words'], async (route) => {
    await held;
    await route.continue();
  });
  const word = await toldWord(page);
  const asked = page.waitForRequest(FILES['its words']);
  await page.goto(`${site.address}tim-kiem/?q=${word}`);
  await asked;
  await page.clock.fastForward(8000);
  await page.getByText('Mạng đang chậm').waitFor();
  expect(await page.getByText(NOTHING).first().isVisible()).toBe(false);
  release();
  await page.locator('[data-results] ol a').first().waitFor();
  expect(await page.getByText('Mạng đang chậm').isVisible()).toBe(false);
  await opened.close();
});

test('a page that stays open over a nightly deployment goes on with the files of the new one', async () => {
  const opened = await CataloguePage.open(browser, site, 'tim-kiem/?q=mat+ong');
  const { page } = opened;
  await settled(page);
  const night = siteIn(ADOPTED_FOLDER);
  await page.route('**/pagefind/**', async (route) => {
    const { pathname } = new URL(route.request().url());
    const response = await page.request.get(night.address + pathname.slice(site.base.length));
    await route.fulfill({ response });
  });
  const list = await page.request.get(`${night.address}pagefind/list.vi.json`);
  const { words } = (await list.json()) as { words: string };
  for (const word of words.split(' ').filter(({ length }) => length > 5)) {
    await page.getByRole('searchbox').fill(word);
    await page.getByRole('searchbox').press('Enter');
    await settled(page);
    if ((await page.locator('[data-results] ol a').count()) > 0) break;
  }
  expect(await page.locator('[data-results] ol a').count()).toBeGreaterThan(0);
  expect(await page.getByRole('alert').isVisible()).toBe(false);
  await opened.close();
});
