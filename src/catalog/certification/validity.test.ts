import { describe, expect, test } from 'vitest';
import { addDays } from './calendar-day.ts';
import { certified, day } from '../catalog.sample.ts';
import type { Certification } from './certification.ts';
import {
  isRunning,
  starDisplay,
  starDisplayOf,
  VALIDITY_STATUSES,
  validityOn,
} from './validity.ts';

const statusOn = (on: string, ...certifications: Certification[]) =>
  validityOn(certifications, day(on)).status;

describe('A certificate decided on 15 November 2023', () => {
  const certificate = certified('2023-11-15');

  test.each([
    ['2023-11-14', 'unrecognised', 'the day before the decision'],
    ['2023-11-15', 'valid', 'the day of the decision'],
    ['2026-05-18', 'valid', '181 days before the end'],
    ['2026-05-19', 'expiring', '180 days before the end, when the renewal opens'],
    ['2026-11-15', 'expiring', 'the last valid day'],
    ['2026-11-16', 'expired', 'the day after'],
  ])('is on %s %s: %s', (on, status) => {
    expect(statusOn(on, certificate)).toBe(status);
  });

  test('names itself and its only possible end', () => {
    expect(validityOn([certificate], day('2025-01-01'))).toEqual({
      status: 'valid',
      certification: certificate,
      ends: { earliest: '2026-11-15', latest: '2026-11-15' },
    });
  });
});

test('A certificate of 29 February is valid through 28 February', () => {
  expect(statusOn('2027-02-28', certified('2024-02-29'))).toBe('expiring');
  expect(statusOn('2027-03-01', certified('2024-02-29'))).toBe('expired');
});

describe('A certificate of which only the year 2023 is known', () => {
  test.each([
    ['2022-12-31', 'unrecognised', 'before the year'],
    ['2023-01-01', 'uncertain', 'it may not have been decided yet'],
    ['2023-12-30', 'uncertain', 'it may still be decided tomorrow'],
    ['2023-12-31', 'valid', 'it has been decided, whichever day it was'],
    ['2025-07-04', 'valid', '181 days before the earliest end'],
    ['2025-07-05', 'expiring', '180 days before the earliest end'],
    ['2026-01-01', 'expiring', 'the earliest possible last day'],
    ['2026-01-02', 'uncertain', 'the first day of uncertainty'],
    ['2026-12-31', 'uncertain', 'the latest possible last day'],
    ['2027-01-01', 'expired', 'past its end, whichever day it was'],
  ])('is on %s %s: %s', (on, status) => {
    expect(statusOn(on, certified('2023'))).toBe(status);
  });
});

test('A certificate of which only the month is known is uncertain for that month three years on', () => {
  expect(statusOn('2024-01-01', certified('2021-01'))).toBe('expiring');
  expect(statusOn('2024-01-02', certified('2021-01'))).toBe('uncertain');
  expect(statusOn('2024-01-31', certified('2021-01'))).toBe('uncertain');
  expect(statusOn('2024-02-01', certified('2021-01'))).toBe('expired');
});

test('An undated certificate is uncertain until 36 months after the first report of it', () => {
  const undated = certified(null);
  expect(statusOn('2019-08-20', undated)).toBe('unrecognised');
  expect(statusOn('2022-08-22', undated)).toBe('uncertain');
  expect(statusOn('2027-05-01', undated)).toBe('uncertain');
  expect(statusOn('2027-05-02', undated)).toBe('expired');
});

test('A last day that the decision states counts instead of the 36 months', () => {
  const validUntil = { day: day('2027-02-01'), reason: { vi: 'Quyết định ghi' } };
  expect(statusOn('2027-02-01', certified('2023-11-15', { validUntil }))).toBe('expiring');
  expect(statusOn('2027-02-02', certified('2023-11-15', { validUntil }))).toBe('expired');
});

test('A product without any certificate is not recognised', () => {
  expect(validityOn([], day('2026-01-01'))).toEqual({
    status: 'unrecognised',
    certification: null,
    ends: null,
  });
});

describe('Stars are shown', () => {
  const shownOn = (on: string, certification: Certification) =>
    starDisplay(validityOn([certification], day(on)));

  test.each([
    ['2025-01-01', 'filled', 'valid'],
    ['2026-01-01', 'filled', 'expiring'],
    ['2026-01-02', 'outlined', 'uncertain'],
    ['2027-01-01', 'none', 'past its term'],
    ['2022-12-31', 'none', 'not recognised yet'],
  ])('on %s %s, for the certificate is %s', (on, display) => {
    expect(shownOn(on, certified('2023'))).toBe(display);
  });

  test('never for a revoked certificate', () => {
    const revoked = { on: day('2024-01-02'), reason: { vi: 'Sai phạm' }, sources: [] };
    expect(shownOn('2024-01-02', certified('2023', { revoked }))).toBe('none');
  });

  test('never where no source names them', () => {
    expect(shownOn('2025-01-01', certified('2023', { stars: null }))).toBe('none');
  });
});

test('A status alone tells how stars are shown, and none are where none are named', () => {
  expect(VALIDITY_STATUSES.map((status) => starDisplayOf(status, true))).toEqual([
    'filled',
    'filled',
    'outlined',
    'none',
    'none',
    'none',
  ]);
  expect(new Set(VALIDITY_STATUSES.map((status) => starDisplayOf(status, false)))).toEqual(
    new Set(['none']),
  );
});

test('Only valid and expiring certificates surely hold', () => {
  expect(VALIDITY_STATUSES.filter(isRunning)).toEqual(['valid', 'expiring']);
});

test('Time only ever moves a lone certificate forward', () => {
  const order = ['unrecognised', 'valid', 'expiring', 'uncertain', 'expired'];
  const exact = [certified('2024-02-29')];
  const seen = Array.from({ length: 1200 }, (_, days) =>
    order.indexOf(validityOn(exact, addDays(day('2024-02-28'), days)).status),
  );
  expect(seen).toEqual(seen.toSorted((a, b) => a - b));
  expect(seen[0]).toBe(0);
  expect(seen.at(-1)).toBe(4);
});
