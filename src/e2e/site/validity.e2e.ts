import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../catalog/site.ts';
import type { StarDisplay } from '../../catalog/certification/stars.ts';
import { isRunning, type ValidityStatus } from '../../catalog/certification/validity.ts';
import { pathOf } from '../../i18n/href.ts';
import { STATUS_LABEL } from '../../i18n/validity-words.ts';
import { SAMPLE_FOLDER } from '../builds.ts';
import { visitorOf } from '../catalogue-page.ts';
import { siteIn } from '../site-pages.ts';

type State = readonly [
  slug: string,
  status: ValidityStatus,
  stars: StarDisplay,
  later: ValidityStatus,
];

/** Each product of the sample on its day, and two years later without a new decision. */
const STATES: readonly State[] = [
  ['che-xanh-vi-du', 'valid', 'filled', 'expired'],
  ['ca-phe-trang-trang', 'valid', 'filled', 'expired'],
  ['khan-det-mau-so-1', 'valid', 'filled', 'expired'],
  ['banh-chua-ro', 'valid', 'none', 'expired'],
  ['mat-ong-hinh-ve', 'expiring', 'filled', 'expired'],
  ['gao-khung-hinh', 'uncertain', 'outlined', 'expired'],
  ['lac-ban-nhap', 'uncertain', 'outlined', 'expired'],
  ['bi-do-hinh-ve', 'expired', 'none', 'expired'],
  ['ruou-ngo-ban-nhap', 'expired', 'none', 'expired'],
  ['mien-dong-net-but', 'revoked', 'none', 'revoked'],
  ['dua-dong-ke', 'unrecognised', 'none', 'unrecognised'],
];
const TWO_YEARS_LATER = '2028-06-30';

const site = siteIn(SAMPLE_FOLDER);
const visit = visitorOf(site);
const visitWithoutScripts = visitorOf(site, { scripts: false });
const visitLater = visitorOf(site, { day: TWO_YEARS_LATER });

describe.for(STATES.map(([slug, status, stars, later]) => ({ slug, status, stars, later })))(
  '$slug',
  ({ slug, status, stars, later }) => {
    test.for(LANGUAGES)(`is shown as ${status} on the day of the data (%s)`, async (lang) => {
      const path = pathOf({ page: 'product', slug }, lang);
      for (const visitor of [visit, visitWithoutScripts]) {
        const opened = await visitor(path);
        expect(await opened.certificate.innerText()).toContain(STATUS_LABEL[lang][status]);
        expect(await opened.starsSeen()).toBe(stars);
      }
    });

    test.for(LANGUAGES)(
      `is ${later} for someone who reads the page two years later (%s)`,
      async (lang) => {
        const path = pathOf({ page: 'product', slug }, lang);
        const opened = await visitLater(path);
        expect(await opened.certificate.innerText()).toContain(STATUS_LABEL[lang][later]);
        expect(await opened.starsSeen()).toBe('none');
      },
    );

    test('tells search engines of a certificate only while it surely holds', async () => {
      const path = pathOf({ page: 'product', slug }, 'vi');
      const opened = await visitWithoutScripts(path);
      const data = await opened.page
        .locator('script[type="application/ld+json"]')
        .allTextContents();
      expect(data.length).toBeGreaterThan(0);
      const isActive = data.some((json) => json.includes('CertificationActive'));
      expect(isActive).toBe(isRunning(status));
      const isRated = data.some((json) => json.includes('certificationRating'));
      expect(isRated).toBe(stars === 'filled');
    });
  },
);

test('the sentence about a certificate follows the day of reading as well', async () => {
  const path = pathOf({ page: 'product', slug: 'che-xanh-vi-du' }, 'vi');
  const opened = await visitLater(path);
  await opened.certificate.getByText('đã quá 36 tháng').waitFor();
});

test('a revoked certificate says when, why and by which decision, and shows no stars', async () => {
  const path = pathOf({ page: 'product', slug: 'mien-dong-net-but' }, 'vi');
  const { page } = await visitWithoutScripts(path);
  const verdict = page.getByRole('region', { name: 'Chứng nhận OCOP' });
  const text = await verdict.innerText();
  expect(text).toContain('Giấy chứng nhận đã bị thu hồi ngày 3/11/2025.');
  expect(text).toContain('Ngừng sản xuất');
  expect(text).toContain('Quyết định 63/QĐ-UBND');
  expect(await verdict.locator('svg').count()).toBe(0);
});
