import { expect, test } from 'vitest';
import type { Category } from '../../catalog/category.ts';
import { product } from '../../catalog/catalog.sample.ts';
import type { PrintOrder } from '../order.ts';
import { commission, printed, PRODUCTS, selecting } from '../print.sample.ts';
import { groupsOf } from './sections.ts';
import { choiceOf } from './selection.ts';

function groups(order: Partial<PrintOrder>, catalog = printed()) {
  const asked = commission(order, catalog).order;
  return groupsOf(catalog, asked, choiceOf(catalog, asked).printed).map(({ title, members }) => [
    title.map(({ text }) => text).join(' · '),
    ...members.map(({ product: { slug } }) => slug),
  ]);
}

test('by district, each by name; what has no known district comes last', () => {
  expect(groups({ groupBy: 'district' })).toEqual([
    ['Huyện Ví Dụ', 'bi', 'che'],
    ['Chưa rõ huyện', 'dua'],
  ]);
});

test('a product of which only the commune of today is known stands under it', () => {
  const catalog = printed();
  const [district] = catalog.districts.values();
  const commune = { slug: 'x', kind: 'commune', name: 'X', now: { kind: 'commune', name: 'Gộp' } };
  const parts = ['vi-du', 'khac'].map((slug) => ({ ...district, slug, communes: [commune] }));
  const shared = {
    ...catalog,
    districts: new Map(parts.map((part) => [part.slug, part])) as typeof catalog.districts,
    products: new Map(
      [...catalog.products].map(([slug, one]) => [
        slug,
        slug === 'dua' ? { ...one, communeNow: 'xa-gop' } : one,
      ]),
    ),
  };
  expect(groups({ groupBy: 'district' }, shared).at(-1)).toEqual(['Xã Gộp', 'dua']);
});

test('in both languages the heading has both', () => {
  expect(groups({ groupBy: 'district', edition: 'both' })[0]?.[0]).toBe(
    'Huyện Ví Dụ · Vi Du District',
  );
});

test('in English the names of that language give the order', () => {
  expect(groups({ groupBy: 'district', edition: 'en' })[0]).toEqual([
    'Vi Du District',
    'bi',
    'che',
  ]);
});

test('by stars, most first, unknown last', () => {
  expect(groups({ groupBy: 'stars' })).toEqual([
    ['4 sao', 'che'],
    ['3 sao', 'bi'],
    ['Chưa rõ hạng sao', 'dua'],
  ]);
});

test('by category, in the order of the decision', () => {
  const group = (code: string, vi: string): [string, Category] => [
    code,
    {
      code,
      slug: code,
      name: { vi, en: vi },
      level: 'group',
      parent: 'I',
      isLeaf: false,
      note: null,
    },
  ];
  const categories = new Map([group('I.1', 'Tươi sống'), group('I.5', 'Chè')]);
  expect(groups({ groupBy: 'category' }, { ...printed(), categories })).toEqual([
    ['Tươi sống', 'bi'],
    ['Chè', 'che', 'dua'],
  ]);
});

test('by booth, numbers by their size; what has no booth comes last', () => {
  const stands = { che: { booth: 'A10', price: '' }, dua: { booth: 'A2', price: '' } };
  expect(groups({ groupBy: 'booth', stands })).toEqual([
    ['Gian A2', 'dua'],
    ['Gian A10', 'che'],
    ['Chưa xếp gian', 'bi'],
  ]);
});

test('a list keeps the order in which it was chosen', () => {
  const order = { groupBy: 'list', ...selecting({ products: ['dua', 'bi', 'che'] }) } as const;
  expect(groups(order)).toEqual([['Sản phẩm đã chọn', 'dua', 'bi', 'che']]);
});

test('names stand in the order of the Vietnamese dictionary', () => {
  const named = ['Đậu', 'Dứa', 'Ổi', 'Ơ', 'An', 'Ăn'].map((vi, index) =>
    product(`p${index}`, { name: { vi, en: vi } }),
  );
  const catalog = printed(named);
  const order = commission({}, catalog).order;
  const [group] = groupsOf(catalog, order, choiceOf(catalog, order).printed);
  expect(group?.members.map(({ product: { name } }) => name.vi)).toEqual([
    'An',
    'Ăn',
    'Dứa',
    'Đậu',
    'Ổi',
    'Ơ',
  ]);
});

test('every product stands in exactly one group', () => {
  for (const groupBy of ['district', 'stars', 'booth', 'list'] as const) {
    const members = groups({ groupBy }).flatMap(([, ...slugs]) => slugs);
    expect(members.toSorted()).toEqual(PRODUCTS.map(({ slug }) => slug).toSorted());
  }
});
