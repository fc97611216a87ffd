import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page, Request } from 'playwright-core';
import { pathOf } from '../../i18n/href.ts';
import { untilQuiet } from '../quiet.ts';

/** Words that every province has something for. */
const WORDS = 'mat ong';

/** What looking for something costs a reader on a first visit. */
export interface SearchCost {
  /** Scripts and index after gzip, from opening the page to the first results; page, fonts and pictures apart. */
  readonly bytes: number;
  readonly requests: number;
  /** From opening the page, or for the box in the header from the first key, to the first result. */
  readonly milliseconds: number;
}

/** A built site that is served. */
interface Served {
  readonly folder: string;
  readonly address: string;
}

/** Opens the search page with words in its address. */
export async function pageCost(browser: Browser, site: Served): Promise<SearchCost> {
  const page = await freshPage(browser);
  const files = await loadedBy(page);
  const began = performance.now();
  await page.goto(`${site.address}${pathOf({ page: 'search' }, 'vi')}?q=${encodeURI(WORDS)}`);
  await page.locator('[data-list] a').first().waitFor();
  return costOf(page, site, files, performance.now() - began);
}

/** Types the words into the header's box on the home page. */
export async function boxCost(browser: Browser, site: Served): Promise<SearchCost> {
  const page = await freshPage(browser);
  await page.goto(site.address);
  await untilQuiet(page);
  const files = await loadedBy(page);
  const began = performance.now();
  await page.locator('header-search input').pressSequentially(WORDS);
  await page.locator('header-search [role=option]').first().waitFor();
  return costOf(page, site, files, performance.now() - began);
}

/** The longest task of the page's own thread, in milliseconds, while someone types on a processor four times slower. */
export async function longestTask(browser: Browser, site: Served): Promise<number> {
  const page = await freshPage(browser);
  await page.goto(site.address + pathOf({ page: 'search' }, 'vi'));
  await untilQuiet(page);
  await page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(window, { tasks });
    new PerformanceObserver((list) => {
      tasks.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ type: 'longtask' });
  });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  for (const words of ['mat ong rung', 'bis xanh', 'ca phe muong agn']) {
    await page.getByRole('searchbox').fill('');
    await page.getByRole('searchbox').pressSequentially(words, { delay: 180 });
    await page.waitForTimeout(1500);
  }
  const longest = await page.evaluate(() =>
    Math.max(0, ...(window as unknown as { tasks: number[] }).tasks),
  );
  await page.context().close();
  return longest;
}

/** The moment of the first result, in the page's own global. */
interface Timed {
  firstResult?: number;
}

async function freshPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    serviceWorkers: 'block',
  });
  await context.addInitScript(() => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector('[data-list] a, header-search [role=option]')) return;
      observer.disconnect();
      (globalThis as Timed).firstResult = performance.timeOrigin + performance.now();
    });
    observer.observe(document, { childList: true, subtree: true });
  });
  return context.newPage();
}

/** What finds the texts behind the list or its shards, which answer first. */
const BEHIND = /\/pagefind\/(?!list[./])/u;

/**
 * The scripts and list that the page asks for from now on, as they come. What finds the texts is held back until the
 * first result stands there: it asks early or late as the machine is quick or busy, and no first result may need it.
 */
async function loadedBy(page: Page): Promise<Request[]> {
  const requests: Request[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    const isCounted = /\/pagefind\/|\.js$/u.test(pathname) && !BEHIND.test(pathname);
    if (isCounted) requests.push(request);
  });
  await page.route(BEHIND, async (route) => {
    await page.waitForFunction(() => (globalThis as Timed).firstResult !== undefined);
    await route.continue();
  });
  return requests;
}

/** What was asked for before the first result stood there. */
async function costOf(
  page: Page,
  { folder, address }: Served,
  requests: readonly Request[],
  milliseconds: number,
): Promise<SearchCost> {
  const until = await page.evaluate(() => (globalThis as Timed).firstResult ?? 0);
  const early = requests.filter((request) => request.timing().startTime <= until);
  const files = early.map((request) => new URL(request.url()).pathname);
  const base = new URL(address).pathname.length;
  const bytes = [...new Set(files)].map((file) => onTheWire(join(folder, file.slice(base))));
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.context().close();
  return { bytes: bytes.reduce((a, b) => a + b, 0), requests: bytes.length, milliseconds };
}

/** The bytes as a host sends them: Pagefind's own files are compressed already. */
function onTheWire(file: string): number {
  const content = readFileSync(file);
  return /\.(?:js|json)$/u.test(file) ? gzipSync(content).byteLength : content.byteLength;
}
