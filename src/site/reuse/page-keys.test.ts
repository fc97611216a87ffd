import { expect, test } from 'vitest';
import type { Catalog } from '../../catalog/catalog.ts';
import {
  catalogOf,
  certified,
  day,
  producer,
  product,
  source,
} from '../../catalog/catalog.sample.ts';
import type { PlaceToBuy } from '../../catalog/place-to-buy.ts';
import type { Product } from '../../catalog/product.ts';
import { sitePaths } from '../paths.ts';
import { pageKeys } from './page-keys.ts';

const SLUGS = Array.from({ length: 200 }, (_, index) => `che-${String(index).padStart(3, '0')}`);

/** 200 products of 50 makers; the products of a maker cite one source. */
function catalogWith(change: (entry: Product) => Product = (entry) => entry): Catalog {
  return catalogOf('2026-11-24', {
    products: SLUGS.map((slug, index) =>
      change(
        product(slug, {
          producer: `htx-${index % 50}`,
          certifications: [certified('2025-05-10', { sources: [`bao-${index % 50}`] })],
        }),
      ),
    ),
    producers: Array.from({ length: 50 }, (_, index) => producer(`htx-${index}`)),
    sources: Array.from({ length: 50 }, (_, index) => source(`bao-${index}`)),
  });
}

const SHOWROOM: PlaceToBuy = {
  kind: 'showroom',
  name: { vi: 'Nhà trưng bày', en: 'Showroom' },
  where: { vi: 'Phường Ví Dụ' },
  district: null,
  opened: null,
  sources: ['bao-nơi-bán'],
};

/** The key of each Vietnamese page that may be reused, by path. */
function keysOf(catalog: Catalog, stories: ReadonlyMap<string, string> = new Map()) {
  const keyOf = pageKeys(catalog, stories);
  return new Map(
    sitePaths(catalog).flatMap(({ params: { path = '' }, props }) => {
      const key = keyOf(props);
      return key === undefined || path.startsWith('en/') ? [] : [[path, key] as const];
    }),
  );
}

/** The paths of the pages that are made anew after the change. */
function renewed(before: ReturnType<typeof keysOf>, after: ReturnType<typeof keysOf>): string[] {
  return [...after].filter(([path, key]) => before.get(path) !== key).map(([path]) => path);
}

const before = keysOf(catalogWith());
const changed = (slug: string, rest: Partial<Product>) =>
  renewed(before, keysOf(catalogWith((one) => (one.slug === slug ? { ...one, ...rest } : one))));

test('như cũ thì mọi trang như cũ, và phần lớn trang có khoá', () => {
  expect(renewed(before, keysOf(catalogWith()))).toEqual([]);
  expect(before.size).toBeGreaterThan(250);
});

test('một chữ trong mục của một sản phẩm làm mới trang của nó, người làm, danh sách và nơi gợi ý nó', () => {
  expect(changed('che-100', { summary: { vi: 'Chè khác.', en: 'Other tea.' } }))
    .toMatchInlineSnapshot(`
    [
      "san-pham/trang/2",
      "san-pham/xep/con-han/trang/2",
      "chu-the",
      "san-pham/che-000",
      "san-pham/che-050",
      "san-pham/che-100",
      "san-pham/che-150",
      "chu-the/htx-0",
      "sao/3/trang/2",
    ]
  `);
});

test('câu chuyện là của trang ấy', () => {
  const after = keysOf(catalogWith(), new Map([['che-100/vi', '<p>Chè trên núi.</p>']]));
  expect(renewed(before, after)).toContain('san-pham/che-100');
});

test('nguồn đổi thì mọi mục dẫn nguồn ấy đổi, mục khác thì không', () => {
  const catalog = catalogWith();
  const sources = new Map(catalog.sources);
  sources.set('bao-7', source('bao-7', { url: 'https://example.org/bai' }));
  const after = renewed(before, keysOf({ ...catalog, sources }));
  const own = after.filter((path) => /^san-pham\/che/u.test(path));
  expect(own).toEqual([
    'san-pham/che-007',
    'san-pham/che-057',
    'san-pham/che-107',
    'san-pham/che-157',
  ]);
});

test('nguồn mà nơi bán dẫn thì mọi trang có thể dẫn, nên mọi trang đổi theo', () => {
  const catalog = { ...catalogWith(), places: [SHOWROOM] };
  const sources = new Map(catalog.sources).set('bao-nơi-bán', source('bao-nơi-bán'));
  const first = keysOf({ ...catalog, sources });
  const renamed = new Map(sources).set('bao-nơi-bán', source('bao-nơi-bán', { title: 'Tên khác' }));
  expect(renewed(first, keysOf({ ...catalog, sources: renamed }))).toHaveLength(first.size);
});

test('thêm một sản phẩm thì mọi danh sách có con số đổi, trang của sản phẩm khác thì không', () => {
  const catalog = catalogWith();
  const products = new Map(catalog.products).set(
    'chuoi',
    product('chuoi', { category: null, drawing: 'rice' }),
  );
  const after = renewed(before, keysOf({ ...catalog, products }));
  expect(after).toContain('san-pham');
  expect(after).toContain('san-pham/chuoi');
  expect(after).not.toContain('san-pham/che-001');
});

test('ngày khác, tên tỉnh khác thì mọi trang khác', () => {
  const catalog = catalogWith();
  const site = { ...catalog.site, title: { vi: 'Tên khác', en: 'Other' } };
  expect(renewed(before, keysOf({ ...catalog, site }))).toHaveLength(before.size);
  expect(renewed(before, keysOf({ ...catalog, day: day('2026-11-25') }))).toHaveLength(before.size);
});

test('trang có ảnh không được dùng lại: ảnh chỉ có khi trang được dựng', () => {
  const photo = { file: 'a.jpg', alt: { vi: 'Ảnh' }, credit: 'A', licence: 'CC BY 4.0' };
  const after = keysOf(
    catalogWith((one) => (one.slug === 'che-100' ? { ...one, photos: [photo] } : one)),
  );
  expect(after.has('san-pham/che-100')).toBe(false);
  expect(after.has('chu-the/htx-0')).toBe(false);
  expect(after.get('san-pham/che-001')).toBe(before.get('san-pham/che-001'));
});
