import { expect, test } from 'vitest';
import { catalogOf, certified, producer, product } from '../../catalog/catalog.sample.ts';
import { productSearch } from './product-search.ts';

const catalog = catalogOf('2026-11-23', {
  products: [
    product('lac', { name: { vi: 'Lạc đỏ', en: 'Red peanuts' }, producer: 'htx' }),
    product('che', {
      name: { vi: 'Chè', en: 'Tea' },
      certifications: [certified('2025', { stars: 4 })],
    }),
  ],
  producers: [producer('htx', { name: { vi: 'HTX Hoa Ban', en: 'Hoa Ban' } })],
});
const find = (words: string) => productSearch(catalog)(words).map(({ slug }) => slug);

test.each([
  ['lac do', ['lac']],
  ['LẠC', ['lac']],
  ['hoa-ban', ['lac']],
  ['4 sao', ['che']],
  ['tea 4', ['che']],
  ['pea', ['lac']],
  ['ac', []],
  ['', []],
  [' ☃ ', []],
])('“%s” finds %j', (words, slugs) => {
  expect(find(words)).toEqual(slugs);
});
