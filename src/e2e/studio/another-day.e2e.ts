import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { day } from '../../catalog/catalog.sample.ts';
import { addDays } from '../../catalog/certification/calendar-day.ts';
import { standingOf, STANDINGS } from '../../catalog/certification/standing.ts';
import { validityOn } from '../../catalog/certification/validity.ts';
import { readCatalog } from '../../entries/check.ts';
import { showDate } from '../../i18n/dates.ts';
import { STATUS_LABEL } from '../../i18n/validity-words.ts';
import { CATALOGUE_DAY, SAMPLE_CONTENT, SAMPLE_DAY, SAMPLE_FOLDER } from '../builds.ts';
import { sharedBrowser } from '../catalogue-page.ts';
import { readPdf } from '../pdf/pdf-file.ts';
import { textOf } from '../pdf/pdf-pages.ts';
import { siteIn } from '../site-pages.ts';
import { StudioPage } from './studio-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(() => browser.close());

const BUILT = day(SAMPLE_DAY);
const site = siteIn(SAMPLE_FOLDER);
const { catalog } = await readCatalog(SAMPLE_CONTENT, BUILT, day(CATALOGUE_DAY));
/** Its certificate of 20 November 2023 runs on the day of the build and has ended 200 days later. */
const HONEY = 'mat-ong-hinh-ve';

const statusesOn = (on: string) =>
  [...catalog.products.values()].map(({ slug, certifications }) => ({
    slug,
    // A build of a past day knows nothing of what was decided later.
    status: validityOn(
      certifications.filter((one) => one.decidedBetween.earliest <= BUILT),
      day(on),
    ).status,
  }));

const labelOf = (studio: StudioPage, slug: string) =>
  studio.page.locator(`[data-rows] > [data-slug="${slug}"] .status-label`).textContent();

describe.for([-3, 1, 35, 200, 731])('opened %i days after it was built, the studio', (days) => {
  const today = addDays(BUILT, days);
  // What was built yesterday for tomorrow is judged for the day of the build.
  const judged = days < 0 ? BUILT : today;

  test('judges every certificate for that day, and counts so', async () => {
    const studio = await StudioPage.open(browser, site, 'vi', '', { day: today });
    const expected = statusesOn(judged);
    for (const { slug, status } of expected) {
      expect([slug, await labelOf(studio, slug)]).toEqual([slug, STATUS_LABEL.vi[status]]);
    }
    for (const standing of STANDINGS) {
      const count = expected.filter(({ status }) => standingOf(status) === standing).length;
      const row = studio.page.locator(`[data-standing-row=${standing}] [data-count]`);
      expect([standing, await row.textContent()]).toEqual([standing, String(count)]);
    }
    const said = `được tính cho ngày ${showDate(judged, 'vi')}`;
    expect(await studio.page.getByText(said).isVisible()).toBe(true);
    await studio.close();
  });
});

test('an order kept in the address is judged anew on the day on which it is opened', async () => {
  const address = `?mau=the-gian&ban=vi&sp=${HONEY}&hieu-luc=con`;
  const now = await StudioPage.open(browser, site, 'vi', address);
  expect(await now.products()).toEqual([HONEY]);
  const kept = new URL(now.page.url()).search;
  expect(decodeURIComponent(kept)).not.toContain('2026');
  await now.close();
  const later = await StudioPage.open(browser, site, 'vi', kept, { day: '2027-01-16' });
  expect(await later.products()).toEqual([]);
  await later.close();
});

test.each([
  [SAMPLE_DAY, '30/6/2026', true],
  ['2027-01-16', '16/1/2027', false],
])(
  'the pages that it prints on %s speak for %s, with stars only while they hold',
  async (on, said, hasStars) => {
    const studio = await StudioPage.open(browser, site, 'vi', `?mau=the-gian&ban=vi&sp=${HONEY}`, {
      day: on,
    });
    const { bytes } = await studio.fileOf('Tải PDF');
    const { pages } = await readPdf(bytes);
    const words = pages.map(textOf).join(' ');
    expect(words).toContain(`Tình trạng ngày ${said}`);
    expect(/\d sao/u.test(words)).toBe(hasStars);
    await studio.close();
  },
);

test('whoever comes back to the studio after midnight finds it judged for the new day', async () => {
  const studio = await StudioPage.open(browser, site, 'vi', `?sp=${HONEY}`, { day: '2026-11-20' });
  expect(await labelOf(studio, HONEY)).toBe(STATUS_LABEL.vi.expiring);
  await studio.page.clock.setFixedTime(new Date('2026-11-20T17:00:00Z'));
  await studio.page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  expect(await labelOf(studio, HONEY)).toBe(STATUS_LABEL.vi.expired);
  await studio.close();
});
