import type { Page } from 'playwright-core';

/** How long a page asks for nothing before it counts as quiet, in milliseconds; our server answers in less. */
const PAUSE = 100;

/**
 * Waits until an opened page has its fonts and pictures, has nothing left to do and asks for nothing more. Unlike the
 * browser's “networkidle”, it does not wait forever for the end of a request that went unreported.
 */
export async function untilQuiet(page: Page): Promise<void> {
  let asked = 0;
  const count = () => (asked += 1);
  page.on('request', count);
  await page.waitForFunction(
    () =>
      document.readyState === 'complete' &&
      document.fonts.status === 'loaded' &&
      [...document.images].every(({ complete, loading }) => complete || loading === 'lazy'),
    undefined,
    { timeout: 120_000, polling: 50 },
  );
  let before: number;
  do {
    before = asked;
    await page.waitForTimeout(PAUSE);
    // Behind all that waits; an idle callback would wait forever on a page that draws nothing any more.
    await page.evaluate(() => scheduler.postTask(() => {}, { priority: 'background' }));
  } while (asked > before);
  page.off('request', count);
}
