import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pathOf } from '../i18n/href.ts';
import { CATALOGUE_FOLDER } from './builds.ts';
import { CataloguePage, sharedBrowser } from './catalogue-page.ts';
import { kindOf, named, representativesOf, siteIn } from './site-pages.ts';

const RULES = [
  ...['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'],
  'best-practice',
];

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
    const light = await new AxeBuilder({ page: opened.page }).withTags(RULES).analyze();
    expect(barriersIn(light)).toEqual([]);
    // Nothing but contrast depends on the colours.
    await opened.page.emulateMedia({ colorScheme: 'dark' });
    const dark = await new AxeBuilder({ page: opened.page }).withRules('color-contrast').analyze();
    expect(barriersIn(dark)).toEqual([]);
    await opened.close();
  });
});

type Findings = Awaited<ReturnType<AxeBuilder['analyze']>>;

function barriersIn({ violations }: Findings): string[] {
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)}\n${failureSummary}`),
  );
}
