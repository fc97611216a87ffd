import type { Page } from 'playwright-core';

/** How long a page asks for nothing before it counts as quiet, in milliseconds. */
const PAUSE = 500;

/**
 * Waits until an opened page has its fonts and pictures and asks for nothing more. Unlike the
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
    { timeout: 60_000 },
  );
  let before: number;
  do {
    before = asked;
    await page.waitForTimeout(PAUSE);
  } while (asked > before);
  page.off('request', count);
}
