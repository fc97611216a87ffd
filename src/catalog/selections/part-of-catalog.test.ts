import { expect, test } from 'vitest';
import { catalogOf, certified, producer, product, source } from '../catalog.sample.ts';
import { partOfCatalog } from './part-of-catalog.ts';

test('một phần danh mục có sản phẩm, người làm và nguồn mà phần ấy nói đến, không gì của phần khác', () => {
  const catalog = catalogOf('2026-11-24', {
    products: ['che', 'mat-ong', 'muoi'].map((slug) =>
      product(slug, {
        producer: `htx-${slug}`,
        certifications: [certified('2025-05-10', { sources: [`bao-${slug}`] })],
      }),
    ),
    producers: ['che', 'mat-ong', 'muoi'].map((slug) => producer(`htx-${slug}`)),
    sources: ['che', 'mat-ong', 'muoi'].map((slug) => source(`bao-${slug}`)),
  });
  const named = [...catalog.products.values()].filter(({ slug }) => slug !== 'mat-ong').reverse();
  const part = partOfCatalog(catalog, named);
  expect([...part.products.keys()]).toEqual(['che', 'muoi']);
  expect([...part.producers.keys()]).toEqual(['htx-che', 'htx-muoi']);
  expect([...part.sources.keys()]).toEqual(['bao-che', 'bao-muoi']);
  expect(part.site).toBe(catalog.site);
});
