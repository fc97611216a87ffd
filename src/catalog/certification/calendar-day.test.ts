import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  calendarDayOf,
  dayInVietnam,
  daysBetween,
  intervalIn,
  intervalOf,
  writtenInterval,
} from './calendar-day.ts';
import { day } from '../catalog.sample.ts';

describe('A day', () => {
  test.each(['2024-02-29', '2000-02-29', '2023-12-31', '2023-01-01'])('%s exists', (text) => {
    expect(calendarDayOf(text)).toBe(text);
  });

  test.each([
    '2023-02-29',
    '1900-02-29',
    '2023-04-31',
    '2023-13-01',
    '2023-00-10',
    '2023-01-00',
    '2023',
    '2023-11',
    '23-11-15',
    '15/11/2023',
    '2023-1-5',
    '0000-01-01',
    '',
    '2023-11-15 ',
    '2023-11-15T00:00',
  ])('%j is not one', (text) => {
    expect(calendarDayOf(text)).toBeUndefined();
  });
});

describe('The days that a date covers', () => {
  test.each([
    ['2023-11-15', '2023-11-15', '2023-11-15'],
    ['2023-11', '2023-11-01', '2023-11-30'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['2023', '2023-01-01', '2023-12-31'],
  ])('%s reaches from %s to %s', (text, earliest, latest) => {
    expect(intervalOf(text)).toEqual({ earliest, latest });
  });

  test.each(['2023-13', '2023-02-30', 'năm 2023', '0000'])('%j covers none', (text) => {
    expect(intervalOf(text)).toBeUndefined();
  });
});

describe('An interval is written and read', () => {
  const earliest = day('2022-08-21');

  test.each([
    [{ earliest, latest: day('2029-11-23') }, '2022-08-21/2029-11-23'],
    [{ earliest, latest: null }, '2022-08-21/..'],
  ])('as ISO 8601 does: %j', (interval, text) => {
    expect(writtenInterval(interval)).toBe(text);
    expect(intervalIn(text)).toEqual(interval);
  });

  test.each([undefined, '', '2022-08-21', '2022-08-21/', '2022/2023', '../2029-11-23'])(
    '%j is none',
    (text) => {
      expect(intervalIn(text)).toBeUndefined();
    },
  );
});

describe('Months later', () => {
  test.each([
    ['2023-11-15', 36, '2026-11-15'],
    ['2024-02-29', 36, '2027-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2023-08-31', 1, '2023-09-30'],
    ['2023-12-31', 2, '2024-02-29'],
    ['2023-12-31', 12, '2024-12-31'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2024-01-15', -1, '2023-12-15'],
  ])('%s and %i months make %s', (from, months, to) => {
    expect(addMonths(day(from), months)).toBe(to);
  });
});

describe('Days later', () => {
  test('cross the end of a month and of a year', () => {
    expect(addDays(day('2024-02-28'), 1)).toBe('2024-02-29');
    expect(addDays(day('2023-12-31'), 1)).toBe('2024-01-01');
    expect(addDays(day('2024-01-01'), -1)).toBe('2023-12-31');
  });

  test('are counted with the leap day', () => {
    expect(daysBetween(day('2024-02-28'), day('2024-03-01'))).toBe(2);
    expect(daysBetween(day('2023-02-28'), day('2023-03-01'))).toBe(1);
    expect(daysBetween(day('2023-03-01'), day('2023-02-28'))).toBe(-1);
    expect(daysBetween(day('2023-03-01'), day('2023-03-01'))).toBe(0);
  });
});

test('The day changes at midnight in Vietnam, seven hours before Greenwich', () => {
  expect(dayInVietnam(new Date('2026-11-15T16:59:59.999Z'))).toBe('2026-11-15');
  expect(dayInVietnam(new Date('2026-11-15T17:00:00Z'))).toBe('2026-11-16');
  expect(dayInVietnam(new Date('2026-12-31T17:00:00Z'))).toBe('2027-01-01');
});
