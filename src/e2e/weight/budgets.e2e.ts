import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../catalog/site.ts';
import { pathOf, type Route } from '../../i18n/href.ts';
import { ADOPTED_FOLDER, CATALOGUE_FOLDER } from '../builds.ts';
import { kindOf, named, readingPagesOf, siteIn, type SitePage } from '../site-pages.ts';
import { weightOf } from './weight.ts';

const KILOBYTE = 1024;
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
const TOOL_KINDS = kindsOf([
  { page: 'search' },
  { page: 'saved' },
  { page: 'print' },
  { page: 'import' },
]);

const tooHeavy = (limit: number, pages: readonly { page: SitePage; bytes: number }[]) =>
  pages.filter(({ bytes }) => bytes > limit).map(({ page, bytes }) => `${named(page)}: ${bytes}`);

describe.for([siteIn(CATALOGUE_FOLDER), siteIn(ADOPTED_FOLDER)])('$name', (site) => {
  const weighed = readingPagesOf(site).map((page) => ({ page, ...weightOf(page) }));

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
});
