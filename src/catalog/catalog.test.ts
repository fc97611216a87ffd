import { describe, expect, test } from 'vitest';
import {
  categoryPath,
  placeOf,
  productsOf,
  productsInSeason,
  productsWhere,
  sourcesOf,
  validityOf,
} from './catalog.ts';
import { catalogOf, certified, product, source } from './catalog.sample.ts';
import type { Category } from './category.ts';
import type { District } from './district.ts';

const category = (code: string, parent: string | null, level: Category['level']): Category => ({
  code,
  slug: code.toLowerCase().replaceAll('.', '-'),
  name: { vi: code, en: code },
  level,
  parent,
  isLeaf: level === 'leaf',
  note: null,
});

const district: District = {
  slug: 'suoi-mau',
  kind: 'district',
  name: { vi: 'Suối Mẫu', en: 'Suoi Mau' },
  tile: null,
  communes: [
    { slug: 'pu-mau', kind: 'commune', name: 'Pú Mẫu', now: { kind: 'commune', name: 'Na Mẫu' } },
  ],
};

const tea = product('che', { category: 'I.5.a', season: [3, 4] });
const herbs = product('tra-thao-moc', { category: 'I.5.b', season: [4] });
const coffee = product('ca-phe', { category: 'I.6', district: 'suoi-mau' });

const catalog = catalogOf('2026-08-01', {
  products: [coffee, tea, herbs],
  districts: [district],
  sources: [source('bao-a'), source('bao-b')],
  categories: new Map(
    [
      category('I', null, 'sector'),
      category('I.5', 'I', 'group'),
      category('I.5.a', 'I.5', 'leaf'),
    ].map((entry) => [entry.code, entry]),
  ),
});

test("A product's validity is that of the catalogue's day", () => {
  const old = product('cu', { certifications: [certified('2023-08-01')] });
  expect(validityOf(catalogOf('2026-08-01', {}), old).status).toBe('expiring');
  expect(validityOf(catalogOf('2026-08-02', {}), old).status).toBe('expired');
});

describe('Products are found', () => {
  test('by anything that can be asked of one, in the order of the catalogue', () => {
    expect(productsWhere(catalog, () => true)).toEqual([coffee, tea, herbs]);
    expect(productsWhere(catalog, (each) => each.district === 'suoi-mau')).toEqual([coffee]);
  });

  test('by their leaf, group or sector', () => {
    expect(productsOf(catalog, 'category', 'I.5.a')).toEqual([tea]);
    expect(productsOf(catalog, 'category', 'I.5')).toEqual([tea, herbs]);
    expect(productsOf(catalog, 'category', 'I')).toEqual([coffee, tea, herbs]);
    expect(productsOf(catalog, 'category', 'II')).toEqual([]);
  });

  test('by the month of their harvest', () => {
    expect(productsInSeason(catalog, 4)).toEqual([tea, herbs]);
    expect(productsInSeason(catalog, 5)).toEqual([]);
  });
});

describe('A place', () => {
  test('has its district and its commune as certified', () => {
    expect(placeOf(catalog, { district: 'suoi-mau', commune: 'pu-mau' })).toEqual({
      district,
      commune: district.communes[0],
      communeNow: expect.objectContaining(district.communes[0]?.now ?? {}) as unknown,
    });
  });

  test('may be known by its district only', () => {
    expect(placeOf(catalog, { district: 'suoi-mau', commune: null })).toEqual({
      district,
      commune: null,
      communeNow: null,
    });
  });

  test('may be unknown', () => {
    expect(placeOf(catalog, { district: null, commune: null })).toEqual({
      district: null,
      commune: null,
      communeNow: null,
    });
  });

  test('has no commune where its district is unknown, for communes of two districts share names', () => {
    expect(placeOf(catalog, { district: null, commune: 'pu-mau' }).commune).toBeNull();
  });
});

test('Each source is named once, in the order in which it was cited', () => {
  expect(sourcesOf(catalog, ['bao-b', 'bao-a', 'bao-b']).map(({ slug }) => slug)).toEqual([
    'bao-b',
    'bao-a',
  ]);
});

test('A category is reached from its sector', () => {
  expect(categoryPath(catalog, 'I.5.a').map(({ code }) => code)).toEqual(['I', 'I.5', 'I.5.a']);
  expect(categoryPath(catalog, 'I').map(({ code }) => code)).toEqual(['I']);
  expect(categoryPath(catalog, 'IX')).toEqual([]);
});
