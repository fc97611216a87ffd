import { expect, test } from 'vitest';
import { isRunning } from '../../catalog/certification/validity.ts';
import { LANGUAGES } from '../../catalog/site.ts';
import { pathOf } from '../../i18n/href.ts';
import { STATUS_LABEL } from '../../i18n/validity-words.ts';
import { SAMPLE_FOLDER } from '../builds.ts';
import { examinePages, type Further } from './page-visits.ts';
import { kindOf, representativesOf, siteIn, type SitePage } from '../site-pages.ts';
import { STATES } from './certificate-states.ts';

/** The sample adds its own colours and every state of a certificate to the pages of the real catalogue. */
const COLOURED = [kindOf(''), kindOf(pathOf({ page: 'product', slug: 'x' }, 'vi'))];

/** What the page of a product says of its certificate on the day of the data, to people and to search engines. */
function certificateOf({ path, lang }: SitePage): Further[] {
  const state = STATES.find(([slug]) => path === pathOf({ page: 'product', slug }, lang));
  if (!state) return [];
  const [, status, stars] = state;
  return [
    {
      name: `is shown as ${status}`,
      holds: async (view) => {
        expect(await view.certificate.innerText()).toContain(STATUS_LABEL[lang][status]);
        expect(await view.starsSeen()).toBe(stars);
      },
    },
    {
      name: 'tells search engines of a certificate only while it surely holds',
      holds: async ({ page }) => {
        const data = await page.locator('script[type="application/ld+json"]').allTextContents();
        expect(data.length).toBeGreaterThan(0);
        const isActive = data.some((json) => json.includes('CertificationActive'));
        expect(isActive).toBe(isRunning(status));
        const isRated = data.some((json) => json.includes('certificationRating'));
        expect(isRated).toBe(stars === 'filled');
      },
    },
  ];
}

const site = siteIn(SAMPLE_FOLDER);

test('every product of the sample is visited', () => {
  const visited = representativesOf(site).filter(
    (page) => page.lang === LANGUAGES[0] && certificateOf(page).length > 0,
  );
  expect(visited).toHaveLength(STATES.length);
});

examinePages(site, {
  barriers: ({ kind }) => COLOURED.includes(kind),
  keyboard: true,
  further: certificateOf,
});
