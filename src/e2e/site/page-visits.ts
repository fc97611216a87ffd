import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test, type TestContext } from 'vitest';
import { LANGUAGES } from '../../catalog/site.ts';
import { barriersOn } from './barriers.ts';
import { visitorOf, type CataloguePage } from '../catalogue-page.ts';
import { untilQuiet } from '../quiet.ts';
import { representativesOf, type BuiltSite, type SitePage } from '../site-pages.ts';

/** Bytes of fonts that a first visit may load. */
const FONTS = 30 * 1024;
const WIDE = { width: 1024, height: 768 };
const NARROW = { width: 320, height: 768 };

/** What some sites are examined for besides what holds for all. */
export interface Examination {
  /** On which pages barriers are looked for. */
  readonly barriers?: (page: SitePage) => boolean;
  /** Whether someone goes through the pages with the keyboard, and to the other language. */
  readonly keyboard?: boolean;
}

/** Visits the fullest page of each kind, once with scripts and once without, and examines all there is in that visit. */
export function examinePages(site: BuiltSite, { barriers, keyboard }: Examination): void {
  const usual = visitorOf(site);
  const plain = visitorOf(site, { scripts: false, width: NARROW.width });
  let opened: CataloguePage;
  let path: string | undefined;

  beforeAll(async () => {
    const { page } = await usual('');
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  });

  /** The page on a wide screen; opened anew where the reader is elsewhere or something went wrong there. */
  async function at(wanted: SitePage, { task }: TestContext): Promise<CataloguePage> {
    const isAgain = (task.result?.retryCount ?? 0) > 0;
    if (path === wanted.path && !isAgain) return opened;
    path = undefined;
    opened = await usual(wanted.path);
    await opened.page.setViewportSize(WIDE);
    await untilQuiet(opened.page);
    path = wanted.path;
    return opened;
  }

  describe.for(representativesOf(site).map((page) => [page.path, page] as const))(
    `/%s of ${site.name}`,
    ([, page]) => {
      test('opens without errors and asks nothing of other hosts', async (context) => {
        expect((await at(page, context)).faults).toEqual([]);
      });

      test('loads few fonts on a first visit', async (context) => {
        const bytes = await (await at(page, context)).fontBytes();
        expect(bytes).toBeGreaterThan(0);
        expect(bytes).toBeLessThanOrEqual(FONTS);
      });

      test('fits a screen of 320 pixels', async (context) => {
        const view = await at(page, context);
        await view.page.setViewportSize(NARROW);
        await untilQuiet(view.page);
        expect(await view.overflow()).toBe(0);
        expect(view.faults).toEqual([]);
        await view.page.setViewportSize(WIDE);
      });

      if (barriers?.(page)) {
        test('has no barrier for anyone, in light or dark colours', async (context) => {
          expect(await barriersOn((await at(page, context)).page)).toEqual([]);
        });
      }

      if (keyboard) {
        test('shows where the keyboard is', async (context) => {
          expect(await unseenFocus((await at(page, context)).page)).toEqual([]);
        });

        test('can be skipped to its content with two keys', async (context) => {
          await skipToContent((await at(page, context)).page);
        });
      }

      // The way back is that of the page in the other language.
      if (keyboard && page.lang === LANGUAGES[0]) {
        test('leads to itself in the other language and back', async (context) => {
          const view = await at(page, context);
          for (const lang of [...LANGUAGES.slice(1), page.lang]) {
            await view.languageLink(lang).click();
            await view.page.locator(`html[lang="${lang}"]`).waitFor();
          }
          if (page.path !== '404.html') expect(view.path).toBe(page.path);
        });
      }

      test('can be read without JavaScript, and on a screen of 320 pixels', async () => {
        const view = await plain(page.path);
        expect(await view.page.locator('h1').isVisible()).toBe(true);
        expect((await view.page.locator('main').innerText()).length).toBeGreaterThan(80);
        expect(await view.overflow()).toBe(0);
      });
    },
  );
}

/** Lets the next press of the Tab key begin at the top of the page, as on a page that was just opened. */
async function fromTheTop(page: Page): Promise<void> {
  await page.evaluate(() => {
    const root = document.documentElement;
    root.tabIndex = -1;
    root.focus();
    root.removeAttribute('tabindex');
  });
}

async function skipToContent(page: Page): Promise<void> {
  await fromTheTop(page);
  await page.keyboard.press('Tab');
  const link = page.locator(':focus');
  expect(await link.getAttribute('href')).toBe('#main');
  const box = await link.boundingBox();
  expect(box && box.y >= 0 && box.height > 0).toBe(true);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const isPastHeader = await page.evaluate(() => {
    const main = document.querySelector('main');
    const focused = document.activeElement;
    return (
      focused !== null &&
      focused !== document.body &&
      !focused.closest('header') &&
      (main?.contains(focused) || focused.closest('footer') !== null)
    );
  });
  expect(isPastHeader).toBe(true);
}

/** What has the focus of the keyboard at one of the first steps without showing it. */
async function unseenFocus(page: Page): Promise<readonly string[]> {
  const unseen = await page.evaluateHandle(() => {
    const faults = new Set<string>();
    document.addEventListener('focusin', ({ target }) => {
      if (!(target instanceof Element)) return;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(target);
      const isMarked = (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
      if (!isMarked || !target.checkVisibility()) faults.add(target.outerHTML.slice(0, 120));
    });
    return faults;
  });
  for (let step = 0; step < 25; step += 1) await page.keyboard.press('Tab');
  return unseen.evaluate((faults) => [...faults]);
}
