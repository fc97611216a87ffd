import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LANGUAGES } from '../catalog/site.ts';
import { pathOf, type Route } from '../i18n/href.ts';
import { CATALOGUE_FOLDER } from './builds.ts';
import { CataloguePage, sharedBrowser } from './catalogue-page.ts';
import { untilQuiet } from './quiet.ts';
import {
  kindOf,
  named,
  readingPagesOf,
  representativesOf,
  siteIn,
  type SitePage,
} from './site-pages.ts';
import { weightOf } from './weight.ts';

const KILOBYTE = 1024;
const FONTS = 70 * KILOBYTE;
const SCRIPTS = 5 * KILOBYTE;
/** HTML and style sheets of an entry reach a phone in one round trip. */
const ENTRY = 14 * KILOBYTE;
const OTHER = 30 * KILOBYTE;

const kindsOf = (routes: readonly Route[]) =>
  routes.flatMap((route) => LANGUAGES.map((lang) => kindOf(pathOf(route, lang))));
const ENTRY_KINDS = kindsOf([
  { page: 'product', slug: 'x' },
  { page: 'producer', slug: 'x' },
]);
/** Tools, which load what they need once someone uses them. */
const TOOL_KINDS = kindsOf([{ page: 'search' }, { page: 'print' }]);

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(() => browser.close());

const site = siteIn(CATALOGUE_FOLDER);
const weighed = readingPagesOf(site).map((page) => ({ page, ...weightOf(page) }));

const tooHeavy = (limit: number, pages: readonly { page: SitePage; bytes: number }[]) =>
  pages.filter(({ bytes }) => bytes > limit).map(({ page, bytes }) => `${named(page)}: ${bytes}`);

test('the text and looks of a product or producer arrive in one round trip', () => {
  const entries = weighed.filter(({ page }) => ENTRY_KINDS.includes(page.kind));
  expect(entries).not.toEqual([]);
  expect(
    tooHeavy(
      ENTRY,
      entries.map(({ page, text }) => ({ page, bytes: text })),
    ),
  ).toEqual([]);
});

test('the text and looks of any other page stay small', () => {
  const others = weighed.filter(({ page }) => !ENTRY_KINDS.includes(page.kind));
  expect(
    tooHeavy(
      OTHER,
      others.map(({ page, text }) => ({ page, bytes: text })),
    ),
  ).toEqual([]);
});

test('a page for reading loads hardly any script', () => {
  const reading = weighed.filter(({ page }) => !TOOL_KINDS.includes(page.kind));
  expect(
    tooHeavy(
      SCRIPTS,
      reading.map(({ page, scripts }) => ({ page, bytes: scripts })),
    ),
  ).toEqual([]);
});

test('a first visit loads few fonts, whichever page it starts on', async () => {
  const heavy: string[] = [];
  const sizes: number[] = [];
  for (const page of representativesOf(site)) {
    const opened = await CataloguePage.open(browser, site, page.path);
    await untilQuiet(opened.page);
    const bytes = await opened.fontBytes();
    sizes.push(bytes);
    if (bytes > FONTS) heavy.push(`${named(page)}: ${bytes}`);
    await opened.close();
  }
  console.log(`Fonts on a first visit: ${Math.min(...sizes)} to ${Math.max(...sizes)} bytes.`);
  expect(Math.max(...sizes)).toBeGreaterThan(0);
  expect(heavy).toEqual([]);
});

test('the heaviest page of each kind is reported', () => {
  const rows = [...Map.groupBy(weighed, ({ page }) => page.kind)].map(([kind, group]) => {
    const heaviest = group.reduce((a, b) => (b.text > a.text ? b : a));
    return {
      kind: `/${kind}`,
      pages: group.length,
      text: heaviest.text,
      scripts: heaviest.scripts,
    };
  });
  console.table(rows);
  expect(rows.length).toBeGreaterThan(LANGUAGES.length);
});
