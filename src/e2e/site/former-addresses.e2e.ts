import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../catalog/site.ts';
import { pathOf } from '../../i18n/href.ts';
import { CATALOGUE_CONTENT, CATALOGUE_FOLDER, SAMPLE_CONTENT, SAMPLE_FOLDER } from '../builds.ts';
import { pagesOf, siteIn } from '../site-pages.ts';

const CATALOGUES = [
  { content: CATALOGUE_CONTENT, folder: CATALOGUE_FOLDER },
  { content: SAMPLE_CONTENT, folder: SAMPLE_FOLDER },
];

test.for(CATALOGUES)('every address ever published from $content still leads somewhere', (one) => {
  const file = readFileSync(`${one.content}/published.json`, 'utf8');
  const published = JSON.parse(file) as { products: string[]; producers: string[] };
  const paths = new Set(pagesOf(siteIn(one.folder)).map(({ path }) => path));
  const expected = LANGUAGES.flatMap((lang) => [
    ...published.products.map((slug) => pathOf({ page: 'product', slug }, lang)),
    ...published.producers.map((slug) => pathOf({ page: 'producer', slug }, lang)),
  ]);
  expect(expected.filter((path) => !paths.has(path))).toEqual([]);
});
