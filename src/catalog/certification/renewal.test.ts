import { expect, test } from 'vitest';
import { certified, day } from '../catalog.sample.ts';
import { endOf } from './certification.ts';
import { renewalStateOn } from './renewal.ts';

const statesOn = (decided: string, ...days: string[]) =>
  days.map((on) => [on, renewalStateOn(endOf(certified(decided)), day(on))]);

test('The renewal window is open from 180 to 120 days before the end, both days included', () => {
  expect(statesOn('2023-07-01', '2026-01-01', '2026-01-02', '2026-03-03', '2026-03-04')).toEqual([
    ['2026-01-01', 'upcoming'],
    ['2026-01-02', 'open'],
    ['2026-03-03', 'open'],
    ['2026-03-04', 'closed'],
  ]);
});

test('Where only the year is known, the window may be open at first, and may be closed only once the earliest has passed', () => {
  expect(
    statesOn(
      '2023',
      '2025-07-04',
      '2025-07-05',
      '2025-09-03',
      '2025-09-04',
      '2026-09-02',
      '2026-09-03',
    ),
  ).toEqual([
    ['2025-07-04', 'upcoming'],
    ['2025-07-05', 'maybe-open'],
    ['2025-09-03', 'maybe-open'],
    ['2025-09-04', 'maybe-closed'],
    ['2026-09-02', 'maybe-closed'],
    ['2026-09-03', 'closed'],
  ]);
});

test('Where the month is known, some days lie within the window whichever day is right', () => {
  expect(statesOn('2023-07', '2026-01-15', '2026-02-15', '2026-03-15')).toEqual([
    ['2026-01-15', 'maybe-open'],
    ['2026-02-15', 'open'],
    ['2026-03-15', 'maybe-closed'],
  ]);
});
