import { expect, test } from 'vitest';
import { recognisedFilters, type FilterName } from './recognised-filters.ts';

const FILTERS: readonly FilterName[] = [
  { facet: 'district', value: 'tua-chua', names: ['huyện Tủa Chùa', 'Tủa Chùa'] },
  { facet: 'district', value: 'dien-bien', names: ['huyện Điện Biên', 'Điện Biên'] },
  { facet: 'district', value: 'dien-bien-dong', names: ['Điện Biên Đông'] },
  { facet: 'stars', value: '4', names: ['4 sao', '4 stars'] },
  { facet: 'status', value: 'valid', names: ['Còn hiệu lực'] },
];
const found = (query: string) =>
  recognisedFilters(query, FILTERS).map(({ value, name, rest }) => `${value}: ${name} | ${rest}`);

test('filters among the words are told in their order, with what remains', () => {
  expect(found('mật ong 4 sao Tủa Chùa')).toEqual([
    '4: 4 sao | mật ong tủa chùa',
    'tua-chua: tủa chùa | mật ong 4 sao',
  ]);
});

test('the longest name counts: Điện Biên Đông is not Điện Biên', () => {
  expect(found('che dien bien dong')).toEqual(['dien-bien-dong: dien bien dong | che']);
  expect(found('chè Điện Biên')).toEqual(['dien-bien: điện biên | chè']);
});

test('words with other marks name something else', () => {
  expect(found('tứa chua')).toEqual([]);
});

test.each(['', '🍯', '4', '<script>alert(1)</script>', '"'])('“%s” names no filter', (query) => {
  expect(found(query)).toEqual([]);
});
