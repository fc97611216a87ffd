import type { Page } from 'playwright-core';
import { describe, expect, test, type TestContext } from 'vitest';
import { LANGUAGES, type Language } from '../../catalog/site.ts';
import { otherLanguage } from '../../i18n/bilingual.ts';
import { barriersOn } from './barriers.ts';
import { visitorOf, type CataloguePage } from '../catalogue-page.ts';
import { untilQuiet } from '../quiet.ts';
import { pagesOf, representativesOf, type BuiltSite, type SitePage } from '../site-pages.ts';
import { parsed } from './parsed-page.ts';

/** Bytes of fonts that a first visit may load. */
const FONTS = 30 * 1024;
const WIDE = { width: 1024, height: 768 };
const NARROW = { width: 320, height: 768 };

/** What some sites are examined for besides what holds for all. */
export interface Examination {
  /** The languages whose pages are visited; all unless told. */
  readonly languages?: readonly Language[];
  /** On which pages barriers are looked for. */
  readonly barriers?: (page: SitePage) => boolean;
  /** Whether someone goes through the pages with the keyboard, and to the other language. */
  readonly keyboard?: boolean;
  /** What else each page must show, with scripts and without. */
  readonly further?: (page: SitePage) => readonly Further[];
}

/** What must hold on a page that is visited anyway. */
export interface Further {
  readonly name: string;
  readonly holds: (view: CataloguePage) => Promise<void>;
}

/** Visits the fullest page of each kind, once with scripts and once without, and examines all there is in that visit. */
export function examinePages(
  site: BuiltSite,
  { languages = LANGUAGES, barriers, keyboard, further = () => [] }: Examination,
): void {
  const usual = visitorOf(site);
  const plain = visitorOf(site, { scripts: false, width: NARROW.width });
  let opened: CataloguePage;
  let path: string | undefined;

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

  const pages = representativesOf(site).filter(({ lang }) => languages.includes(lang));
  describe.for(pages.map((page) => [page.path, page] as const))(
    `/%s of ${site.name}`,
    ([, page]) => {
      test('opens without errors and asks nothing of other hosts', async (context) => {
        expect((await at(page, context)).faults).toEqual([]);
      });

      test.for(further(page))('$name', async ({ holds }, context) => {
        await holds(await at(page, context));
      });

      test('loads few fonts on a first visit', async (context) => {
        const bytes = (await at(page, context)).fontBytes;
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
          const view = await at(page, context);
          // The colours are those of the page in the first language.
          const colours =
            page.lang === LANGUAGES[0] ? (['light', 'dark'] as const) : (['light'] as const);
          expect(await barriersOn(view.page, ':root', colours)).toEqual([]);
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

      if (keyboard) {
        test('leads to itself in the other language, from where its own link leads back', async (context) => {
          const view = await at(page, context);
          const lang = otherLanguage(page.lang);
          const link = view.languageLink(lang);
          if (page.path === '404.html') return followBothWays(view, page.lang);
          // Nothing lies over it.
          await link.click({ trial: true });
          const there = await link.evaluate((anchor: HTMLAnchorElement) => anchor.pathname);
          const other = pagesOf(site).find(({ path }) => site.base + path === decodeURI(there));
          expect(other?.lang).toBe(lang);
          const back = other && parsed(other).document.querySelector('body a[hreflang]');
          expect(back?.getAttribute('href')).toBe(site.base + encodeURI(page.path));
        });
      }

      test('can be read without JavaScript, and on a screen of 320 pixels', async () => {
        const view = await plain(page.path);
        expect(await view.page.locator('h1').isVisible()).toBe(true);
        expect((await view.page.locator('main').innerText()).length).toBeGreaterThan(80);
        expect(await view.overflow()).toBe(0);
        for (const { holds } of further(page)) await holds(view);
      });
    },
  );
}

/** Goes to the other language and back by the links of a page whose own script tells its language. */
async function followBothWays(view: CataloguePage, here: Language): Promise<void> {
  for (const lang of [otherLanguage(here), here]) {
    await view.languageLink(lang).click();
    await view.page.locator(`html[lang="${lang}"]`).waitFor();
  }
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
