import { describe, expect, test } from 'vitest';
import { certified, day } from '../catalog.sample.ts';
import { certificationsOn, endOf, renewalWindow } from './certification.ts';

describe('The last valid day of a certificate', () => {
  test('is the same calendar day 36 months after the decision', () => {
    expect(endOf(certified('2023-11-15'))).toEqual({
      earliest: '2026-11-15',
      latest: '2026-11-15',
    });
  });

  test('of a decision of 29 February is 28 February', () => {
    expect(endOf(certified('2024-02-29')).latest).toBe('2027-02-28');
  });

  test('of a decision known by its month lies within one month', () => {
    expect(endOf(certified('2021-02'))).toEqual({ earliest: '2024-02-01', latest: '2024-02-28' });
  });

  test('of a decision known by its year lies within one year', () => {
    expect(endOf(certified('2023'))).toEqual({ earliest: '2026-01-01', latest: '2026-12-31' });
  });

  test('of an undated decision lies 36 months after the first criteria and the first report', () => {
    expect(endOf(certified(null))).toEqual({ earliest: '2022-08-21', latest: '2027-05-01' });
  });

  test('is the one that the decision states, where it states another', () => {
    const validUntil = { day: day('2026-05-01'), reason: { vi: 'Quyết định ghi' } };
    expect(endOf(certified('2023', { validUntil }))).toEqual({
      earliest: '2026-05-01',
      latest: '2026-05-01',
    });
  });

  test('lies no later than the report that it lapsed', () => {
    const lapse = {
      statement: { vi: 'Đã thôi' },
      sources: [],
      knownFrom: day('2025-03-04'),
      isDated: true,
    };
    expect(endOf(certified('2022', { lapse }))).toEqual({
      earliest: '2025-01-01',
      latest: '2025-03-04',
    });
    expect(endOf(certified('2021', { lapse })).latest).toBe('2024-12-31');
  });
});

describe('The renewal is handed in', () => {
  test('180 to 120 days before the end', () => {
    expect(renewalWindow(certified('2023-11-15'))).toEqual({
      earliest: '2026-05-19',
      latest: '2026-07-18',
    });
  });

  test('before the earliest possible end, where the date is not known to the day', () => {
    expect(renewalWindow(certified('2023'))).toEqual(renewalWindow(certified('2023-01-01')));
  });
});

describe('What is known of the certificates on a day', () => {
  const revoked = { on: day('2025-01-02'), reason: { vi: 'Sai phạm' }, sources: [] };
  const lapse = {
    statement: { vi: 'Đã thôi' },
    sources: [],
    knownFrom: day('2024-03-13'),
    isDated: true,
  };
  const older = certified('2020-06-01', { lapse });
  const newer = certified('2024', { revoked });

  test('leaves out a decision that cannot have been made yet', () => {
    expect(certificationsOn([older, newer], day('2023-12-31'))).toEqual([
      { ...older, lapse: null },
    ]);
  });

  test('leaves out a revocation and a report that are still to come', () => {
    const before = certificationsOn([older, newer], day('2024-03-12'));
    expect(before).toEqual([
      { ...older, lapse: null },
      { ...newer, revoked: null },
    ]);
  });

  test('holds both from their day on', () => {
    expect(certificationsOn([older, newer], day('2025-01-02'))).toEqual([older, newer]);
  });
});
