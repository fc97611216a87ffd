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

test('Where only the year is known, the window is open or closed only when it surely is', () => {
  const states = ['2025-07-04', '2025-07-05', '2026-01-01', '2026-09-02', '2026-09-03'].map((on) =>
    renewalStateOn(certified('2023'), day(on)),
  );
  expect(states).toEqual(['upcoming', 'unclear', 'unclear', 'unclear', 'closed']);
});

test('Where the month is known, some days lie within the window whichever day is right', () => {
  expect(renewalStateOn(certified('2023-07'), day('2026-02-15'))).toBe('open');
  expect(renewalStateOn(certified('2023-07'), day('2026-01-15'))).toBe('unclear');
  expect(renewalStateOn(certified('2023-07'), day('2026-03-15'))).toBe('unclear');
});
