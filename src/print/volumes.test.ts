import { expect, test } from 'vitest';
import { catalogOf, product } from '../catalog/catalog.sample.ts';
import { compose } from './compose/compose.ts';
import type { PrintOrder } from './order.ts';
import { printed } from './print.sample.ts';
import { volumesOf } from './volumes.ts';
import { commonIndex, workFiles, workTitle } from './work-files.ts';

/** So many products of which every other one is from the district, in two groups. */
function large(count: number) {
  const products = Array.from({ length: count }, (_, at) =>
    product(`p-${String(at).padStart(4, '0')}`, {
      district: at % 2 === 0 ? 'vi-du' : null,
      category: at % 4 < 2 ? 'I.1.a' : 'I.5.a',
    }),
  );
  const categories = ['I.5.a', 'I.1.a'].map((code) => ({
    code,
    level: 'leaf' as const,
    slug: code,
    name: { vi: code, en: code },
    parent: null,
    isLeaf: true,
    note: null,
  }));
  const { products: bySlug } = catalogOf('2026-06-30', { products });
  return {
    ...printed(),
    products: bySlug,
    categories: new Map(categories.map((one) => [one.code, one])),
  };
}

test('a catalogue that fits into one work is printed whole, and each district by itself', () => {
  const catalog = printed();
  expect(workFiles(catalog, 'vi').map(({ name }) => name)).toEqual([
    'danh-muc',
    'the-gian-hang',
    'huyen-vi-du',
  ]);
  expect(commonIndex(catalog, 'vi')).toBeUndefined();
});

test('a larger one is printed in volumes, those without a district too, and no work holds all', () => {
  const catalog = large(1100);
  const files = workFiles(catalog, 'vi');
  expect(files.map((file) => `${file.name}: ${workTitle(catalog, file, 'vi')}`))
    .toMatchInlineSnapshot(`
      [
        "huyen-vi-du-1: Danh mục huyện Ví Dụ, tập 1/2",
        "huyen-vi-du-2: Danh mục huyện Ví Dụ, tập 2/2",
        "huyen-chua-ro-1: Danh mục các sản phẩm chưa rõ huyện, tập 1/2",
        "huyen-chua-ro-2: Danh mục các sản phẩm chưa rõ huyện, tập 2/2",
      ]
    `);
  const printedIn = files.map(({ order }) => {
    const commission = { catalog, stories: new Map(), order, address: undefined, version: '' };
    return compose(commission).choice.printed.map((one) => one.product.slug);
  });
  expect(Math.max(...printedIn.map(({ length }) => length))).toBeLessThanOrEqual(500);
  expect(printedIn.flat().sort()).toEqual([...catalog.products.keys()].sort());
});

test('the cover of a volume says which part it is, in the language of the work', () => {
  const catalog = large(1100);
  const coverOf = (order: PrintOrder) => {
    const { booklet } = compose({
      catalog,
      stories: new Map(),
      order,
      address: undefined,
      version: '',
    });
    if (booklet.layout !== 'catalogue') throw new TypeError('This is no catalogue.');
    return [booklet.cover.subtitle, ...booklet.cover.lines].flatMap((words) =>
      words.map(({ text }) => text),
    );
  };
  const covers = (['vi', 'en'] as const).flatMap((lang) =>
    workFiles(catalog, lang).map(({ order }) => coverOf(order).slice(0, 2)),
  );
  const [district] = workFiles(printed(), 'vi').slice(2);
  expect([...covers, district ? coverOf(district.order).slice(0, 2) : []]).toMatchInlineSnapshot(`
    [
      [
        "Huyện Ví Dụ, tập 1/2",
        "Tỉnh Suối Mẫu",
      ],
      [
        "Huyện Ví Dụ, tập 2/2",
        "Tỉnh Suối Mẫu",
      ],
      [
        "Chưa rõ huyện, tập 1/2",
        "Tỉnh Suối Mẫu",
      ],
      [
        "Chưa rõ huyện, tập 2/2",
        "Tỉnh Suối Mẫu",
      ],
      [
        "Vi Du District, volume 1 of 2",
        "Suoi Mau province",
      ],
      [
        "Vi Du District, volume 2 of 2",
        "Suoi Mau province",
      ],
      [
        "District unknown, volume 1 of 2",
        "Suoi Mau province",
      ],
      [
        "District unknown, volume 2 of 2",
        "Suoi Mau province",
      ],
      [
        "Huyện Ví Dụ",
        "Tỉnh Suối Mẫu",
      ],
    ]
  `);
});

test('the volumes of a district are about as thick, and a group is cut once at most', () => {
  const volumes = volumesOf(large(100), 20).filter(({ district }) => district !== null);
  expect(volumes.map(({ products }) => products.length)).toEqual([17, 17, 16]);
  const groups = volumes.map(({ products }) => new Set(products.map((one) => one.category)).size);
  expect(groups).toEqual([1, 2, 1]);
});

test('the common index names the volume and the file of every product', () => {
  const index = commonIndex(large(1001), 'vi')?.replace('\uFEFF', '').split('\r\n') ?? [];
  expect(index).toHaveLength(1003);
  expect(index.slice(0, 3)).toMatchInlineSnapshot(`
    [
      "Sản phẩm,Người làm,Tập,Tệp",
      "p-0000,,"Danh mục huyện Ví Dụ, tập 1/2",huyen-vi-du-1.pdf",
      "p-0001,,Danh mục các sản phẩm chưa rõ huyện,huyen-chua-ro.pdf",
    ]
  `);
});
