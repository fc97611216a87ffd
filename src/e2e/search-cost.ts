import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { pathOf } from '../i18n/href.ts';

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
  const files = loadedBy(page, site);
  const began = performance.now();
  await page.goto(`${site.address}${pathOf({ page: 'search' }, 'vi')}?q=${encodeURI(WORDS)}`);
  await page.locator('[data-list] a').first().waitFor();
  return costOf(page, site, files, performance.now() - began);
}

/** Types the words into the header's box on the home page. */
export async function boxCost(browser: Browser, site: Served): Promise<SearchCost> {
  const page = await freshPage(browser);
  await page.goto(site.address, { waitUntil: 'networkidle' });
  const files = loadedBy(page, site);
  const began = performance.now();
  await page.locator('header-search input').pressSequentially(WORDS);
  await page.locator('header-search [role=option]').first().waitFor();
  return costOf(page, site, files, performance.now() - began);
}

/** The longest task of the page's own thread, in milliseconds, while someone types on a processor four times slower. */
export async function longestTask(browser: Browser, site: Served): Promise<number> {
  const page = await freshPage(browser);
  await page.goto(site.address + pathOf({ page: 'search' }, 'vi'), { waitUntil: 'networkidle' });
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

async function freshPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  return context.newPage();
}

/** The files below the site's root that the page asks for from now on, as they come. */
function loadedBy(page: Page, { address }: Served): Set<string> {
  const files = new Set<string>();
  page.on('request', (request) => {
    const path = new URL(request.url()).pathname.slice(new URL(address).pathname.length);
    if (path.startsWith('pagefind/') || path.endsWith('.js')) files.add(decodeURI(path));
  });
  return files;
}

async function costOf(
  page: Page,
  { folder }: Served,
  files: ReadonlySet<string>,
  milliseconds: number,
): Promise<SearchCost> {
  const bytes = [...files].map((file) => onTheWire(join(folder, file)));
  await page.context().close();
  return { bytes: bytes.reduce((a, b) => a + b, 0), requests: files.size, milliseconds };
}

/** The bytes as a host sends them: Pagefind's own files are compressed already. */
function onTheWire(file: string): number {
  const content = readFileSync(file);
  return /\.(?:js|json)$/u.test(file) ? gzipSync(content).byteLength : content.byteLength;
}
