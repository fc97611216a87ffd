import { describe, expect, test } from 'vitest';
import { visitorOf } from './catalogue-page.ts';
import { named, representativesOf, siteIn } from './site-pages.ts';

const site = siteIn('.cache/e2e/sample-in-folder');
const visit = visitorOf(site);
const pages = representativesOf(site);

describe.for(pages.map((page) => [named(page), page] as const))('%s', ([, page]) => {
  test('can be skipped to its content with two keys', async () => {
    const { page: tab } = await visit(page.path);
    await tab.keyboard.press('Tab');
    const link = tab.locator(':focus');
    expect(await link.getAttribute('href')).toBe('#main');
    const box = await link.boundingBox();
    expect(box && box.y >= 0 && box.height > 0).toBe(true);
    await tab.keyboard.press('Enter');
    await tab.keyboard.press('Tab');
    const isPastHeader = await tab.evaluate(() => {
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
  });

  test('shows where the keyboard is', async () => {
    const opened = await visit(page.path);
    const unseen = new Set<string>();
    for (let step = 0; step < 25; step += 1) {
      await opened.page.keyboard.press('Tab');
      const fault = await opened.page.evaluate(() => {
        const focused = document.activeElement;
        if (!focused || focused === document.body) return null;
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(focused);
        const isMarked =
          (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
        return isMarked && focused.checkVisibility() ? null : focused.outerHTML.slice(0, 120);
      });
      if (fault) unseen.add(fault);
    }
    expect([...unseen]).toEqual([]);
  });

  test('leads to itself in the other language and back', async () => {
    const other = page.lang === 'vi' ? 'en' : 'vi';
    const opened = await visit(page.path);
    await opened.languageLink(other).click();
    expect(await opened.page.getAttribute('html', 'lang')).toBe(other);
    await opened.languageLink(page.lang).click();
    expect(await opened.page.getAttribute('html', 'lang')).toBe(page.lang);
    if (page.path !== '404.html') expect(opened.path).toBe(page.path);
  });
});
