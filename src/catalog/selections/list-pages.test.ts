import { expect, test } from 'vitest';
import { listPages, PAGE_SIZE } from './list-pages.ts';

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

test('A list that fits is one page', () => {
  expect(listPages(numbers(PAGE_SIZE))).toEqual([
    { number: 1, of: 1, all: numbers(PAGE_SIZE), items: numbers(PAGE_SIZE) },
  ]);
});

test('A few products more stay on the page, since nobody turns a page for three cards', () => {
  const few = numbers(PAGE_SIZE + PAGE_SIZE / 5 - 1);
  expect(listPages(few)).toEqual([{ number: 1, of: 1, all: few, items: few }]);
  expect(listPages(numbers(2 * PAGE_SIZE + 1)).map(({ items }) => items.length)).toEqual([
    PAGE_SIZE,
    PAGE_SIZE + 1,
  ]);
});

test('A fifth of a page more makes a second page', () => {
  const many = numbers(PAGE_SIZE + PAGE_SIZE / 5);
  const [first, second, ...more] = listPages(many);
  expect(first).toMatchObject({ number: 1, of: 2, all: many, items: numbers(PAGE_SIZE) });
  expect(second).toMatchObject({ number: 2, of: 2, items: many.slice(PAGE_SIZE) });
  expect(more).toEqual([]);
});

test('No product is lost or shown twice', () => {
  expect(listPages(numbers(7), 3).flatMap(({ items }) => items)).toEqual(numbers(7));
});

test('An empty list is still a page', () => {
  expect(listPages([])).toEqual([{ number: 1, of: 1, all: [], items: [] }]);
});
