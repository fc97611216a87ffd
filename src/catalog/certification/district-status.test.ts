import { expect, test } from 'vitest';
import { catalogOf, certified, product } from '../catalog.sample.ts';
import type { District } from '../district.ts';
import { statusByDistrict } from './district-status.ts';

const district = (slug: string): District => ({
  slug,
  kind: 'district',
  name: { vi: slug, en: slug },
  communes: [],
  tile: null,
});
const districts = [district('suoi-mau'), district('nui-mau')];
const valid = { certifications: [certified('2025-03-01')] };
const expired = { certifications: [certified('2019-12-01')] };

const tableOf = (products: Parameters<typeof product>[]) =>
  statusByDistrict(
    catalogOf('2026-08-01', { districts, products: products.map((args) => product(...args)) }),
  );

test('Every district has a row, also one without products, and the columns add up', () => {
  const { rows, all } = tableOf([
    ['a', { district: 'suoi-mau', ...valid }],
    ['b', { district: 'suoi-mau', ...expired }],
    ['c', { district: 'suoi-mau', ...expired }],
  ]);
  expect(
    rows.map((row) => [row.district?.slug, row.total, Object.fromEntries(row.counts)]),
  ).toEqual([
    ['suoi-mau', 3, { valid: 1, expired: 2 }],
    ['nui-mau', 0, {}],
  ]);
  expect([all.total, Object.fromEntries(all.counts)]).toEqual([3, { valid: 1, expired: 2 }]);
});

test('Products whose district no source names have a row of their own at the end', () => {
  const { rows, all } = tableOf([
    ['a', valid],
    ['b', { district: 'nui-mau', ...valid }],
  ]);
  expect(rows.map((row) => [row.district?.slug ?? null, row.total])).toEqual([
    ['suoi-mau', 0],
    ['nui-mau', 1],
    [null, 1],
  ]);
  expect(all.total).toBe(2);
});

test('“Not yet recognised” gets a column only where a product stands there', () => {
  expect(tableOf([['a', valid]]).statuses).not.toContain('unrecognised');
  const later = { certifications: [certified('2027-01-01')] };
  expect(tableOf([['a', later]]).statuses).toContain('unrecognised');
});

test('A commune of today that two districts share has a row of its own: nothing whose commune is known is nowhere', () => {
  const part = (slug: string) => ({
    ...district(slug),
    communes: [
      { slug: 'xa', kind: 'commune', name: 'Xã', now: { kind: 'commune', name: 'Gộp' } } as const,
    ],
  });
  const { rows } = statusByDistrict(
    catalogOf('2026-08-01', {
      districts: [part('suoi-mau'), part('nui-mau')],
      products: [product('a', { communeNow: 'xa-gop', ...valid }), product('b', valid)],
    }),
  );
  expect(rows.map((row) => [row.district?.slug ?? row.communeNow?.slug, row.total])).toEqual([
    ['suoi-mau', 0],
    ['nui-mau', 0],
    ['xa-gop', 1],
    [undefined, 1],
  ]);
});
