import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CataloguePage, sharedBrowser } from './catalogue-page.ts';
import { named, representativesOf, siteIn } from './site-pages.ts';

const RULES = [
  ...['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'],
  'best-practice',
];

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(() => browser.close());

const pages = ['dist', '.cache/e2e/sample'].flatMap((folder) => representativesOf(siteIn(folder)));

describe.concurrent.for(pages.map((page) => [named(page), page] as const))('%s', ([, page]) => {
  test.for(['light', 'dark'] as const)(
    'has no barrier for anyone in %s colours',
    async (colours) => {
      const opened = await CataloguePage.open(browser, page.site, page.path, { colours });
      const { violations } = await new AxeBuilder({ page: opened.page }).withTags(RULES).analyze();
      const barriers = violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)}\n${failureSummary}`),
      );
      expect(barriers).toEqual([]);
      await opened.close();
    },
  );
});
