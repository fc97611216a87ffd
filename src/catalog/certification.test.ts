import { describe, expect, test } from 'vitest';
import { certified, day } from './catalog.sample.ts';
import { endOf, renewalWindow } from './certification.ts';

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
