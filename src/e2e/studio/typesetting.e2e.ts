import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import sharp, { type Sharp } from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ENGINE_FILES, enginePath, OTHER_FONTS } from '../../print/browser/engine-files.ts';
import { SAMPLE_FOLDER } from '../builds.ts';
import { sharedBrowser } from '../catalogue-page.ts';
import { pictureOf } from '../pdf/page-picture.ts';
import { pagesOf, type PdfPage } from '../pdf/pdf-pages.ts';
import { untilQuiet } from '../quiet.ts';
import { siteIn } from '../site-pages.ts';
import { TypesettingPage } from './typesetting-page.ts';

/** Mean difference of brightness, 0 to 255, that two ways to smooth edges may make; a missing code makes twice as much. */
const TOLERANCE = 2.5;

/** It lies below a path of its host, has an address and so codes on every card. */
const site = siteIn(SAMPLE_FOLDER);

let browser: Browser;
let print: TypesettingPage;
beforeAll(async () => {
  browser = await sharedBrowser();
  print = await TypesettingPage.open(browser, site, 360);
});
afterAll(() => browser.close());

const fromBuild = (name: string) =>
  new Uint8Array(readFileSync(join(site.folder, 'in-an', `${name}.pdf`)));

/** Sheets, and each run of text with its place in hundredths of a point. */
const layOut = (pages: readonly PdfPage[]) =>
  pages.map(({ mediaBox, trimBox, bleedBox, runs }) => ({
    boxes: [mediaBox, trimBox, bleedBox],
    runs: runs.map(({ text, fontSize, left, bottom, right, top }) => {
      const place = [left, bottom, right, top, fontSize];
      return `${text} ${place.map((points) => points.toFixed(2)).join(' ')}`;
    }),
  }));

test('until someone asks for it, nothing of the typesetter is loaded', async () => {
  await untilQuiet(print.page);
  expect([print.engine, print.page.workers()]).toEqual([[], []]);
});

describe('where the host states the security policy with every file', () => {
  beforeAll(async () => {
    const headersFile = readFileSync(join(site.folder, '_headers'), 'utf8');
    const policy = /Content-Security-Policy: (.*)/u.exec(headersFile)?.[1] ?? '';
    await print.page.context().route('**/*', async (route) => {
      const response = await route.fetch();
      const headers = { ...response.headers(), 'content-security-policy': policy };
      await route.fulfill({ response, headers });
    });
  });

  test.each([
    ['danh-muc', {}],
    ['the-gian-hang', { layout: 'booth-cards', format: 'a5' }],
  ] as const)('the browser’s PDF is that of the build, page for page: %s', async (name, order) => {
    await print.order(order);
    const made = layOut(await pagesOf(await print.pdf()));
    expect(made.length).toBeGreaterThan(1);
    expect(made).toEqual(layOut(await pagesOf(fromBuild(name))));
  });

  test('a PDF is the same each time, and says to a print shop where to cut', async () => {
    await print.order({ layout: 'booth-cards', format: 'a6', bleed: true });
    const first = await print.pdf();
    await print.page.reload();
    expect(Buffer.compare(first, await print.pdf())).toBe(0);
    for (const { trimBox, bleedBox } of await pagesOf(first)) {
      expect([trimBox, bleedBox]).not.toContain(null);
    }
  });

  test('a page on screen looks like the page of the PDF, its drawings and codes too', async () => {
    await print.order({});
    await print.previewButton.click();
    const pdf = fromBuild('danh-muc');
    const pages = (await pagesOf(pdf)).length;
    await print.pictures.nth(pages - 1).waitFor({ state: 'attached' });
    expect(await print.pictures.count()).toBe(pages);
    for (const page of [1, 2, 5]) {
      const seen = await print.drawn(page);
      const { width, height, rgba } = await pictureOf(pdf, page, 150);
      const raw = { width, height, channels: 4 } as const;
      expect(await difference(seen, sharp(rgba, { raw }))).toBeLessThan(TOLERANCE);
    }
  });

  test('the typesetter is loaded once, and draws only the pages near the reader', async () => {
    // Nothing here is written in Lao.
    const needed = ENGINE_FILES.filter((file) => !OTHER_FONTS.includes(file));
    const published = needed.map((file) => enginePath(file).replace(/^.*\//u, ''));
    expect(print.engine.toSorted()).toEqual(published.toSorted());
    const last = await print.pictures.count();
    await print.drawn(1);
    expect(await print.drawnPages()).not.toContain(last);
    await print.drawn(last);
    expect(await print.drawnPages()).not.toContain(1);
    expect(print.opened.faults).toEqual([]);
  });
});

/** How far two pictures of a page are apart when both are seen from a distance at which edges do not count. */
async function difference(one: Sharp, other: Sharp): Promise<number> {
  const [a, b] = await Promise.all(
    [one, other].map((picture) =>
      picture.flatten().greyscale().resize(120, 170, { fit: 'fill' }).raw().toBuffer(),
    ),
  );
  if (!a || !b) return Number.NaN;
  return a.reduce((sum, value, index) => sum + Math.abs(value - (b[index] ?? 0)), 0) / a.length;
}
