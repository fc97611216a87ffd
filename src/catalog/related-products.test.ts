import { expect, test } from 'vitest';
import { catalogOf, product } from './catalog.sample.ts';
import { relatedProducts } from './related-products.ts';

const tea = product('che', { producer: 'htx', district: 'tua-mau', category: 'I.5.a' });
const others = [
  product('gao', { category: 'I.2.a', drawing: 'rice' }),
  product('mat-ong', { district: 'tua-mau', category: 'I.2.b', drawing: 'honey' }),
  product('che-khac', { category: 'I.5.a' }),
  product('ruou', { producer: 'htx', category: 'II.1.a', drawing: 'spirit' }),
  product('banh', { district: 'tua-mau', category: 'I.3.b', drawing: 'cracker' }),
  product('che-cung-nha', { producer: 'htx', district: 'tua-mau', category: 'I.5.a' }),
];
const catalog = catalogOf('2026-08-01', { products: [tea, ...others] });
const related = (most: number) => relatedProducts(catalog, tea, most).map(({ slug }) => slug);

test('The closest come first; equally close ones stand by name', () => {
  expect(related(9)).toEqual(['che-cung-nha', 'che-khac', 'ruou', 'banh', 'mat-ong']);
});

test('A product that has nothing in common is left out, and so is the product itself', () => {
  expect(related(9)).not.toContain('gao');
  expect(related(9)).not.toContain('che');
});

test('No more are named than asked for', () => {
  expect(related(2)).toEqual(['che-cung-nha', 'che-khac']);
});

test('Two unknown producers or districts are not the same one', () => {
  const unknown = product('a', { category: 'I.2.a', drawing: 'rice' });
  const other = product('b', { category: 'I.3.b', drawing: 'cracker' });
  const both = catalogOf('2026-08-01', { products: [unknown, other] });
  expect(relatedProducts(both, unknown, 3)).toEqual([]);
});
