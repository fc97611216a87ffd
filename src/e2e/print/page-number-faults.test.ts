import { expect, test } from 'vitest';
import { catalogOf, product } from '../../catalog/catalog.sample.ts';
import type { CatalogueBooklet } from '../../print/compose/booklet.ts';
import { examined } from './examined-work.ts';
import { pageNumberFaults } from './page-number-faults.ts';

const catalogue = await examined(
  catalogOf('2026-06-30', {
    products: ['Bí xanh', 'Chè', 'Dứa'].map((name, index) =>
      product(`so-${index + 1}`, { name: { vi: name, en: name } }),
    ),
  }),
  'catalogue',
);
const { booklet } = catalogue;
if (booklet.layout !== 'catalogue') throw new TypeError('This is no catalogue.');
const { productIndex } = booklet;

/** The faults that are found where the catalogue had been composed otherwise than it is printed. */
const faultsIf = (change: Partial<CatalogueBooklet>) =>
  pageNumberFaults(catalogue, { ...booklet, ...change });

test('bảng tra đúng thì không có lỗi nào', () => {
  expect(faultsIf({})).toEqual([]);
});

test('số trang sai trong bảng tra thì thấy', () => {
  const moved = productIndex.map((line, index) => (index === 0 ? { ...line, entries: [3] } : line));
  expect(faultsIf({ productIndex: moved })).toMatchInlineSnapshot(`
    [
      "“Bíxanh” … 5 does not stand where it should",
      "“Bíxanh.................................4” is one line too many",
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
      "“Chưarõhuyện·3sảnphẩm” … 4 does not stand where it should",
      "“Chưarõhuyện·3sảnphẩm...47” is one line too many",
      "“Bíxanh” … 4 does not stand where it should",
      "“Chè” … 4 does not stand where it should",
      "“Bíxanh...47” is one line too many",
      "“Chè...47” is one line too many",
    ]
  `);
});

test('bảng tra thừa hay thiếu một dòng, hay sai thứ tự, thì thấy', () => {
  expect(faultsIf({ productIndex: productIndex.slice(1) })).toMatchInlineSnapshot(`
    [
      "“Bíxanh.................................4” is one line too many",
    ]
  `);
  const reversed = { productIndex: productIndex.toReversed() };
  expect(faultsIf(reversed).length).toBeGreaterThan(0);
});
