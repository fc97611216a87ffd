import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../catalog/site.ts';
import { pathOf } from '../../i18n/href.ts';
import { STATUS_LABEL } from '../../i18n/validity-words.ts';
import { SAMPLE_FOLDER } from '../builds.ts';
import { visitorOf } from '../catalogue-page.ts';
import { siteIn } from '../site-pages.ts';
import { STATES } from './certificate-states.ts';

const TWO_YEARS_LATER = '2028-06-30';

const site = siteIn(SAMPLE_FOLDER);
const visit = visitorOf(site);
const visitWithoutScripts = visitorOf(site, { scripts: false });
const visitLater = visitorOf(site, { day: TWO_YEARS_LATER });

describe.for(STATES.map(([slug, status, stars, later]) => ({ slug, status, stars, later })))(
  '$slug',
  ({ slug, status, stars, later }) => {
    // `sample-pages.e2e.ts` looks at the pages in the first language.
    test.for(LANGUAGES.slice(1))(
      `is shown as ${status} on the day of the data (%s)`,
      async (lang) => {
        const path = pathOf({ page: 'product', slug }, lang);
        for (const visitor of [visit, visitWithoutScripts]) {
          const opened = await visitor(path);
          expect(await opened.certificate.innerText()).toContain(STATUS_LABEL[lang][status]);
          expect(await opened.starsSeen()).toBe(stars);
        }
      },
    );

    test.for(LANGUAGES)(
      `is ${later} for someone who reads the page two years later (%s)`,
      async (lang) => {
        const path = pathOf({ page: 'product', slug }, lang);
        const opened = await visitLater(path);
        expect(await opened.certificate.innerText()).toContain(STATUS_LABEL[lang][later]);
        expect(await opened.starsSeen()).toBe('none');
      },
    );
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
