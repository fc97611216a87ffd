import { expect, test } from 'vitest';
import { catalogOf, certified, producer, product } from '../../catalog/catalog.sample.ts';
import { hitOf } from '../hit-fields.ts';
import { producerRecord } from './producer-record.ts';
import { productRecord } from './product-record.ts';

const catalog = catalogOf('2026-11-24', {
  products: [
    product('lac-do', {
      name: { vi: 'Lạc đỏ Na Son', en: 'Na Son red peanuts' },
      aliases: { vi: ['Lạc Na Son'], en: ['groundnut'] },
      producer: 'htx-na-son',
      certifications: [certified('2025-05-10', { stars: 4 })],
    }),
    product('che', { certifications: [certified('2020-05-10', { stars: 3 })] }),
  ],
  producers: [producer('htx-na-son', { name: { vi: 'HTX Na Son', en: 'Na Son Cooperative' } })],
  synonyms: [{ words: ['lạc', 'đậu phộng'], en: ['peanut'], near: ['vừng'] }],
});
const context = {
  picture: { src: '/drawings/peanut.svg', dark: '/drawings/peanut.dark.svg' },
  story: 'Trồng trên đất đồi.',
  sort: { name: 3, stars: 4, standing: 1 },
};
const recordOf = (slug: string, lang: 'vi' | 'en' = 'vi') => {
  const entry = catalog.products.get(slug);
  if (!entry) throw new Error(slug);
  return productRecord(catalog, entry, lang, context);
};

test('a product is found by its names in both languages, its maker and what means the same', () => {
  const { meta, content, filters, url } = recordOf('lac-do');
  expect(url).toBe('/san-pham/lac-do/');
  expect(meta).toMatchObject({
    title: 'Lạc đỏ Na Son',
    also: 'Na Son red peanuts | Lạc Na Son | groundnut',
    maker: 'HTX Na Son | Na Son Cooperative',
    same: 'đậu phộng | peanut',
    near: 'vừng',
  });
  expect(meta.folded.split(' ')).toEqual(
    expect.arrayContaining(['do', 'dau', 'dat', 'doi', 'hop']),
  );
  expect(content).toContain('Trồng trên đất đồi.');
  expect(filters).toMatchObject({ kind: ['product'], stars: ['4'], status: ['valid'] });
});

test('a card says of a found product what its own page says', () => {
  const { url, meta } = recordOf('lac-do', 'en');
  expect(hitOf(url, meta, catalog.day)).toEqual({
    kind: 'product',
    href: '/en/products/lac-do/',
    name: 'Na Son red peanuts',
    place: '',
    detail: 'Na Son Cooperative',
    picture: context.picture,
    certificate: {
      status: 'valid',
      display: 'filled',
      stars: 4,
      recognised: '4 stars, 10 May 2025',
      refresh: { ends: '2028-05-10/2028-05-10', day: '2026-11-24', decided: '2025-05-10' },
    },
  });
});

test('a certificate that has ended shows no stars and is not judged again', () => {
  const { url, meta } = recordOf('che');
  expect(hitOf(url, meta, catalog.day).certificate).toMatchObject({
    status: 'expired',
    stars: 0,
    refresh: {},
  });
});

test('a producer is found by what it makes', () => {
  const entry = catalog.producers.get('htx-na-son');
  if (!entry) throw new Error('htx-na-son');
  const { url, meta, filters } = producerRecord(
    catalog,
    entry,
    [...catalog.products.values()].slice(0, 1),
    'vi',
    context,
  );
  expect(hitOf(url, meta, catalog.day)).toMatchObject({
    kind: 'producer',
    name: 'HTX Na Son',
    detail: 'Lạc đỏ Na Son',
    certificate: undefined,
  });
  expect(filters).toEqual({ kind: ['producer'] });
});
