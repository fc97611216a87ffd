import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Browser, Route } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SAMPLE_FOLDER } from '../builds.ts';
import { sharedBrowser } from '../catalogue-page.ts';
import { pagesOf } from '../pdf/pdf-pages.ts';
import { siteIn } from '../site-pages.ts';
import { TypesettingPage } from './typesetting-page.ts';

const site = siteIn(SAMPLE_FOLDER);
const ENGINE_FILES = '**/print/*.gzip';

let browser: Browser;
let print: TypesettingPage;
beforeAll(async () => {
  browser = await sharedBrowser();
  print = await TypesettingPage.open(browser, site);
});
afterAll(() => browser.close());

/** One reader has bad luck again and again, each time with nothing but another press of the button. */
async function withHost(answer: (route: Route) => unknown, attempt: () => Promise<void>) {
  await print.page.context().route(ENGINE_FILES, answer);
  await attempt();
  await print.page.context().unroute(ENGINE_FILES);
}
const silent = () => undefined;

test('without a connection the page says so', async () => {
  await print.page.context().setOffline(true);
  await print.downloadButton.click();
  await print.alert.filter({ hasText: 'Hãy kiểm tra kết nối mạng rồi thử lại.' }).waitFor();
  await print.page.context().setOffline(false);
});

test('a file that the host does not have is told apart from that', async () => {
  await withHost(
    (route) => route.fulfill({ status: 404 }),
    async () => {
      await print.downloadButton.click();
      await print.alert.filter({ hasText: 'Thiếu một tệp cần để dàn trang' }).waitFor();
    },
  );
});

test('so is a page that the host sends in place of a file', async () => {
  await withHost(
    (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Xin chào' }),
    async () => {
      await print.downloadButton.click();
      await print.alert.filter({ hasText: 'Thiếu một tệp cần để dàn trang' }).waitFor();
    },
  );
});

test('whoever cancels while it loads stops the loading', async () => {
  await withHost(silent, async () => {
    await print.downloadButton.click();
    const [worker = expect.fail('There is no worker.')] = print.page.workers();
    await print.page.getByText('Đang tải phần dàn trang').waitFor();
    await Promise.all([
      worker.waitForEvent('close'),
      print.page.getByRole('button', { name: 'Hủy' }).click(),
    ]);
    expect(await print.alert.count()).toBe(0);
  });
});

test('a typesetter that breaks down is told in plain words', async () => {
  await withHost(silent, async () => {
    await print.downloadButton.click();
    await print.page.getByText('Đang tải phần dàn trang').waitFor();
    const [worker] = print.page.workers();
    await worker?.evaluate(() => {
      setTimeout(() => {
        throw new WebAssembly.RuntimeError('unreachable');
      });
    });
    await print.alert.filter({ hasText: 'Việc dàn trang bị dừng giữa chừng' }).waitFor();
  });
});

test('after all that it still works, even where the host unpacks the files on their way', async () => {
  const unpacked = (route: Route) => {
    const { pathname } = new URL(route.request().url());
    const file = join(site.folder, pathname.slice(site.base.length));
    return route.fulfill({ body: gunzipSync(readFileSync(file)) });
  };
  await withHost(unpacked, async () => {
    expect((await pagesOf(await print.pdf())).length).toBeGreaterThan(1);
    expect(await print.alert.count()).toBe(0);
  });
});
