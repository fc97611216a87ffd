import { describe, expect, test } from 'vitest';
import { certified, day } from '../catalog.sample.ts';
import type { Certification } from '../certification/certification.ts';
import { eventsIn } from './year-events.ts';

const told = (certifications: readonly Certification[], year: number, on: string) =>
  Object.fromEntries(eventsIn(certifications, year, day(on)));

describe('What happened to a certificate in a year', () => {
  test('is sure where the day is known', () => {
    expect(told([certified('2026-03-01')], 2026, '2026-11-30')).toEqual({ certified: 'sure' });
    expect(told([certified('2026-03-01')], 2025, '2025-12-31')).toEqual({});
  });

  test('is sure where the year alone is known, for what is on file has been decided', () => {
    const known = certified('2026', { madeBy: day('2026-11-30') });
    expect(told([known], 2026, '2026-11-30')).toEqual({ certified: 'sure' });
  });

  test('is possible, never sure, where nobody dates it or the editors deduced the date', () => {
    expect(told([certified(null)], 2022, '2022-12-31')).toMatchObject({ certified: 'possible' });
    const deduced = certified('2022', { inferred: ['decided'] });
    expect(told([deduced], 2022, '2022-12-31')).toEqual({ certified: 'possible' });
    expect(told([deduced], 2025, '2025-12-31')).toEqual({ expired: 'possible' });
  });

  test('tells a renewal from a raise and from a fall', () => {
    const first = certified('2020-05-01', { stars: 4 });
    const again = (stars: 3 | 4 | 5 | null) =>
      told([first, certified('2023-04-01', { stars })], 2023, '2023-12-31');
    expect(again(4)).toEqual({ renewed: 'sure' });
    expect(again(null)).toEqual({ renewed: 'sure' });
    expect(again(5)).toEqual({ upgraded: 'sure' });
    expect(again(3)).toEqual({ downgraded: 'sure' });
  });
});

describe('A certificate that ran out', () => {
  test('counts in the year of its last valid day, once that day is over', () => {
    const old = [certified('2022-11-30')];
    expect(told(old, 2025, '2025-11-30')).toEqual({});
    expect(told(old, 2025, '2025-12-01')).toEqual({ expired: 'sure' });
    expect(told([certified('2022-12-31')], 2025, '2025-12-31')).toEqual({ expired: 'sure' });
    expect(told([certified('2022-12-31')], 2026, '2026-12-31')).toEqual({});
  });

  test('of which only the year is known counts as possible until the year is over', () => {
    expect(told([certified('2023')], 2026, '2026-11-30')).toEqual({ expired: 'possible' });
    expect(told([certified('2023')], 2026, '2026-12-31')).toEqual({ expired: 'sure' });
  });

  test('is none where a newer one came in time, and both where it came too late', () => {
    const first = certified('2020-05-01');
    expect(told([first, certified('2023-05-01')], 2023, '2023-12-31')).toEqual({ renewed: 'sure' });
    expect(told([first, certified('2023-06-01')], 2023, '2023-12-31')).toEqual({
      expired: 'sure',
      renewed: 'sure',
    });
    expect(told([first, certified('2023')], 2023, '2023-12-31')).toEqual({
      expired: 'possible',
      renewed: 'sure',
    });
  });

  test('is revoked, and nothing else, where it was withdrawn', () => {
    const revoked = { on: day('2025-02-01'), reason: { vi: 'Không giữ điều kiện' }, sources: [] };
    const withdrawn = [certified('2022-11-30', { revoked })];
    expect(told(withdrawn, 2025, '2025-12-31')).toEqual({ revoked: 'sure' });
    expect(told(withdrawn, 2024, '2024-12-31')).toEqual({});
  });
});
