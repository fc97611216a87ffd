import { expect, test } from 'vitest';
import { listPages, PAGE_SIZE } from './list-pages.ts';

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

test('A list that fits is one page', () => {
  expect(listPages(numbers(PAGE_SIZE))).toEqual([
    { number: 1, of: 1, all: numbers(PAGE_SIZE), items: numbers(PAGE_SIZE) },
  ]);
});

test('One product more makes a second page', () => {
  const [first, second, ...more] = listPages(numbers(PAGE_SIZE + 1));
  expect(first).toMatchObject({ number: 1, of: 2, all: numbers(PAGE_SIZE + 1) });
  expect(second).toMatchObject({ number: 2, of: 2, items: [PAGE_SIZE + 1] });
  expect(more).toEqual([]);
});

test('No product is lost or shown twice', () => {
  expect(listPages(numbers(7), 3).flatMap(({ items }) => items)).toEqual(numbers(7));
});

test('An empty list is still a page', () => {
  expect(listPages([])).toEqual([{ number: 1, of: 1, all: [], items: [] }]);
});
