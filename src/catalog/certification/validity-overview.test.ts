import { describe, expect, test } from 'vitest';
import { catalogOf, certified, day, product } from '../catalog.sample.ts';
import type { Certification } from './certification.ts';
import { validityOverview, type OverviewRow } from './validity-overview.ts';

const overviewOf = (certifications: Record<string, Certification>) =>
  validityOverview(
    catalogOf('2026-08-15', {
      products: Object.entries(certifications).map(([slug, certification]) =>
        product(slug, { certifications: [certification] }),
      ),
    }),
  );
const slugs = (rows: readonly OverviewRow[]) => rows.map(({ product: { slug } }) => slug);

test('Certificates in force stand in the order in which they end, those with the same end by name', () => {
  const overview = overviewOf({
    'cuoi-nam': certified('2023-12-30'),
    'ca-nam-2024': certified('2024'),
    'giua-2024': certified('2024-06-01'),
    'som-nhat': certified('2023-08-20'),
    'cung-ngay': certified('2023-12-30'),
  });
  expect(slugs(overview.expiring)).toEqual(['som-nhat', 'cuoi-nam', 'cung-ngay', 'ca-nam-2024']);
  expect(slugs(overview.valid)).toEqual(['giua-2024']);
});

test('Uncertain certificates are told apart by whether any date of the decision is known', () => {
  const overview = overviewOf({
    'chi-biet-nam': certified('2023'),
    'khong-ngay': certified(null),
    'chi-biet-thang': certified('2023-08'),
  });
  expect(slugs(overview.datedUncertain)).toEqual(['chi-biet-thang', 'chi-biet-nam']);
  expect(slugs(overview.undatedUncertain)).toEqual(['khong-ngay']);
});

describe('Certificates past their term', () => {
  test('begin with the one that ended last', () => {
    const overview = overviewOf({
      'nam-2019': certified('2019'),
      'dau-2023': certified('2023-01-02'),
      'nam-2022': certified('2022'),
    });
    expect(slugs(overview.expired)).toEqual(['dau-2023', 'nam-2022', 'nam-2019']);
  });

  test('ended no later than the day from which a source says so', () => {
    const lapse = {
      statement: { vi: 'Đã thôi' },
      sources: [],
      knownFrom: day('2025-03-04'),
      isDated: true,
    };
    const ends = (certification: Certification) =>
      overviewOf({ che: certification }).expired.map((row) => row.ends);
    expect(ends(certified(null, { lapse }))).toEqual([
      { earliest: '2022-08-21', latest: '2025-03-04' },
    ]);
    expect(ends(certified('2024', { lapse }))).toEqual([
      { earliest: '2024-01-01', latest: '2025-03-04' },
    ]);
    expect(ends(certified('2019', { lapse }))).toEqual([
      { earliest: '2022-01-01', latest: '2022-12-31' },
    ]);
  });
});

test('Revoked certificates begin with the latest revocation', () => {
  const revoked = (on: string) => ({ on: day(on), reason: { vi: 'Sai phạm' }, sources: [] });
  const overview = overviewOf({
    truoc: certified('2025-01-01', { revoked: revoked('2025-06-01') }),
    sau: certified('2024-01-01', { revoked: revoked('2026-02-01') }),
  });
  expect(slugs(overview.revoked)).toEqual(['sau', 'truoc']);
});

test('A product that will only be recognised after the day stands apart', () => {
  const overview = overviewOf({ 'nam-sau': certified('2027-01-01'), nay: certified('2025-01-01') });
  expect(overview.unrecognised.map(({ slug }) => slug)).toEqual(['nam-sau']);
  expect(slugs(overview.valid)).toEqual(['nay']);
});
