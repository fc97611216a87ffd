import { describe, expect, test } from 'vitest';
import { catalogOf, certified, day, product } from '../catalog.sample.ts';
import {
  byStanding,
  byStars,
  countByStatus,
  inForceCounts,
  inSections,
  standingOf,
} from './standing.ts';
import { VALIDITY_STATUSES } from './validity.ts';

const revoked = { on: day('2025-01-02'), reason: { vi: 'Sai phạm' }, sources: [] };

const products = [
  product('con-han', { certifications: [certified('2025-03-01', { stars: 4 })] }),
  product('het-han', { certifications: [certified('2019-12-01')] }),
  product('chua-ro', { certifications: [certified('2023', { stars: null })] }),
  product('sap-het-han', { certifications: [certified('2023-11-15')] }),
  product('thu-hoi', { certifications: [certified('2024-01-02', { revoked })] }),
  product('nang-hang', {
    certifications: [certified('2020-01-02'), certified('2025-01-02', { stars: 4 })],
  }),
  product('nam-sau', { certifications: [certified('2027-01-01', { stars: 5 })] }),
];
const catalog = catalogOf('2026-08-01', { products });
const slugs = (found: readonly { slug: string }[]) => found.map(({ slug }) => slug);

test('Every status belongs to a section', () => {
  expect(VALIDITY_STATUSES.map((status) => [status, standingOf(status)])).toEqual([
    ['valid', 'running'],
    ['expiring', 'running'],
    ['uncertain', 'uncertain'],
    ['expired', 'past'],
    ['revoked', 'past'],
    ['unrecognised', 'unrecognised'],
  ]);
});

describe('A list in sections', () => {
  test('begins with what surely holds and keeps the order of names within a section', () => {
    const sections = byStanding(catalog, products);
    expect(sections.map((section) => [section.standing, slugs(section.products)])).toEqual([
      ['running', ['con-han', 'sap-het-han', 'nang-hang']],
      ['uncertain', ['chua-ro']],
      ['past', ['het-han', 'thu-hoi']],
      ['unrecognised', ['nam-sau']],
    ]);
  });

  test('leaves out sections without products', () => {
    const sections = byStanding(catalog, products.slice(0, 2));
    expect(sections.map(({ standing }) => standing)).toEqual(['running', 'past']);
    expect(byStanding(catalog, [])).toEqual([]);
  });
});

test('Products are counted by status', () => {
  expect(Object.fromEntries(countByStatus(catalog, products))).toEqual({
    valid: 2,
    expired: 1,
    uncertain: 1,
    expiring: 1,
    revoked: 1,
    unrecognised: 1,
  });
});

describe('The star level under which a product is listed', () => {
  test('is that of its last recognition, even past its term', () => {
    expect(byStars(catalog).map(({ stars, products: found }) => [stars, slugs(found)])).toEqual([
      [5, []],
      [4, ['con-han', 'nang-hang']],
      [3, ['het-han', 'sap-het-han', 'thu-hoi']],
      [null, ['chua-ro']],
    ]);
  });

  test('is none where the product was not recognised by that day', () => {
    const [future] = products.slice(-1);
    const listed = byStars(catalog).flatMap(({ products: found }) => slugs(found));
    expect(listed).not.toContain(future?.slug);
  });
});

test('A list of many pages goes through one section after the other', () => {
  expect(slugs(inSections(catalog, products.toReversed()))).toEqual([
    'nang-hang',
    'sap-het-han',
    'con-han',
    'chua-ro',
    'thu-hoi',
    'het-han',
    'nam-sau',
  ]);
});

test('What expires soon counts as in force, so that every count of it is the same', () => {
  const counts = countByStatus(catalog, catalog.products.values());
  const running = byStanding(catalog, catalog.products.values()).find(
    ({ standing }) => standing === 'running',
  );
  expect(inForceCounts(counts)).toEqual(
    new Map([
      ['valid', running?.products.length],
      ['expired', 1],
      ['uncertain', 1],
      ['revoked', 1],
      ['unrecognised', 1],
    ]),
  );
  expect(inForceCounts(new Map([['expiring', 2]]))).toEqual(new Map([['valid', 2]]));
});
