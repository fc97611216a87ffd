import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isRunning, type ValidityStatus } from '../../catalog/certification/validity.ts';
import { LANGUAGES, type Language } from '../../catalog/site.ts';
import { pathOf, type Route } from '../../i18n/href.ts';
import { STANDING_LABEL } from '../../i18n/validity-words.ts';
import { entriesIn, listFile, type ListFile } from '../../search/list/list-file.ts';
import { CATALOGUE_CONTENT } from '../builds.ts';
import { readPdf } from '../pdf/pdf-file.ts';
import { pagesOf, sites, type BuiltSite } from '../site-pages.ts';
import { parsed } from '../site/parsed-page.ts';

const read = (site: BuiltSite, file: string) => readFileSync(join(site.folder, file), 'utf8');

interface Certified {
  readonly stars: number | null;
  readonly status: ValidityStatus;
}

/** The products of the open data with the state that they give for the day of the build. */
function openData(site: BuiltSite): readonly Certified[] {
  const { products } = JSON.parse(read(site, 'data/products.json')) as {
    products: readonly { status: ValidityStatus; stars: number | null }[];
  };
  return products;
}

const inForce = (products: readonly Pick<Certified, 'status'>[]) =>
  products.filter(({ status }) => isRunning(status)).length;

/** How many products the sections in force of these pages announce. */
function announced(site: BuiltSite, lang: Language, routes: readonly Route[]): number {
  const paths = routes.map((route) => pathOf(route, lang));
  const found = pagesOf(site).filter(({ path }) => paths.includes(path));
  expect(found).toHaveLength(paths.length);
  const headings = found.flatMap((page) => [...parsed(page).document.querySelectorAll('h2')]);
  const label = STANDING_LABEL[lang].running;
  return headings
    .map(({ textContent }) => textContent.replace(/\s+/gu, ' ').trim())
    .filter((text) => text.startsWith(label))
    .reduce((sum, text) => sum + Number(/\((\d+)\)/u.exec(text)?.[1]), 0);
}

/** The first number that a page tells where it counts what is in force. */
function toldAt(site: BuiltSite, path: string, selector: string): number {
  const page = pagesOf(site).find((candidate) => candidate.path === path);
  const text = page && parsed(page).document.querySelector(selector)?.textContent;
  return Number(/\d+/u.exec(text ?? '')?.[0] ?? Number.NaN);
}

function groupRoutes(site: BuiltSite): Route[] {
  const categories = JSON.parse(readFileSync(join(site.content, 'categories.json'), 'utf8')) as {
    groups: { slug: string }[];
  }[];
  return categories.flatMap(({ groups }) =>
    groups.map(({ slug }) => ({ page: 'category' as const, slug })),
  );
}

const STARS: readonly Route[] = ([5, 4, 3, null] as const).map((stars) => ({
  page: 'stars',
  stars,
}));

test.for(sites().filter(({ content }) => content !== CATALOGUE_CONTENT))(
  'some of $name is in force and some is not, so that a figure left standing shows',
  (site) => {
    const products = openData(site);
    expect(inForce(products)).toBeGreaterThan(0);
    expect(inForce(products)).toBeLessThan(products.length);
  },
);

describe.for(sites().map((site) => [site.day, site] as const))('on %s', ([, site]) => {
  const certified = openData(site);
  const expected = inForce(certified);

  test.for(LANGUAGES)(
    'home, validity, lists, groups, stars and search count the same in force (%s)',
    (lang) => {
      const list = JSON.parse(read(site, `pagefind/${listFile(lang)}`)) as ListFile;
      const searched = entriesIn(list, lang).flatMap(({ filters: { status = [] } }) =>
        status.map((one) => ({ status: one as ValidityStatus })),
      );
      expect({
        home: toldAt(site, pathOf({ page: 'home' }, lang), '.hero [data-status="valid"]'),
        validity: toldAt(
          site,
          pathOf({ page: 'validity' }, lang),
          '.count-row [data-status="valid"]',
        ),
        all: announced(site, lang, [{ page: 'products', order: 'standing' }]),
        groups: announced(site, lang, groupRoutes(site)),
        stars: announced(site, lang, STARS),
        search: inForce(searched),
      }).toEqual({
        home: expected,
        validity: expected,
        all: expected,
        groups: expected,
        stars: expected,
        search: expected,
      });
    },
  );

  // A large province has volumes in its place.
  const book = join(site.folder, 'in-an/danh-muc.pdf');
  test.runIf(existsSync(book))(
    'the printed catalogue counts the same with filled stars',
    async () => {
      const { pages } = await readPdf(readFileSync(book));
      const text = pages.flatMap(({ runs }) => runs.map((run) => run.text)).join(' ');
      const filled = certified.filter(({ stars, status }) => stars !== null && isRunning(status));
      expect(Number(/Trong\s+sổ:\s*(\d+)/u.exec(text)?.[1])).toBe(filled.length);
    },
  );
});
