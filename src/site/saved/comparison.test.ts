import { expect, test } from 'vitest';
import { comparisonOf } from './comparison.ts';

const honey = new Map([
  ['Nhóm', 'Mật ong'],
  ['Giá', '200.000 đ'],
]);
const tea = new Map([
  ['Nhóm', 'Chè'],
  ['Giá', '200.000 đ'],
  ['Mùa', 'Tháng 4'],
]);

test('what differs stands first, in the order of the pages', () => {
  expect(comparisonOf([honey, tea])).toEqual([
    { label: 'Nhóm', texts: ['Mật ong', 'Chè'], differs: true },
    { label: 'Mùa', texts: [undefined, 'Tháng 4'], differs: true },
    { label: 'Giá', texts: ['200.000 đ', '200.000 đ'], differs: false },
  ]);
});

test('a product beside none differs in nothing', () => {
  expect(comparisonOf([honey]).some(({ differs }) => differs)).toBe(false);
  expect(comparisonOf([])).toEqual([]);
});
