import { cpSync, existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { CalendarDay } from '../catalog/certification/calendar-day.ts';
import { readContent } from '../entries/check.ts';
import { pathOf } from '../i18n/href.ts';
import { runBuild, SAMPLE_CONTENT, SAMPLE_DAY } from './builds.ts';
import { CataloguePage, sharedBrowser } from './catalogue-page.ts';
import { injectedInto, readIn } from './hostile/injected-parts.ts';
import { STRANGE_LINKS } from './hostile/refused-content.ts';
import { filesBelow, pagesOf } from './site-pages.ts';

const [, refused] = inject('hostileSites');
if (!refused) throw new Error('The refused province was not built.');
const { site } = refused;

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(() => browser.close());

test('links that check refuses run nothing when they are followed: the policy stops them', async () => {
  const seen = new Set<string>();
  for (const route of [
    { page: 'product', slug: 'che-xanh-vi-du' },
    { page: 'producer', slug: 'htx-dong-ke' },
  ] as const) {
    const view = await CataloguePage.open(browser, site, pathOf(route, 'vi'));
    const { page } = view;
    const address = page.url();
    const { strangeLinks } = await readIn(page, await page.content());
    for (const link of new Set(strangeLinks)) {
      seen.add(link);
      const found = page.locator(`a[href=${JSON.stringify(link)}]`).first();
      await found.evaluate((element) => (element as HTMLAnchorElement).click());
      await page.waitForTimeout(200);
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
  const stories = pagesOf(site).filter(({ path }) => path.endsWith('/che-xanh-vi-du/'));
  expect(stories.filter(({ html }) => /evil\.example\/p\.gif/u.test(html))).toEqual([]);
  const written = filesBelow('.cache/e2e').filter((file) => file.includes('escaped'));
  const inside = /^unchecked(?:\/|-content\/|-project\/)/u;
  expect(written.filter((file) => !inside.test(file))).toEqual([]);
});

const BOMB = [
  'bomb: &a0 [x]',
  ...Array.from({ length: 10 }, (_, n) => `b${n}: &a${n + 1} [${`*a${n}, `.repeat(10)}]`),
  'gtin:',
].join('\n');
const PHOTO = 'file: la-che.jpg';
const content = resolve('.cache/e2e/escaping-content');
const folder = resolve('.cache/e2e/escaping-site');

/** The sample with one thing that is hostile, and things outside that it must not reach. */
function writeEscaping(from: string, to: string): void {
  for (const path of [content, folder]) rmSync(path, { recursive: true, force: true });
  cpSync(SAMPLE_CONTENT, content, { recursive: true });
  const product = join(content, 'products/che-xanh-vi-du');
  cpSync(join(product, 'la-che.jpg'), join(content, '../secret.jpg'));
  symlinkSync('../../../secret.jpg', join(product, 'link.jpg'));
  writeFileSync(join(product, 'svg.jpg'), '<svg><script>pwned()</script></svg>');
  const entry = readFileSync(join(product, 'index.md'), 'utf8');
  writeFileSync(join(product, 'index.md'), entry.replace(from, to));
}

const NO_PHOTO = /che-xanh-vi-du: “.*” is no photo beside its entry/u;
const FAULTY = /che-xanh-vi-du\/index\.md has errors/u;

test.for([
  ['a path out of the folder', PHOTO, 'file: ../../../secret.jpg', 'photos 81:11', NO_PHOTO],
  ['a link out of the content', PHOTO, 'file: link.jpg', 'photos 81:11', NO_PHOTO],
  [
    'an SVG with a script under the name of a photo',
    PHOTO,
    'file: svg.jpg',
    'photos 81:11',
    NO_PHOTO,
  ],
  [
    ...['a name that would annotate the log and clear the terminal', PHOTO],
    ...['file: "a\\n::error file=x::y\\e[2J\\u202E.jpg"', 'photos 81:11'],
    NO_PHOTO,
  ],
  ['a YAML bomb', 'gtin:', BOMB, 'unreadable 75:11', FAULTY],
] as const)(
  '%s is refused, and stops the build of who does not check',
  async ([, from, to, place, reason]) => {
    writeEscaping(from, to);
    const { problems } = await readContent(content, SAMPLE_DAY as CalendarDay);
    const found = problems
      .filter(({ file, level }) => file.endsWith('vi-du/index.md') && level === 'error')
      .map(({ code, line, column }) => `${code} ${line}:${column}`);
    expect(found).toContain(place);
    const project = '.cache/e2e/unchecked-project';
    const order = { project, content, folder, day: SAMPLE_DAY, address: null };
    const { code, output } = await runBuild(order);
    expect(code).toBe(1);
    expect(output).toMatch(reason);
    expect(output).not.toMatch(/^::|\u202e/mu);
    expect(output).not.toContain('\u001b[2J');
    expect(existsSync(folder)).toBe(false);
  },
);
