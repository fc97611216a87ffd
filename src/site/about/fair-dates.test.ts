import { expect, test } from 'vitest';
import { fairDates } from './fair-dates.ts';

test.each([
  ['2024-04-26', '2024-05-01', '26/4/2024 – 1/5/2024', '26 April 2024 – 1 May 2024'],
  ['2026-03-06', null, 'Từ 6/3/2026', 'From 6 March 2026'],
  ['2023-12', null, 'Tháng 12/2023', 'December 2023'],
  ['2022', null, '2022', '2022'],
  [null, '2022-07-24', 'Đến 24/7/2022', 'Until 24 July 2022'],
  [null, null, '', ''],
])('a fair from %s to %s is dated no more precisely than its sources', (from, to, vi, en) => {
  expect([fairDates({ from, to }, 'vi'), fairDates({ from, to }, 'en')]).toEqual([vi, en]);
});
