import { expect, test } from 'vitest';
import { certified, day } from './catalog.sample.ts';
import { renewalStateOn } from './renewal.ts';

const endsOnFirstOfJuly = certified('2023-07-01');

test('The renewal window is open from 180 to 120 days before the end, both days included', () => {
  const states = ['2026-01-01', '2026-01-02', '2026-03-03', '2026-03-04'].map((on) => [
    on,
    renewalStateOn(endsOnFirstOfJuly, day(on)),
  ]);
  expect(states).toEqual([
    ['2026-01-01', 'upcoming'],
    ['2026-01-02', 'open'],
    ['2026-03-03', 'open'],
    ['2026-03-04', 'closed'],
  ]);
});

test('Where only the year is known, the window counts from the earliest day on which the certificate can end', () => {
  expect(renewalStateOn(certified('2023'), day('2025-09-04'))).toBe('closed');
  expect(renewalStateOn(certified('2023-01-01'), day('2025-09-04'))).toBe('closed');
  expect(renewalStateOn(certified('2023-12-31'), day('2025-09-04'))).toBe('upcoming');
});
