import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../catalog/site.ts';
import { pathOf } from '../../i18n/href.ts';
import { SAMPLE_FOLDER } from '../builds.ts';
import { visitorOf } from '../catalogue-page.ts';
import { filesBelow, pagesOf, siteIn } from '../site-pages.ts';

const SLUG = 'mut-ghi-nham';
const NAME = /Mứt Ghi Nhầm|Mistaken jam/u;
const site = siteIn(SAMPLE_FOLDER);
const visit = visitorOf(site);
/** Its own pages, and where the barcode of its packets leads. */
const paths = [
  ...LANGUAGES.map((lang) => pathOf({ page: 'product', slug: SLUG }, lang)),
  '01/02000000000039/',
];

const WORDS = {
  vi: {
    since: 'Mục này đăng nhầm và đã rút khỏi danh mục ngày 4/5/2026.',
    reason: 'Báo nhầm với một loại bánh.',
    all: 'Tất cả sản phẩm',
  },
  en: {
    since: 'published by mistake and withdrawn from the catalogue on 4 May 2026.',
    reason: 'It had been taken for a cake.',
    all: 'All products',
  },
};

test.for(LANGUAGES)(
  'an entry published by mistake keeps its page, which says so (%s)',
  async (lang) => {
    const opened = await visit(pathOf({ page: 'product', slug: SLUG }, lang));
    const text = await opened.page.getByRole('main').innerText();
    const { since, reason, all } = WORDS[lang];
    expect(text).toContain(since);
    expect(text).toContain(reason);
    expect(text).not.toMatch(/4 sao|4 stars|10\/3\/2025|10 March 2025/u);
    expect(await opened.page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
    expect(
      await opened.page.locator('script[type="application/ld+json"]').allTextContents(),
    ).toSatisfy((data: string[]) => data.every((json) => !json.includes('"Product"')));
    await opened.page.getByRole('main').getByRole('link', { name: all }).click();
    expect(opened.path).toBe(pathOf({ page: 'products' }, lang));
    expect(opened.faults).toEqual([]);
  },
);

test('no other page, feed, table or list that the site hands out names it', () => {
  // The page for lists must know it, lest a list bring it back; the editor of the maintainers edits it.
  const KNOWN = ['data/import.json'];
  const others = filesBelow(site.folder).filter(
    (file) =>
      /\.(?:json|csv|atom|ics|xml|txt)$/u.test(file) &&
      !KNOWN.includes(file) &&
      !file.startsWith('admin/'),
  );
  const files = others.filter((file) => NAME.test(readFileSync(join(site.folder, file), 'utf8')));
  const pages = pagesOf(site).filter(
    ({ path, html }) => !paths.includes(path) && (NAME.test(html) || html.includes(SLUG)),
  );
  expect({ files, pages: pages.map(({ path }) => path) }).toEqual({ files: [], pages: [] });
});

test('the score that a council gave is kept in the content, and stands in no file of the site', () => {
  const score = /81[.,]37/u;
  expect(readFileSync('src/e2e/fixture/content/products/gao-khung-hinh/index.md', 'utf8')).toMatch(
    score,
  );
  const told = filesBelow(site.folder).filter(
    (file) =>
      /\.(?:html|js|json|csv|atom|ics|xml|txt)$/u.test(file) &&
      score.test(readFileSync(join(site.folder, file), 'utf8')),
  );
  expect(told).toEqual([]);
});
