import { expect, test } from 'vitest';
import { catalogOf, certified, producer, product } from '../catalog/catalog.sample.ts';
import type { Category } from '../catalog/category.ts';
import type { District } from '../catalog/district.ts';
import type { Language } from '../catalog/site.ts';
import { facetsOf } from './facets.ts';
import type { Facet } from './search-state.ts';

const district = (slug: string, name: string): District => ({
  slug,
  kind: 'district',
  name: { vi: name, en: name },
  communes: [],
  tile: null,
});
const category = (code: string, slug: string, level: Category['level']): Category => {
  const parent = code.includes('.') ? code.replace(/\.[^.]+$/u, '') : null;
  const name = { vi: slug, en: slug };
  return { code, slug, name, level, parent, isLeaf: level === 'leaf', note: null };
};
const CATEGORIES = [
  category('I', 'thuc-pham', 'sector'),
  category('I.5', 'che', 'group'),
  category('I.5.a', 'che-che-bien', 'leaf'),
  category('I.6', 'ca-phe', 'group'),
  category('II', 'do-uong', 'sector'),
];
const catalog = catalogOf('2026-11-24', {
  products: [
    product('che-mot', { district: 'suoi', certifications: [certified('2024', { stars: 4 })] }),
    product('che-hai', { district: 'ao', certifications: [certified('2020', { stars: null })] }),
    product('che-ba', { certifications: [certified('2027')] }),
  ],
  producers: [producer('hop-tac-xa', { district: 'suoi' })],
  districts: [district('suoi', 'Suối'), district('ao', 'Ao'), district('vang', 'Vắng')],
  categories: new Map(CATEGORIES.map((entry) => [entry.code, entry])),
});

function lines(facet: Facet, lang: Language = 'vi'): string[] {
  const values = facetsOf(catalog, lang).find((choice) => choice.facet === facet)?.values ?? [];
  return values.map(({ value, name, count }) => `${value}: ${name}, ${count}`);
}

test('results narrow to products or producers', () => {
  expect(lines('kind')).toEqual(['product: Sản phẩm, 3', 'producer: Người làm, 1']);
});

test('districts stand by name, count producers too and leave out those without entries', () => {
  expect(lines('district')).toEqual(['ao: Huyện Ao, 1', 'suoi: Huyện Suối, 2']);
  expect(lines('district', 'en')[0]).toBe('ao: Ao District, 1');
});

test('communes of today hold what names them, and what named a commune that became part of them', () => {
  const commune = (name: string, now: string) =>
    ({
      slug: name.toLowerCase(),
      kind: 'commune',
      name,
      now: { kind: 'ward', name: now },
    }) as const;
  const places = [
    { ...district('suoi', 'Suối'), communes: [commune('Da', 'Bến'), commune('Cay', 'Cầu')] },
    { ...district('ao', 'Ao'), communes: [commune('Sen', 'Bến')] },
  ];
  const filled = catalogOf('2026-11-24', {
    products: [
      product('mot', { district: 'suoi', commune: 'da' }),
      product('hai', { communeNow: 'phuong-ben' }),
      product('ba', { district: 'suoi' }),
    ],
    producers: [producer('bon', { district: 'ao', commune: 'sen' })],
    districts: places,
  });
  const found = (lang: Language) => facetsOf(filled, lang).find(({ facet }) => facet === 'commune');
  expect(found('vi')?.values).toEqual([{ value: 'phuong-ben', name: 'Phường Bến', count: 3 }]);
  expect(found('en')?.values[0]?.name).toBe('Bến Ward');
  expect(lines('commune')).toEqual([]);
});

test('the stars are those of the last recognition; without any they are unknown', () => {
  expect(lines('stars')).toEqual(['4: 4 sao, 1', 'unknown: Chưa rõ hạng, 2']);
});

test('only statuses that occur are offered', () => {
  expect(lines('status')).toEqual([
    'expiring: Sắp hết hạn, 1',
    'expired: Đã quá hạn, 1',
    'unrecognised: Chưa công nhận, 1',
  ]);
});

test('a group stands under its sector, and categories without products are left out', () => {
  const categories = facetsOf(catalog, 'vi').find(({ facet }) => facet === 'category');
  expect(categories?.values).toEqual([
    { value: 'thuc-pham', name: 'thuc-pham', count: 3 },
    { value: 'che', name: 'che', count: 3, parent: 'thuc-pham' },
  ]);
});
