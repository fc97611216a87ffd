import { expect, test } from 'vitest';
import { catalogOf, product } from '../../../catalog/catalog.sample.ts';
import type { CatalogueBooklet } from '../../../print/compose/booklet.ts';
import { examined } from './examined-work.ts';
import { pageNumberFaults } from './page-number-faults.ts';

const NAMES = 'Bí xanh, Chè, Dứa, Gạo, Lạc, Mật ong, Mắc ca, Miến, Nấm, Rượu, Thổ cẩm, Vừng'.split(
  ', ',
);
const catalogOfFirst = (count: number) =>
  catalogOf('2026-06-30', {
    products: NAMES.slice(0, count).map((name, index) =>
      product(`so-${index + 1}`, { name: { vi: name, en: name } }),
    ),
  });
const catalogue = await examined(catalogOfFirst(NAMES.length), 'catalogue');
const { booklet } = catalogue;
if (booklet.layout !== 'catalogue') throw new TypeError('This is no catalogue.');
const { productIndex } = booklet;

/** The faults that are found where the catalogue had been composed otherwise than it is printed. */
const faultsIf = (change: Partial<CatalogueBooklet>) =>
  pageNumberFaults(catalogue, { ...booklet, ...change });

test('bảng tra đúng thì không có lỗi nào', () => {
  expect(faultsIf({})).toEqual([]);
});

test('sổ dưới 12 sản phẩm không cần mục lục, bản đồ hay bảng tra, và nếu có thì thấy', async () => {
  const small = await examined(catalogOfFirst(11), 'catalogue');
  if (small.booklet.layout !== 'catalogue') throw new TypeError('This is no catalogue.');
  const { hasContents, tiles, productIndex: index, producerIndex } = small.booklet;
  expect([hasContents, tiles, index, producerIndex]).toEqual([false, [], [], []]);
  expect(pageNumberFaults(small, small.booklet)).toEqual([]);
  expect(faultsIf({ hasContents: false })).toEqual(['contents that nobody needs']);
});

test('số trang sai trong bảng tra thì thấy', () => {
  const moved = productIndex.map((line, index) =>
    index === 0 ? { ...line, entries: [12] } : line,
  );
  expect(faultsIf({ productIndex: moved })).toMatchInlineSnapshot(`
    [
      "“Bíxanh” … 6 does not stand where it should",
      "“Bíxanh....................................3” is one line too many",
      "links lead to 3,6,3,4,5,6",
    ]
  `);
});

test('số trang 47 không bị đọc nhầm thành trang 4', () => {
  const pages = catalogue.pages.map((page) => ({
    ...page,
    runs: page.runs.map((run) => ({ ...run, text: run.text.replace(/\.{3,}4$/u, '...47') })),
  }));
  const faults = pageNumberFaults({ ...catalogue, pages }, booklet);
  expect(faults).toMatchInlineSnapshot(`
    [
      "“Chè” … 4 does not stand where it should",
      "“Dứa” … 4 does not stand where it should",
      "“Gạo” … 4 does not stand where it should",
      "“Lạc” … 4 does not stand where it should",
      "“Mắcca” … 4 does not stand where it should",
      "“Chè...47” is one line too many",
      "“Dứa...47” is one line too many",
      "“Gạo...47” is one line too many",
      "“Lạc...47” is one line too many",
      "“Mắcca...47” is one line too many",
    ]
  `);
});

test('bảng tra thừa hay thiếu một dòng, hay sai thứ tự, thì thấy', () => {
  expect(faultsIf({ productIndex: productIndex.slice(1) })).toMatchInlineSnapshot(`
    [
      "“Bíxanh....................................3” is one line too many",
      "links lead to 3,6,3,4,5,6",
    ]
  `);
  const reversed = { productIndex: productIndex.toReversed() };
  expect(faultsIf(reversed).length).toBeGreaterThan(0);
});
