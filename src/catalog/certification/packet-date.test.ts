import { expect, test } from 'vitest';
import type { CalendarDay } from './calendar-day.ts';
import { packetAnswer, typedDate } from './packet-date.ts';

const day = (text: string) => text as CalendarDay;

test.each([
  ['15/11/2023', '2023-11-15'],
  ['5/1/2024', '2024-01-05'],
  ['15.11.23', '2023-11-15'],
  ['15-11-2023', '2023-11-15'],
  ['2023-11-15', '2023-11-15'],
  [' ngày 15 tháng 11 năm 2023 ', '2023-11-15'],
  ['15112023', '2023-11-15'],
  ['11/2023', '2023-11'],
  ['112023', '2023-11'],
  ['2023', '2023'],
])('“%s” on a packet is read as %s', (typed, date) => {
  expect(typedDate(typed)).toBe(date);
});

test.each([
  '',
  'hôm nay',
  '30/2/2023',
  '13/2023',
  '23',
  '11/23',
  '1/2/3/2023',
  '0000',
  '1112023',
  '20231115',
])('“%s” is no date of the calendar', (typed) => {
  expect(typedDate(typed)).toBeUndefined();
  expect(packetAnswer(typed, day('2026-11-30'))).toEqual({ kind: 'unreadable' });
});

test('a certificate runs 36 months, its last valid day included', () => {
  const ends = { earliest: '2026-11-15', latest: '2026-11-15' };
  expect(packetAnswer('15/11/2023', day('2026-11-15'))).toEqual({ kind: 'running', ends });
  expect(packetAnswer('15/11/2023', day('2026-11-16'))).toEqual({ kind: 'over', ends });
});

test('a certificate of 29 February ends on 28 February', () => {
  expect(packetAnswer('29/2/2024', day('2027-02-28'))).toMatchObject({ kind: 'running' });
  expect(packetAnswer('29/2/2024', day('2027-03-01'))).toMatchObject({ kind: 'over' });
});

test('a month or year alone leaves open what may lie on either side', () => {
  expect(packetAnswer('2023', day('2026-01-01'))).toMatchObject({ kind: 'running' });
  expect(packetAnswer('2023', day('2026-11-30'))).toEqual({
    kind: 'uncertain',
    ends: { earliest: '2026-01-01', latest: '2026-12-31' },
  });
  expect(packetAnswer('11/2023', day('2026-12-01'))).toMatchObject({ kind: 'over' });
});

test('a date of tomorrow, or from before the first criteria, is no date of a certificate', () => {
  expect(packetAnswer('1/12/2026', day('2026-11-30'))).toEqual({ kind: 'future' });
  expect(packetAnswer('30/11/2026', day('2026-11-30'))).toMatchObject({ kind: 'running' });
  expect(packetAnswer('20/8/2019', day('2026-11-30'))).toEqual({ kind: 'before-ocop' });
  expect(packetAnswer('21/8/2019', day('2022-08-21'))).toMatchObject({ kind: 'running' });
});
