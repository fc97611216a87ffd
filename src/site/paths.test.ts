import { expect, test } from 'vitest';
import { catalogOf, day, producer, product } from '../catalog/catalog.sample.ts';
import { PAGE_SIZE } from '../catalog/selections/list-pages.ts';
import { sitePaths } from './paths.ts';

const DAY = '2024-05-01';
const pathsIn = (catalog: Parameters<typeof sitePaths>[0]) =>
  sitePaths(catalog).map(({ params }) => params.path);

test('a province without entries has its plain pages and a page for each star level, in both languages', () => {
  expect(pathsIn(catalogOf(DAY, {}))).toMatchInlineSnapshot(`
    [
      undefined,
      "tim-kiem",
      "da-luu",
      "in-an",
      "hieu-luc",
      "du-lieu",
      "gioi-thieu",
      "an-gi-mua-gi",
      "so-lieu",
      "dong-gop",
      "dong-gop/nhap-danh-sach",
      "san-pham",
      "san-pham/xep/con-han",
      "chu-the",
      "thay-doi",
      "du-lieu/con-thieu",
      "sao/5",
      "sao/4",
      "sao/3",
      "sao/chua-ro",
      "en",
      "en/search",
      "en/saved",
      "en/print",
      "en/validity",
      "en/data",
      "en/about",
      "en/visit",
      "en/figures",
      "en/contribute",
      "en/contribute/import-list",
      "en/products",
      "en/products/by/validity",
      "en/producers",
      "en/changes",
      "en/data/gaps",
      "en/stars/5",
      "en/stars/4",
      "en/stars/3",
      "en/stars/unknown",
    ]
  `);
});

test('an entry has a page in both languages', () => {
  const paths = pathsIn(catalogOf(DAY, { products: [product('tra')], producers: [producer('a')] }));
  expect(paths).toEqual(
    expect.arrayContaining(['san-pham/tra', 'en/products/tra', 'chu-the/a', 'en/producers/a']),
  );
});

test('an address that an entry had before leads to its address of today', () => {
  const tea = product('tra-xanh', { formerSlugs: ['tra'] });
  const pages = sitePaths(catalogOf(DAY, { products: [tea] }));
  const at = (path: string) => pages.find(({ params }) => params.path === path)?.props;
  const route = { page: 'product', slug: 'tra-xanh' };
  expect(at('san-pham/tra')).toMatchObject({ route, isFormer: true });
  expect(at('san-pham/tra-xanh')).toMatchObject({ route, isFormer: false });
  expect(at('en/products/tra')).toMatchObject({ route, isFormer: true });
});

test('the barcode of a packet leads to its product, by GTIN of 14 digits', () => {
  const tea = product('tra-xanh', { gtin: '2000000000008' });
  const pages = sitePaths(catalogOf(DAY, { products: [tea, product('mat-ong')] }));
  const codes = pages.filter(({ params }) => params.path?.startsWith('01/'));
  expect(codes).toMatchObject([
    {
      params: { path: '01/02000000000008' },
      props: { route: { page: 'product', slug: 'tra-xanh' }, isFormer: true },
    },
  ]);
});

test('a list goes on under further addresses when a page is full', () => {
  const products = Array.from({ length: (PAGE_SIZE * 6) / 5 }, (_, index) =>
    product(`tra-${index}`),
  );
  const catalog = catalogOf(DAY, { products });
  const lists = pathsIn(catalog).filter((path) => /(?:trang|page)\//u.test(path ?? ''));
  expect(lists).toEqual([
    'san-pham/trang/2',
    'san-pham/xep/con-han/trang/2',
    'thay-doi/trang/2',
    'du-lieu/con-thieu/trang/2',
    'sao/3/trang/2',
    'en/products/page/2',
    'en/products/by/validity/page/2',
    'en/changes/page/2',
    'en/data/gaps/page/2',
    'en/stars/3/page/2',
  ]);
  const second = sitePaths(catalog).find(({ params }) => params.path === 'san-pham/trang/2');
  expect(second?.props.shown).toMatchObject({
    page: { number: 2, items: Array.from({ length: PAGE_SIZE / 5 }, () => ({})) },
  });
});

test('lists follow the alphabet of their language', () => {
  const products = [
    product('b', { name: { vi: 'Đường', en: 'Sugar' } }),
    product('a', { name: { vi: 'Trà', en: 'Barley tea' } }),
    product('c', { name: { vi: 'Dứa', en: 'Ananas' } }),
  ];
  const pages = sitePaths(catalogOf(DAY, { products }));
  const slugsAt = (path: string) => {
    const { shown } = pages.find(({ params }) => params.path === path)?.props ?? {};
    return shown && 'page' in shown
      ? shown.page.items.map((item) => 'slug' in item && item.slug)
      : undefined;
  };
  expect(slugsAt('san-pham')).toEqual(['c', 'b', 'a']);
  expect(slugsAt('en/products')).toEqual(['c', 'a', 'b']);
});

test('no two pages share an address', () => {
  const products = [product('tra', { formerSlugs: ['che'] }), product('mat-ong')];
  const paths = pathsIn(catalogOf(DAY, { products, producers: [producer('tra')] }));
  expect(paths).toEqual([...new Set(paths)]);
});

test('what was withdrawn keeps its address, and leads there from former ones, in both languages', () => {
  const withdrawn = {
    kind: 'product' as const,
    slug: 'che-nham',
    name: { vi: 'Chè Nhầm', en: 'Mistaken tea' },
    on: day('2026-11-20'),
    reason: { vi: 'Chưa được công nhận.' },
    formerSlugs: ['che-cu'],
    gtin: '12345678905',
  };
  const pages = sitePaths(catalogOf(DAY, { withdrawn: [withdrawn] }));
  expect(
    pages
      .filter(({ props }) => props.withdrawn === withdrawn)
      .map(({ params, props }) => [params.path, props.isFormer]),
  ).toEqual([
    ['san-pham/che-nham', false],
    ['san-pham/che-cu', true],
    ['01/00012345678905', true],
    ['en/products/che-nham', false],
    ['en/products/che-cu', true],
  ]);
});
