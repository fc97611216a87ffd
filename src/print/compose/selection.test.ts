import { describe, expect, test } from 'vitest';
import { FAIR_STANDINGS } from '../order.ts';
import { commission, fairUntil, selecting } from '../print.sample.ts';
import { choiceOf, type Chosen } from './selection.ts';

const slugs = (chosen: readonly Chosen[]) => chosen.map(({ product }) => product.slug);
const chosen = (...orders: Parameters<typeof commission>) => {
  const { catalog, order } = commission(...orders);
  return choiceOf(catalog, order);
};

test('the standing catalogue holds every product, whatever its certificate', () => {
  const { printed, leftOut, counts } = chosen();
  expect(slugs(printed)).toEqual(['che', 'bi', 'dua']);
  expect(leftOut).toEqual([]);
  expect(counts).toEqual({ running: 1, uncertain: 1, past: 1, unrecognised: 0 });
});

test('a fair leaves out what is expired on its last day, and keeps what is uncertain', () => {
  const { printed, leftOut } = chosen({
    ...fairUntil('2026-07-12'),
    ...selecting({ standings: FAIR_STANDINGS }),
  });
  expect(slugs(printed)).toEqual(['che', 'bi']);
  expect(slugs(leftOut)).toEqual(['dua']);
});

test('the fair’s last day decides, not the day of the data', () => {
  const { printed, leftOut, counts } = chosen({
    ...fairUntil('2028-03-11'),
    ...selecting({ standings: FAIR_STANDINGS }),
  });
  expect(slugs(printed)).toEqual([]);
  expect(slugs(leftOut)).toEqual(['che', 'bi', 'dua']);
  expect(counts).toMatchObject({ running: 0, uncertain: 0, past: 3 });
  expect(chosen(fairUntil('2028-03-10')).counts).toMatchObject({ running: 1 });
});

describe('Each field of the selection narrows', () => {
  test.each([
    ['districts', { districts: ['vi-du'] }, ['che', 'bi']],
    ['a leaf', { categories: ['I.1.a'] }, ['bi']],
    ['a sector', { categories: ['I'] }, ['che', 'bi', 'dua']],
    ['stars', { stars: [4] as const }, ['che']],
    ['unknown stars', { stars: [null] }, ['dua']],
    ['producers', { producers: ['htx'] }, ['che']],
    ['a standing', { standings: ['past'] as const }, ['dua']],
    ['fields together', { districts: ['vi-du'], stars: [3] as const }, ['bi']],
    ['a list, in its order', { products: ['dua', 'che', 'dua'] }, ['dua', 'che']],
    ['an empty list', { products: [] }, []],
  ])('%s', (_, selection, expected) => {
    expect(slugs(chosen(selecting(selection)).printed)).toEqual(expected);
  });
});

test('a product that the catalogue does not have is told', () => {
  expect(chosen(selecting({ products: ['che', 'la'] })).unknown).toEqual(['la']);
});
