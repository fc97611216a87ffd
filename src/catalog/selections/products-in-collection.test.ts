import { describe, expect, test } from 'vitest';
import { catalogOf, certified, product } from '../catalog.sample.ts';
import type { Collection, Criterion } from '../collection.ts';
import {
  collectionsInUse,
  highestPrice,
  nextSeason,
  productsInCollection,
} from './products-in-collection.ts';
import type { PartialDate } from '../certification/calendar-day.ts';

const ANY: Criterion = { categories: [], starsAtLeast: null, priceBelow: null, isInSeason: false };
const collection = (
  where: Partial<Criterion> | null,
  chosen: readonly string[] = [],
): Collection => ({
  slug: 'qua',
  name: { vi: 'Quà', en: 'Gifts' },
  criterion: { vi: 'Tiêu chí', en: 'Criterion' },
  words: { vi: [], en: [] },
  where: where && { ...ANY, ...where },
  products: chosen.map((slug) => ({ slug, reason: { vi: 'Vì hợp', en: 'It fits' } })),
});

const recognised = (decided: PartialDate, stars: 3 | 4 | 5) => [certified(decided, { stars })];
const price = (vi: string) => ({ text: { vi }, date: null, sources: [] });

const TEA = product('che', { category: 'I.5.a', certifications: recognised('2025-01-10', 4) });
const RICE = product('gao', {
  category: 'I.2.a',
  season: [10],
  prices: [price('30.000–35.000 đồng/kg')],
  certifications: recognised('2019-01-10', 3),
});
const PEPPER = product('tieu', {
  category: 'I.4.b',
  prices: [price('280.000 đ/kg'), price('90.000 đ/kg')],
});

const inIt = (chosen: Collection, on = '2026-08-01') =>
  productsInCollection(catalogOf(on, { products: [RICE, TEA, PEPPER] }), chosen).map(
    ({ slug }) => slug,
  );

describe('A collection holds', () => {
  test('what is filed under its categories or below them', () => {
    expect(inIt(collection({ categories: ['I.5', 'I.4'] }))).toEqual(
      expect.arrayContaining(['che', 'tieu']),
    );
    expect(inIt(collection({ categories: ['I.5'] }))).toEqual(['che']);
  });

  test('what was last recognised with so many stars, whether they still hold or not', () => {
    expect(inIt(collection({ starsAtLeast: 4 }))).toEqual(['che']);
    expect(inIt(collection({ starsAtLeast: 4 }), '2031-01-01')).toEqual(['che']);
  });

  test('what every published price puts below the limit, never what has no price', () => {
    expect(inIt(collection({ priceBelow: 200_000 }))).toEqual(['gao']);
    expect(inIt(collection({ priceBelow: 35_000 }))).toEqual([]);
    expect(inIt(collection({ priceBelow: 35_001 }))).toEqual(['gao']);
  });

  test('what is harvested in the month of the day', () => {
    expect(inIt(collection({ isInSeason: true }), '2026-10-31')).toEqual(['gao']);
    expect(inIt(collection({ isInSeason: true }), '2026-11-01')).toEqual([]);
  });

  test('only what meets all that is stated, besides what the editors chose', () => {
    expect(inIt(collection({ starsAtLeast: 4, categories: ['I.2'] }))).toEqual([]);
    expect(inIt(collection({ starsAtLeast: 4, categories: ['I.2'] }, ['tieu']))).toEqual(['tieu']);
    expect(inIt(collection(null, ['gao']))).toEqual(['gao']);
  });

  test('what is in force first', () => {
    expect(inIt(collection({ categories: ['I'] }))[0]).toBe('che');
  });
});

test('Collections without products are not in use; the others count what is in force', () => {
  const collections = new Map([
    ['qua', collection({ categories: ['I.5', 'I.2'] })],
    ['khong', { ...collection({ categories: ['V'] }), slug: 'khong' }],
  ]);
  const used = collectionsInUse(catalogOf('2026-08-01', { products: [RICE, TEA], collections }));
  expect(used.map(({ collection: { slug }, inForce }) => [slug, inForce])).toEqual([['qua', 1]]);
});

test.each([
  [['6.000 đồng/kg'], 6000],
  [['10.000–15.000 đồng/kg', '9.000–12.000 đồng/kg'], 15_000],
  [['1.250.000 đồng/lạng'], 1_250_000],
  [['60,000 VND/kg'], 60_000],
  [['hộp 1.000 g'], undefined],
  [['hỏi người bán'], undefined],
  [[], undefined],
])('%j names at most %j đồng', (texts, most) => {
  expect(highestPrice(texts.map(price))).toBe(most);
});

describe('The next season', () => {
  const after = (day: string, where: Partial<Criterion> | null) => {
    const next = nextSeason(catalogOf(day, { products: [RICE, TEA, PEPPER] }), collection(where));
    return next && [next.month, ...next.products.map(({ slug }) => slug)];
  };

  test('is the first month ahead with a harvest, of next year where this one has none', () => {
    expect(after('2026-08-01', { isInSeason: true })).toEqual([10, 'gao']);
    expect(after('2026-12-31', { isInSeason: true })).toEqual([10, 'gao']);
  });

  test('is none where nothing is harvested or the collection does not follow the season', () => {
    expect(after('2026-08-01', { isInSeason: true, categories: ['I.5'] })).toBeUndefined();
    expect(after('2026-08-01', { starsAtLeast: 5 })).toBeUndefined();
    expect(after('2026-08-01', null)).toBeUndefined();
  });
});
