import { expect, test } from 'vitest';
import { producer, product } from './catalog.sample.ts';
import { missingFacts } from './missing-facts.ts';

const said = [{ text: { vi: 'Túi 1 kg' }, sources: [] }];
const FULL = {
  prices: [{ text: { vi: '30.000 đồng' }, date: null, sources: [] }],
  packaging: said,
  storage: said,
  shelfLife: said,
  season: [7],
};

test('a product of which everything is known lacks nothing', () => {
  expect(missingFacts(product('che', FULL), producer('htx', { phone: '0912 345 678' }))).toEqual(
    [],
  );
});

test('a maker whom no source names has no telephone to miss', () => {
  expect(missingFacts(product('che', FULL), undefined)).toEqual(['producer']);
  expect(missingFacts(product('che', FULL), producer('htx'))).toEqual(['phone']);
});

test('cloth is not asked for its season, its storage or its shelf life', () => {
  expect(missingFacts(product('khan', { category: 'IV.2' }), producer('htx'))).toEqual([
    'phone',
    'price',
    'packaging',
  ]);
  expect(missingFacts(product('che'), producer('htx'))).toHaveLength(6);
});
