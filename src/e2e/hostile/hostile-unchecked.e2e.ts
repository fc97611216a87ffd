import { resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import type { LoaderContext } from 'astro/loaders';
import { afterAll, afterEach, beforeAll, expect, inject, test, vi } from 'vitest';
import type { CalendarDay } from '../../catalog/certification/calendar-day.ts';
import type * as ContentLoader from '../../entries/content-loader.ts';
import { readContent } from '../../entries/check.ts';
import { LANGUAGES } from '../../catalog/site.ts';
import { pathOf } from '../../i18n/href.ts';
import { SAMPLE_DAY } from '../builds.ts';
import { CataloguePage, sharedBrowser } from '../catalogue-page.ts';
import {
  BOMB,
  FAULTY,
  isSteering,
  LOG_BREAKER,
  NO_PHOTO,
  PHOTO,
  writeEscaping,
} from './escaping-content.ts';
import { injectedInto, readIn } from './injected-parts.ts';
import { REFUSED, STRANGE_LINKS } from './refused-content.ts';
import { UNCHECKED_PROJECT } from './unchecked-project.ts';
import { filesBelow, pagesOf } from '../site-pages.ts';

const { site } = inject('hostile');

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(() => browser.close());

/** Until the browser says that it does not follow a link. */
const PATIENCE = { timeout: 300_000 };

test('links that check refuses run nothing when they are followed: the policy stops them', async () => {
  const seen = new Set<string>();
  for (const route of [
    { page: 'product', slug: REFUSED.product },
    { page: 'producer', slug: REFUSED.producer },
  ] as const) {
    const view = await CataloguePage.open(browser, site, pathOf(route, 'vi'));
    const { page } = view;
    const address = page.url();
    const { strangeLinks } = await readIn(page, await page.content());
    for (const link of new Set(strangeLinks)) {
      seen.add(link);
      const found = page.locator(`a[href=${JSON.stringify(link)}]`).first();
      const before = view.faults.length;
      await found.evaluate((element) => (element as HTMLAnchorElement).click());
      await expect.poll(() => view.faults.length, PATIENCE).toBeGreaterThan(before);
    }
    expect(page.url()).toBe(address);
    expect(await injectedInto(page)).toEqual([]);
    expect(
      view.faults.filter(
        (fault) =>
          !/Content Security Policy|security policy:|Not allowed to navigate top frame to data URL/u.test(
            fault,
          ),
      ),
    ).toEqual([]);
    await view.close();
  }
  expect([...seen].sort()).toEqual([...STRANGE_LINKS].sort());
});

test('stories lose what is no text, and names of folders stay within the site', () => {
  const stories = pagesOf(site).filter(({ path }) => path.endsWith(`/${REFUSED.product}/`));
  expect(stories).toHaveLength(LANGUAGES.length);
  expect(stories.filter(({ html }) => /evil\.example\/p\.gif/u.test(html))).toEqual([]);
  const written = filesBelow('.cache/e2e').filter((file) => file.includes('escaped'));
  const inside = /^(?:hostile\/|hostile-content\/|unchecked-project\/)/u;
  expect(written.filter((file) => !inside.test(file))).toEqual([]);
});

const content = resolve('.cache/e2e-scratch/escaping/content');

/** Reads the entries as a build does that does not check them. */
async function readUnchecked(): Promise<void> {
  vi.stubEnv('CATALOG_CONTENT', content);
  vi.stubEnv('CATALOG_AS_OF', SAMPLE_DAY);
  // The folder is read from the environment once.
  vi.resetModules();
  const loader = resolve(UNCHECKED_PROJECT, 'src/entries/content-loader.ts');
  const { contentLoader } = (await import(loader)) as typeof ContentLoader;
  const context = {
    store: { clear: () => undefined, set: () => undefined },
    parseData: ({ data }: { data: unknown }) => data,
    renderMarkdown: () => ({ html: '' }),
  };
  await contentLoader().load(context as unknown as LoaderContext);
}
afterEach(() => vi.unstubAllEnvs());

test('without any check and without anything hostile the entries can be read', async () => {
  writeEscaping(content, PHOTO, PHOTO);
  await readUnchecked();
});

test.for([
  ['a path out of the folder', PHOTO, 'file: ../../../secret.jpg', 'photos 82:11', NO_PHOTO],
  ['a link out of the content', PHOTO, 'file: link.jpg', 'photos 82:11', NO_PHOTO],
  ['an SVG with a script named like a photo', PHOTO, 'file: svg.jpg', 'photos 82:11', NO_PHOTO],
  ['a name that would steer log and terminal', PHOTO, LOG_BREAKER, 'photos 82:11', NO_PHOTO],
  ['a YAML bomb', 'gtin:', BOMB, 'unreadable 76:11', FAULTY],
] as const)(
  '%s is refused, and cannot be read by who does not check',
  async ([, from, to, place, reason]) => {
    writeEscaping(content, from, to);
    const { problems } = await readContent(content, SAMPLE_DAY as CalendarDay);
    const found = problems
      .filter(({ file, level }) => file.endsWith('vi-du/index.md') && level === 'error')
      .map(({ code, line, column }) => `${code} ${line}:${column}`);
    expect(found).toContain(place);
    const error = await readUnchecked().then(() => 'It was read.', String);
    expect(error).toMatch(reason);
    expect(isSteering(error)).toBe(false);
  },
);
