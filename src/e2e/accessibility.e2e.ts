import { beforeAll, describe, expect, test } from 'vitest';
import { pathOf } from '../i18n/href.ts';
import { barriersOn, bringAlong } from './barriers.ts';
import { CATALOGUE_FOLDER } from './builds.ts';
import { visitorOf } from './catalogue-page.ts';
import { kindOf, representativesOf, siteIn } from './site-pages.ts';

/** The sample adds its own colours and every state of a certificate to the pages of the real catalogue. */
const SAMPLE_KINDS = [kindOf(''), kindOf(pathOf({ page: 'product', slug: 'x' }, 'vi'))];
const catalogue = siteIn(CATALOGUE_FOLDER);
const sample = siteIn('.cache/e2e/sample');

describe.for([
  { site: catalogue, pages: representativesOf(catalogue) },
  {
    site: sample,
    pages: representativesOf(sample).filter(({ kind }) => SAMPLE_KINDS.includes(kind)),
  },
])('$site.name', ({ site, pages }) => {
  const visit = visitorOf(site);
  beforeAll(async () => bringAlong((await visit('')).page));

  test.for(pages.map(({ path }) => path))(
    '/%s has no barrier for anyone, in light or dark colours',
    async (path) => {
      const { page } = await visit(path);
      expect(await barriersOn(page)).toEqual([]);
    },
  );
});
