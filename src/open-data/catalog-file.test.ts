import { expect, test } from 'vitest';
import { day } from '../catalog/catalog.sample.ts';
import { catalogFile, trustedCatalog } from './catalog-file.ts';
import { BARE, sampleCatalog, TEA } from './open-data.sample.ts';

const lists = { vi: 'pagefind/list.vi.json', en: 'pagefind/list.en.json' };
const told = catalogFile(sampleCatalog('2026-08-01', [BARE, TEA]), lists);
const today = day('2026-08-02');
const trusted = (changed: object) =>
  trustedCatalog(JSON.parse(JSON.stringify({ ...told, ...changed })), today);

test('what a site tells is what a portal reads', () => {
  expect(told.counts).toMatchInlineSnapshot(`
    {
      "producers": 1,
      "products": 2,
      "sources": 2,
      "uncertain": 1,
      "valid": 1,
    }
  `);
  const { counts, ...rest } = told;
  expect(trusted({})).toMatchObject({ ...rest, counts });
});

test('another version, and what is no catalogue at all, are told apart', () => {
  expect(trusted({ version: 2 })).toBe('other-version');
  expect(trusted({ version: '1' })).toBe('not-a-catalogue');
  for (const nonsense of [null, [], 'x', 7, {}]) {
    expect(trustedCatalog(nonsense, today)).toBe('not-a-catalogue');
  }
});

test.for([
  ['a day to come', { day: '2026-08-03' }],
  ['data newer than the site', { dataDay: '2026-08-02' }],
  ['no such day', { day: '2026-02-31' }],
  ['more in force than there are', { counts: { products: 2, valid: 3 } }],
  ['half a product', { counts: { products: 2, valid: 0.5 } }],
  ['fewer than none', { counts: { products: -1 } }],
  ['more than the country has', { counts: { products: 1e9, valid: 1 } }],
] as const)('a site that tells %s lies', ([, changed]) => {
  expect(trusted(changed)).toBe('impossible');
});

test.for([
  'https://elsewhere.example/x.json',
  '//elsewhere.example/x.json',
  '/etc/passwd',
  '../secret.json',
  'data/../../x',
  'data/./x',
  'javascript:alert(1)',
  'data\\x',
  '',
  7,
])('an address that leads out of the site is refused: %s', (path) => {
  expect(trusted({ datapackage: path })).toBe('not-a-catalogue');
  expect(trusted({ search: { vi: path, en: path } })).toBe('not-a-catalogue');
});

test('long texts are refused, and of many or odd places only bearable ones are kept', () => {
  expect(trusted({ title: { vi: 'x'.repeat(201), en: 'x' } })).toBe('not-a-catalogue');
  const place = { slug: 'xa-mau', name: { vi: 'Xã Mẫu', en: 'Xã Mẫu' } };
  const places = [{ slug: '<b>', name: place.name }, null, ...Array(500).fill(place)];
  expect(trusted({ places })).toMatchObject({ places: Array(98).fill(place) });
});
