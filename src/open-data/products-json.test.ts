import { describe, expect, test } from 'vitest';
import { certified, day, product } from '../catalog/catalog.sample.ts';
import { sampleCatalog, TEA } from './open-data.sample.ts';
import { productsJson } from './products-json.ts';

const SITE = new URL('https://ocop.example');

describe('Stars may be shown', () => {
  const shownOn = (on: string) => {
    const [tea] = productsJson(sampleCatalog(on, [TEA]), { url: undefined }).products;
    return [tea?.status, tea?.stars, tea?.starsShown];
  };

  test('while the certificate surely holds', () => {
    expect(shownOn('2025-01-01')).toEqual(['valid', 4, 4]);
    expect(shownOn('2026-11-15')).toEqual(['expiring', 4, 4]);
  });

  test('no longer when it is past its term, although the last recognition is told', () => {
    expect(shownOn('2026-11-16')).toEqual(['expired', 4, null]);
  });

  test('neither before the first recognition nor while it is uncertain', () => {
    expect(shownOn('2018-12-31')).toEqual(['unrecognised', null, null]);
    expect(shownOn('2022-06-01')).toEqual(['uncertain', 3, null]);
  });

  test('never after a revocation', () => {
    const revoked = {
      on: day('2025-01-02'),
      reason: { vi: 'Sai phạm' },
      sources: ['quyet-dinh-mau'],
    };
    const withdrawn = product('x', { certifications: [certified('2024-01-02', { revoked })] });
    const [record] = productsJson(sampleCatalog('2025-01-02', [withdrawn]), { url: SITE }).products;
    expect([record?.status, record?.stars, record?.starsShown]).toEqual(['revoked', 3, null]);
    expect(record?.certifications[0]?.revokedOn).toBe('2025-01-02');
    expect(record?.certifications[0]?.sources).toMatchObject([{ kind: 'decision' }]);
  });
});

describe('Data of a past day', () => {
  const revoked = {
    on: day('2025-01-02'),
    reason: { vi: 'Sai phạm' },
    sources: ['quyet-dinh-mau'],
  };
  const certifications = [certified('2021-05-01'), certified('2024-01-02', { revoked })];
  const toldOn = (on: string) => {
    const catalog = sampleCatalog(on, [product('x', { certifications })]);
    return productsJson(catalog, { url: SITE }).products[0]?.certifications;
  };

  test('tell of no decision made later', () => {
    expect(toldOn('2024-01-01')?.map(({ decided }) => decided)).toEqual(['2021-05-01']);
    expect(toldOn('2024-01-02')?.map(({ decided }) => decided)).toEqual([
      '2021-05-01',
      '2024-01-02',
    ]);
  });

  test('tell of no later revocation, nor of its sources', () => {
    expect(toldOn('2025-01-01')?.[1]).toMatchObject({ revokedOn: null, sources: [] });
    expect(toldOn('2025-01-02')?.[1]).toMatchObject({
      revokedOn: '2025-01-02',
      sources: [{ kind: 'decision' }],
    });
  });
});

test('Pages are named by their path while nobody knows the address of the site', () => {
  const { $schema, products } = productsJson(sampleCatalog('2025-01-01', [TEA]), {
    url: undefined,
  });
  expect($schema).toBe('/data/products.schema.json');
  expect(products[0]?.page).toEqual({ vi: '/san-pham/che-mau/', en: '/en/products/che-mau/' });
});

test('The fields always come in the same order, whatever is known', () => {
  const [bare, tea] = productsJson(sampleCatalog('2025-01-01'), { url: undefined }).products;
  expect(Object.keys(bare ?? {})).toEqual(Object.keys(tea ?? {}));
});
