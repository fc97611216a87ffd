import { gzipSync } from 'node:zlib';
import type { Browser, Page, Request } from 'playwright-core';

/** A network as Chromium simulates it: milliseconds before the first byte of an answer, bytes a second. */
export interface Network {
  readonly latency: number;
  readonly throughput: number;
}

/** What a slow mobile network gives, and a bad one. */
export const NETWORKS = {
  slow: { latency: 562, throughput: 1_400_000 / 8 },
  bad: { latency: 400, throughput: 400_000 / 8 },
} as const satisfies Record<string, Network>;

/** What a reader waits for before the first card stands on the search page, on a first visit. */
export interface FirstCard {
  /** Page, styles, scripts and index after gzip; fonts and pictures apart. */
  readonly bytes: number;
  readonly requests: number;
  /** How many of them had to wait for one another. */
  readonly rounds: number;
  /** From opening the page; null without a simulated network. */
  readonly seconds: number;
}

interface Timed {
  firstCard?: number;
}

/** Opens the address and waits for the first element that the selector finds. */
export async function firstCard(
  browser: Browser,
  address: string,
  { network, card = '[data-list] a' }: { readonly network?: Network; readonly card?: string } = {},
): Promise<FirstCard> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    serviceWorkers: 'block',
  });
  context.setDefaultTimeout(120_000);
  await context.addInitScript((selector) => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector(selector)) return;
      observer.disconnect();
      (globalThis as Timed).firstCard = performance.timeOrigin + performance.now();
    });
    observer.observe(document, { childList: true, subtree: true });
  }, card);
  const page = await context.newPage();
  if (network) await simulate(page, network);
  const requests: Request[] = [];
  page.on('request', (request) => requests.push(request));
  const began = Date.now();
  await page.goto(address, { waitUntil: 'commit' });
  await page.locator(card).first().waitFor({ state: 'attached' });
  const until = await page.evaluate(() => (globalThis as Timed).firstCard ?? 0);
  const needed = requests.filter(
    (request) => isText(request) && endOf(request) > 0 && endOf(request) <= until,
  );
  const sizes = await Promise.all(needed.map(async (one) => onTheWire(one, await bodyOf(one))));
  await context.close();
  return {
    bytes: sizes.reduce((a, b) => a + b, 0),
    requests: needed.length,
    rounds: roundsIn(needed.map((one) => ({ from: one.timing().startTime, to: endOf(one) }))),
    seconds: Number(((until - began) / 1000).toFixed(2)),
  };
}

async function simulate(page: Page, { latency, throughput }: Network): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
}

const isText = (request: Request) =>
  !['font', 'image'].includes(request.resourceType()) && !/\.svg$/u.test(request.url());

function endOf(request: Request): number {
  const { startTime, responseEnd } = request.timing();
  return responseEnd < 0 ? 0 : startTime + responseEnd;
}

async function bodyOf(request: Request): Promise<Buffer> {
  const response = await request.response();
  return (await response?.body()) ?? Buffer.alloc(0);
}

/** Pagefind's own files are compressed already. */
function onTheWire(request: Request, body: Buffer): number {
  const { pathname } = new URL(request.url());
  const isPacked = /\.(?:pf_\w+|pagefind)$/u.test(pathname);
  return isPacked ? body.byteLength : gzipSync(body).byteLength;
}

/** The most requests of which each began after the one before had ended. */
function roundsIn(spans: readonly { readonly from: number; readonly to: number }[]): number {
  let end = -Infinity;
  let rounds = 0;
  for (const { from, to } of spans.toSorted((a, b) => a.to - b.to)) {
    if (from < end) continue;
    rounds += 1;
    end = to;
  }
  return rounds;
}
