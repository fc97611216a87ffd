import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pathOf } from '../i18n/href.ts';
import { CATALOGUE_FOLDER } from './builds.ts';
import { CataloguePage, sharedBrowser } from './catalogue-page.ts';
import { kindOf, named, representativesOf, siteIn } from './site-pages.ts';

const RULES = {
  type: 'tag',
  values: [...['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'], 'best-practice'],
} as const;
/** Nothing else depends on the colours. */
const COLOUR_RULES = { type: 'rule', values: ['color-contrast'] } as const;

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(() => browser.close());

/** The sample adds its own colours and every state of a certificate to the pages of the real catalogue. */
const pages = [
  ...representativesOf(siteIn(CATALOGUE_FOLDER)),
  ...representativesOf(siteIn('.cache/e2e/sample')).filter(
    ({ kind }) =>
      kind === kindOf('') || kind === kindOf(pathOf({ page: 'product', slug: 'x' }, 'vi')),
  ),
];

describe.concurrent.for(pages.map((page) => [named(page), page] as const))('%s', ([, page]) => {
  test('has no barrier for anyone, in light or dark colours', async () => {
    const opened = await CataloguePage.open(browser, page.site, page.path);
    expect(await barriersOn(opened.page, RULES)).toEqual([]);
    await opened.page.emulateMedia({ colorScheme: 'dark' });
    expect(await barriersOn(opened.page, COLOUR_RULES)).toEqual([]);
    await opened.close();
  });
});

async function barriersOn(page: Page, runOnly: typeof RULES | typeof COLOUR_RULES) {
  const { violations } = await new AxeBuilder({ page })
    .options({ runOnly: { ...runOnly, values: [...runOnly.values] }, resultTypes: ['violations'] })
    // Without it, all that was examined goes through a second page for the sake of frames; ours have none.
    .setLegacyMode()
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)}\n${failureSummary}`),
  );
}
