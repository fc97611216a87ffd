import { expect, test } from 'vitest';
import { emptyDraft } from './order-draft.ts';
import { moved, reordered, withFilters, withProducts, withStand } from './own-list.ts';

const draft = emptyDraft('vi');

test.each([
  ['b', -1, ['b', 'a', 'c']],
  ['b', 1, ['a', 'c', 'b']],
  ['a', -1, ['a', 'b', 'c']],
  ['c', 1, ['a', 'b', 'c']],
  ['x', 1, ['a', 'b', 'c']],
])('%s moved by %d gives %j', (slug, places, list) => {
  expect(moved(['a', 'b', 'c'], slug, places)).toEqual(list);
});

test('what is left out keeps its place while others change theirs', () => {
  expect(reordered(['a', 'x', 'b', 'c'], ['c', 'a', 'b'])).toEqual(['c', 'x', 'a', 'b']);
});

test('products chosen by hand take the place of filters, and the other way round', () => {
  const filtered = withFilters(draft, { districts: ['thu'] });
  expect(withProducts(filtered, ['b', 'a', 'b']).selection).toMatchObject({
    districts: [],
    products: ['b', 'a'],
  });
  expect(withFilters(withProducts(draft, ['a']), { stars: [4] }).selection).toMatchObject({
    stars: [4],
    products: null,
  });
});

test('a stand keeps what is told of it until nothing is', () => {
  const told = withStand(withStand(draft, 'a', { booth: 'A1' }), 'a', { price: '5 đ' });
  expect(told.stands).toEqual({ a: { booth: 'A1', price: '5 đ' } });
  expect(withStand(withStand(told, 'a', { booth: '' }), 'a', { price: '' }).stands).toEqual({});
});
