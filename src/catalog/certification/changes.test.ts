import { describe, expect, test } from 'vitest';
import { catalogOf, certified, day, product, source } from '../catalog.sample.ts';
import type { Certification } from './certification.ts';
import { changesIn } from './changes.ts';

const SOURCES = [
  source('bao-3-2026', { published: '2026-03-13' }),
  source('bao-2024', { published: '2024-05' }),
  source('khong-ngay'),
];

const happened = (on: string, ...certifications: Certification[]) =>
  changesIn(
    catalogOf(on, { products: [product('che', { certifications })], sources: SOURCES }),
  ).map((change) => `${change.day} ${change.kind} ${change.validity.status}`);

const lapse = (knownFrom: string, ...sources: string[]) => ({
  statement: { vi: 'Không làm hồ sơ lại' },
  sources,
  knownFrom: day(knownFrom),
  isDated: !sources.includes('khong-ngay'),
});

describe('A decision', () => {
  test('is a change on its day, not before', () => {
    expect(happened('2023-11-14', certified('2023-11-15'))).toEqual([]);
    expect(happened('2023-11-15', certified('2023-11-15'))).toEqual(['2023-11-15 certified valid']);
  });

  test('after another one renews, upgrades or downgrades', () => {
    const history = [
      certified('2020-01-01', { stars: 3 }),
      certified('2021-01-01', { stars: 4 }),
      certified('2022-01-01', { stars: 4 }),
      certified('2023-01-01', { stars: 3 }),
      certified('2024-01-01', { stars: null }),
    ];
    expect(happened('2024-06-01', ...history)).toEqual([
      '2024-01-01 renewed valid',
      '2023-01-01 downgraded valid',
      '2022-01-01 renewed valid',
      '2021-01-01 upgraded valid',
      '2020-01-01 certified valid',
    ]);
  });

  test('of which only the month or the year is known counts from the end of that time', () => {
    expect(happened('2024-02-28', certified('2024-02'))).toEqual([]);
    expect(happened('2024-02-29', certified('2024-02'))).toEqual(['2024-02-29 certified valid']);
    expect(happened('2024-12-31', certified('2024'))).toEqual(['2024-12-31 certified valid']);
  });

  test('or from the first source that tells of it, where that appeared earlier', () => {
    const recent = certified('2026', { sources: ['khong-ngay', 'bao-3-2026'] });
    expect(happened('2026-11-25', recent)).toEqual(['2026-03-13 certified uncertain']);
    const old = certified('2019', { sources: ['bao-2024'] });
    expect(happened('2020-01-01', old)).toEqual(['2019-12-31 certified valid']);
  });

  test('that no source dates, or that the editors dated, is left out', () => {
    expect(happened('2024-06-01', certified(null, { sources: ['bao-2024'] }))).toEqual([]);
    expect(happened('2024-06-01', certified('2024-01-02', { inferred: ['decided'] }))).toEqual([]);
  });
});

describe('The end of a certificate', () => {
  test('is a change on the day after the last valid one', () => {
    expect(happened('2026-11-15', certified('2023-11-15'))).toHaveLength(1);
    expect(happened('2026-11-16', certified('2023-11-15'))[0]).toBe('2026-11-16 expired expired');
  });

  test('is a change once it is sure, where the exact day is not known', () => {
    expect(happened('2026-12-31', certified('2023'))).toEqual(['2023-12-31 certified valid']);
    expect(happened('2027-01-01', certified('2023'))[0]).toBe('2027-01-01 expired expired');
    expect(happened('2027-05-02', certified(null))).toEqual(['2027-05-02 expired expired']);
  });

  test('is none where a new decision came in time, or may have', () => {
    const [old, inTime, perhaps] = [certified('2020-03-01'), certified('2023-03-01'), '2023'];
    expect(happened('2024-06-01', old, inTime)).toHaveLength(2);
    expect(happened('2024-06-01', old, certified(perhaps))).toEqual([
      '2023-12-31 renewed valid',
      '2020-03-01 certified valid',
    ]);
    expect(happened('2024-06-01', old, certified('2023-03-02'))).toHaveLength(2);
    expect(happened('2024-06-01', old, certified('2023-03-03'))[1]).toBe(
      '2023-03-02 expired expired',
    );
  });

  test('that a source states is a change on the day on which it is told, if any source has a date', () => {
    const told = certified('2024', { lapse: lapse('2026-03-13', 'bao-3-2026') });
    expect(happened('2026-11-25', told)[0]).toBe('2026-03-13 expired expired');
    const undated = certified('2024', { lapse: lapse('2026-11-25', 'khong-ngay') });
    expect(happened('2026-11-25', undated)).toEqual(['2024-12-31 certified valid']);
  });

  test('by its term is not told a second time when a source speaks of it later', () => {
    const late = certified('2019-01-05', { lapse: lapse('2026-03-13', 'bao-3-2026') });
    expect(happened('2026-11-25', late)).toEqual([
      '2022-01-06 expired expired',
      '2019-01-05 certified valid',
    ]);
  });
});

test('A revocation is a change on its day, and nothing ends by its term after it', () => {
  const revoked = { on: day('2025-06-30'), reason: { vi: 'Sai phạm' }, sources: [] };
  expect(happened('2025-06-29', certified('2023-11-15', { revoked }))).toHaveLength(1);
  expect(happened('2027-01-01', certified('2023-11-15', { revoked }))).toEqual([
    '2025-06-30 revoked revoked',
    '2023-11-15 certified valid',
  ]);
});

test('Changes of one day stand in the order of the names', () => {
  const products = ['dua', 'đỗ', 'bí'].map((name, index) =>
    product(`san-pham-${index}`, { name: { vi: name, en: name } }),
  );
  const changes = changesIn(catalogOf('2024-01-01', { products }));
  expect(changes.map((change) => change.product.name.vi)).toEqual(['bí', 'dua', 'đỗ']);
});
