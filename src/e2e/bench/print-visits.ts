import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { pathOf } from '../../i18n/href.ts';
import { browserOptions } from '../browser.ts';

/** On a busy machine a thousand products take minutes. */
const PATIENCE = 600_000;

/** After the file a browser still compiles at its best, and then keeps the code; what is kept is what a second visit finds. */
const UNTIL_CODE_IS_KEPT = 20_000;

/** Seconds from the click to the file of the whole catalogue, visit by visit of one reader. */
export interface PrintVisits {
  readonly first: number;
  /** The same page, loaded again. */
  readonly reloaded: number;
  /** The browser was closed since. */
  readonly second: number;
}

/** Has the print page at that address set its whole catalogue, in a browser that nobody has used yet and keeps what it loads. */
export async function printVisits(address: string): Promise<PrintVisits> {
  const profile = mkdtempSync(join(tmpdir(), 'print-visits-'));
  try {
    const [first = Number.NaN, reloaded = Number.NaN] = await inBrowser(profile, async (page) => {
      await page.goto(address + pathOf({ page: 'print' }, 'vi'));
      const cold = await clickToFile(page);
      await page.waitForTimeout(UNTIL_CODE_IS_KEPT);
      await page.reload();
      return [cold, await clickToFile(page)];
    });
    const [second = Number.NaN] = await inBrowser(profile, async (page) => {
      await page.goto(address + pathOf({ page: 'print' }, 'vi'));
      return [await clickToFile(page)];
    });
    return { first, reloaded, second };
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}

async function inBrowser<Result>(profile: string, visit: (page: Page) => Promise<Result>) {
  const context = await chromium.launchPersistentContext(profile, await browserOptions());
  try {
    context.setDefaultTimeout(PATIENCE);
    return await visit(await context.newPage());
  } finally {
    await context.close();
  }
}

async function clickToFile(page: Page): Promise<number> {
  const button = page.getByRole('button', { name: 'Tải PDF' });
  await button.waitFor();
  const started = performance.now();
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  await download.path();
  return (performance.now() - started) / 1000;
}
