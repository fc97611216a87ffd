import { describe, expect, test } from 'vitest';
import { catalogOf, product } from '../catalog.sample.ts';
import type { Statistic } from './statistic.ts';
import { coverageOf, statisticsByPlace, totalsByYear } from './statistics-over-time.ts';

const total = (
  asOf: string | null,
  products: number | null,
  rest: Partial<Statistic> = {},
): Statistic => ({
  asOf,
  products,
  scope: 'province',
  kind: 'total',
  stars: null,
  producers: null,
  detail: { vi: 'Theo báo cáo' },
  sources: [],
  conflict: null,
  ...rest,
});

describe('The totals of the province over time', () => {
  test('stand by year, each figure once', () => {
    const published = [total('2022-09', 44), total('2019', 26), total('2022-03-31', 44)];
    expect(totalsByYear(published)).toEqual([
      { year: 2019, totals: [26], isContested: false },
      { year: 2022, totals: [44], isContested: false },
    ]);
  });

  test('leave out rounds, plans, districts, undated figures and news without a count', () => {
    const published = [
      total('2020', 9, { kind: 'round' }),
      total('2022', 44, { kind: null }),
      total('2023', 5, { scope: 'suoi-mau' }),
      total(null, 17),
      total('2024', null),
    ];
    expect(totalsByYear(published)).toEqual([]);
  });

  test('mark a year whose figures differ', () => {
    expect(totalsByYear([total('2025', 138), total('2025-02', 54)])).toEqual([
      { year: 2025, totals: [54, 138], isContested: true },
    ]);
  });

  test('mark a year whose only figure something else contradicts', () => {
    const conflict = { vi: 'Nguồn khác ghi 58.' };
    expect(totalsByYear([total('2023', 56, { conflict })])).toMatchObject([{ isContested: true }]);
  });
});

test('Published counts begin with the province; districts without any are left out', () => {
  const district = (slug: string) => ({
    slug,
    kind: 'district' as const,
    name: { vi: slug, en: slug },
    communes: [],
    tile: null,
  });
  const catalog = {
    ...catalogOf('2026-08-01', { districts: [district('suoi-mau'), district('nui-mau')] }),
    statistics: [total('2021', 3, { scope: 'nui-mau' }), total('2020', 7), total('2021', 9)],
  };
  expect(
    statisticsByPlace(catalog).map(({ district, statistics }) => [
      district?.slug ?? null,
      statistics.map(({ products }) => products),
    ]),
  ).toEqual([
    [null, [7, 9]],
    ['nui-mau', [3]],
  ]);
});

describe('How much of the province is on file', () => {
  const products = [product('che'), product('mat-ong')];
  const coverage = (statistics: readonly Statistic[]) =>
    coverageOf({ ...catalogOf('2026-11-30', { products }), statistics });

  test('is told by the latest total that was published, the larger one where two differ', () => {
    expect(coverage([total('2026', 155), total('2025', 138), total('2025', 109)])).toEqual({
      products: 2,
      total: 155,
      year: 2026,
    });
    expect(coverage([total('2025', 109), total('2025', 138)])?.total).toBe(138);
  });

  test('is not told where nobody counts more than the catalogue', () => {
    expect(coverage([])).toBeUndefined();
    expect(coverage([total('2026', 2)])).toBeUndefined();
    expect(coverage([total('2026', 9, { scope: 'suoi-mau' })])).toBeUndefined();
  });
});
