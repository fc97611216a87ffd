import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { SAMPLE_FOLDER } from '../builds.ts';
import { type CataloguePage, sharedBrowser } from '../catalogue-page.ts';
import { siteIn } from '../site-pages.ts';
import { KeptSite } from './kept-site.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(() => browser.close());

const site = siteIn(SAMPLE_FOLDER);
const LINE = /^Bản lưu ngày \d+\/\d+\/\d{4}: mạng không trả lời\.$/u;
/** The words of the heading, whose compounds hold together by no-break spaces. */
async function headingOf({ page }: CataloguePage): Promise<string> {
  const words = await page.getByRole('heading', { level: 1 }).innerText();
  return words.replaceAll('\u00a0', ' ');
}

describe('after one visit, without a network', () => {
  let opened: CataloguePage;
  let kept: KeptSite;
  beforeAll(async () => {
    kept = await KeptSite.copyOf(site);
    opened = await kept.open(browser, '');
    await kept.untilKept(opened);
    await kept.offline();
  });
  afterAll(async () => {
    await opened.close();
    await kept.close();
  });

  test('every page of the language can be read, and says of which day it is', async () => {
    for (const [path, name] of [
      ['san-pham/lac-ban-nhap/', 'Lạc Bản Nháp'],
      ['san-pham/', 'Tất cả sản phẩm'],
      ['hieu-luc/', /hiệu lực|còn hạn/iu],
      ['', /./u],
    ] as const) {
      await opened.visit(path);
      expect(await headingOf(opened)).toMatch(name);
      expect(await opened.page.locator('[data-offline]').innerText()).toMatch(LINE);
      expect(opened.faults).toEqual([]);
    }
  });

  test('the search finds names and texts, and the saved list opens', async () => {
    const { page } = opened;
    await opened.visit('tim-kiem/?q=lac+ban+nhap');
    await page.getByRole('main').getByRole('link', { name: 'Lạc Bản Nháp' }).waitFor();
    expect(await page.locator('[data-offline]').innerText()).toMatch(LINE);
    await page.getByRole('searchbox').fill('nương');
    await page.getByRole('searchbox').press('Enter');
    await page.waitForFunction(() => document.querySelector('main [aria-busy]') === null);
    expect(await page.getByRole('alert').filter({ visible: true }).count()).toBe(0);
    await opened.visit('san-pham/lac-ban-nhap/');
    await page.getByRole('button', { name: 'Lưu: Lạc Bản Nháp', exact: true }).click();
    await opened.visit('da-luu/');
    await page.locator('[data-list] > li').waitFor();
    await page.getByText(/^Cả danh mục đã ở trên máy này/u).waitFor();
    expect(opened.faults).toEqual([]);
  });

  test('a page that is not on the device is told, with ways to those that are', async () => {
    await opened.page.goto(`${kept.address}en/products/lac-ban-nhap/`);
    expect(await headingOf(opened)).toBe('This page is not on your device');
    await opened.page.goto(`${kept.address}khong-co/`);
    expect(await headingOf(opened)).toBe('Trang này chưa lưu trên máy');
    await opened.page.getByRole('link', { name: 'Trang chủ' }).click();
    await opened.page.locator('[data-offline]').waitFor();
  });

  test('the status is that of the day of reading', async () => {
    await opened.visit('san-pham/lac-ban-nhap/');
    const today = await opened.certificate.locator('[data-label]').innerText();
    await opened.page.context().clock.setFixedTime(new Date('2036-01-01T05:00:00Z'));
    await opened.visit('san-pham/lac-ban-nhap/');
    expect(await opened.certificate.locator('[data-label]').innerText()).not.toBe(today);
    await opened.page.getByText('Tình trạng ngày 1/1/2036.').waitFor();
    await opened.page.locator('[data-sentence]:visible').waitFor();
    await opened.visit('hieu-luc/');
    await opened.page.locator('[data-intro]', { hasText: '1/1/2036' }).waitFor();
    expect(opened.faults).toEqual([]);
  });

  test('the editors’ page is none of what is kept', async () => {
    const addresses = await opened.page.evaluate(async () => {
      const names = await caches.keys();
      const all = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      return all.flat().map(({ url }) => url);
    });
    expect(addresses.filter((url) => url.includes('/admin/'))).toEqual([]);
    await expect(opened.page.goto(`${kept.address}admin/`)).rejects.toThrow();
  });
});

describe('on a host of its own', () => {
  let host: KeptSite;
  beforeEach(async () => {
    host = await KeptSite.copyOf(site);
  });
  afterEach(() => host.close());

  test('a new release changes no open page, whose parts still load, and is there at the next visit', async () => {
    const opened = await host.open(browser, 'san-pham/lac-ban-nhap/');
    await host.untilKept(opened);
    const other = await opened.page.context().newPage();
    await other.goto(`${host.address}gioi-thieu/`);
    host.change('san-pham/lac-ban-nhap/index.html', (html) =>
      html.replace(/<h1([^>]*)>[^<]*/u, '<h1$1>Lạc Bản Mới'),
    );
    host.release();
    host.asked.length = 0;
    await host.untilUpdated(other);
    await other.goto(`${host.address}dong-gop/`);
    await host.untilKept(opened);
    const pagesAsked = new Set(host.asked.filter((path) => /^(?:san-pham|chu-the)\/./u.test(path)));
    expect([...pagesAsked]).toEqual(['san-pham/lac-ban-nhap/']);
    expect(await headingOf(opened)).toBe('Lạc Bản Nháp');
    await opened.page.getByRole('searchbox').fill('mat ong');
    await opened.page.getByRole('option').first().waitFor();
    await host.offline();
    await opened.page.reload();
    expect(await headingOf(opened)).toBe('Lạc Bản Mới');
    expect(opened.faults).toEqual([]);
    await opened.close();
  });

  test('what was lost from the device or spoilt is made whole at the next visit', async () => {
    const opened = await host.open(browser, '');
    await host.untilKept(opened);
    const whole = await host.filesOn(opened);
    await opened.page.evaluate(async (page) => {
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        const requests = await cache.keys();
        const parts = requests.filter(({ url }) => !/(?:offline|pagefind)\//u.test(url));
        for (const request of parts.filter((_, place) => place % 2 === 0))
          await cache.delete(request);
        if (name.endsWith('pages')) await cache.put(page, new Response('nửa chừng'));
      }
    }, `${host.address}san-pham/lac-ban-nhap/`);
    expect(await host.filesOn(opened)).toBeLessThan(whole);
    await opened.visit('san-pham/lac-ban-nhap/');
    expect(await headingOf(opened)).toBe('Lạc Bản Nháp');
    await expect.poll(() => host.filesOn(opened), { timeout: 60_000 }).toBe(whole);
    await host.offline();
    for (const path of ['san-pham/lac-ban-nhap/', '']) {
      await opened.visit(path);
      await opened.page.locator('[data-offline]').waitFor();
      expect(opened.faults).toEqual([]);
    }
    await opened.close();
  });

  test('an interrupted first visit is gone on with at the next', async () => {
    let page = '';
    const path = 'san-pham/lac-ban-nhap/index.html';
    host.change(path, (text) => (page = text));
    host.remove(path);
    const opened = await host.open(browser, '');
    await expect.poll(() => host.asked, { timeout: 60_000 }).toContain('san-pham/lac-ban-nhap/');
    host.write(path, page);
    await opened.visit('gioi-thieu/');
    await host.untilKept(opened);
    await host.offline();
    await opened.visit('san-pham/lac-ban-nhap/');
    expect(await headingOf(opened)).toBe('Lạc Bản Nháp');
    await opened.close();
  });

  test('a worker that fails at everything is replaced by the next release, without the reader’s doing', async () => {
    host.spoilWorker(
      'self.addEventListener("fetch", (event) => { event.respondWith(Response.error()); event.stopImmediatePropagation(); });',
    );
    const opened = await host.open(browser, '');
    await opened.page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await expect(opened.visit('gioi-thieu/')).rejects.toThrow();
    host.release();
    // A browser looks for a new worker at every visit, also where the old one fails.
    await expect
      .poll(
        () =>
          opened.visit('gioi-thieu/').then(
            () => headingOf(opened),
            () => '',
          ),
        {
          timeout: 300_000,
          // A browser waits about a second after a visit before it looks, and each visit begins that anew.
          interval: 3_000,
        },
      )
      .not.toBe('');
    await opened.close();
  });

  test('a build can take the worker off the devices again, with all that it kept', async () => {
    const opened = await host.open(browser, '');
    await host.untilKept(opened);
    host.release(true);
    await opened.page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    const left = () =>
      opened.page.evaluate(async () => {
        const registrations = await navigator.serviceWorker.getRegistrations();
        return registrations.length + (await caches.keys()).length;
      });
    await expect.poll(left, { timeout: 60_000 }).toBe(0);
    await opened.close();
  });

  test('on a metered connection nothing is sent unasked, and a button offers it with its size', async () => {
    host.spoilWorker(
      'Object.defineProperty(navigator, "connection", { value: { saveData: true } });',
    );
    const opened = await host.open(browser, 'san-pham/lac-ban-nhap/');
    const { page } = opened;
    const isKept = () =>
      page.evaluate(
        async (address) => (await caches.match(address)) !== undefined,
        `${host.address}san-pham/lac-ban-nhap/`,
      );
    await expect.poll(isKept, { timeout: 60_000 }).toBe(true);
    await page.getByRole('button', { name: 'Lưu: Lạc Bản Nháp', exact: true }).click();
    await opened.visit('da-luu/');
    const take = page.getByRole('button', { name: /^Tải về máy \([\d,]+ MB\)$/u });
    await take.waitFor();
    expect(
      host.asked.filter((path) => /^chu-the\/|mat-ong-hinh-ve|^offline\//u.test(path)),
    ).toEqual([]);
    await take.click();
    await page.getByText(/^Cả danh mục đã ở trên máy này/u).waitFor();
    await host.offline();
    await opened.visit('san-pham/mat-ong-hinh-ve/');
    expect(await headingOf(opened)).toBe('Mật ong Hình Vẽ');
    await opened.close();
  });

  test.each([
    ['has no caches', 'delete self.caches;'],
    [
      'is full',
      'Cache.prototype.put = () => Promise.reject(new DOMException("", "QuotaExceededError"));',
    ],
    [
      'refuses',
      'CacheStorage.prototype.open = () => Promise.reject(new DOMException("", "SecurityError"));',
    ],
  ])('a browser whose store %s reads the site as without it', async (_, code) => {
    host.spoilWorker(code);
    const opened = await host.open(browser, '');
    await opened.page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    for (const path of ['san-pham/lac-ban-nhap/', 'tim-kiem/?q=lac', 'da-luu/']) {
      await opened.visit(path);
      expect(await headingOf(opened)).not.toBe('');
    }
    await opened.visit('tim-kiem/?q=lac');
    await opened.page.getByRole('main').getByRole('link', { name: 'Lạc Bản Nháp' }).waitFor();
    expect(opened.faults).toEqual([]);
    await opened.close();
  });

  test('the print studio sets pages without a network once its parts were loaded', async () => {
    // With a day of its own a browser does not tell what it has loaded.
    const opened = await host.open(browser, 'in-an/', { day: null });
    const { page } = opened;
    page.setDefaultTimeout(300_000);
    const pictures = page.getByRole('img', { name: /^Trang \d+ \/ \d+$/u });
    const preview = page.getByRole('button', { name: 'Xem trước' });
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await preview.click();
    await pictures.first().waitFor();
    await host.untilKept(opened);
    await host.offline();
    await opened.visit('in-an/');
    expect(await page.locator('[data-offline]').innerText()).toMatch(LINE);
    await preview.click();
    await pictures.first().waitFor();
    // The compiler is asked for as it is before the packed one is taken from the device.
    expect(opened.faults.filter((fault) => !/typst-compiler-[\d.]+\.wasm /u.test(fault))).toEqual(
      [],
    );
    await opened.close();
  });
});
