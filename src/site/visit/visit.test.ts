import { expect, test } from 'vitest';
import { catalogOf, certified, product } from '../../catalog/catalog.sample.ts';
import { visitOf } from './visit.ts';

const keeps = [{ text: { vi: '12 tháng' }, sources: [] }];
const TEA = {
  code: 'I.5',
  slug: 'che',
  name: { vi: 'Chè', en: 'Tea' },
  level: 'group',
  parent: null,
  isLeaf: false,
  note: null,
} as const;
const catalog = catalogOf('2026-11-15', {
  categories: new Map([[TEA.code, TEA]]),
  products: [
    product('an-dau', { certifications: [certified('2019')] }),
    product('biet-nhieu', { certifications: [certified('2019')], shelfLife: keeps, season: [11] }),
    product('con-han', { certifications: [certified('2025-01-01')] }),
    product('dung-sau', { certifications: [certified('2019')] }),
  ],
});

test('nhóm nào cũng kể trước cái chắc chắn còn hạn, rồi cái biết nhiều hơn, ba cái là đủ', () => {
  const [tea] = visitOf(catalog).tastes;
  expect(tea?.products.map(({ slug }) => slug)).toEqual(['con-han', 'biet-nhieu', 'an-dau']);
});

test('mang về được là thứ có nguồn nói để được bao lâu hoặc gói thế nào', () => {
  expect(visitOf(catalog).keeping.map(({ product: { slug } }) => slug)).toEqual(['biet-nhieu']);
});

test('chỉ kể thứ có mùa, không tháng nào bịa ra', () => {
  expect(visitOf(catalog).harvests.map(({ slug, season }) => [slug, season])).toEqual([
    ['biet-nhieu', [11]],
  ]);
});
