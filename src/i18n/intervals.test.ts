import { expect, test } from 'vitest';
import { intervalOf } from '../catalog/certification/calendar-day.ts';
import { showInterval, withinInterval } from './intervals.ts';

test.each([
  ['2022', '2022', 'trong năm 2022', 'in 2022'],
  ['2022-02', 'tháng 2/2022', 'trong tháng 2/2022', 'in February 2022'],
  ['2022-02-03', '3/2/2022', 'ngày 3/2/2022', 'on 3 February 2022'],
])('a period that is a whole year, month or day goes by its name: %s', (period, short, vi, en) => {
  const interval = intervalOf(period);
  if (!interval) throw new Error('The period is wrong.');
  expect(showInterval(interval, 'vi')).toBe(short);
  expect(withinInterval(interval, 'vi')).toBe(vi);
  expect(withinInterval(interval, 'en')).toBe(en);
});

test('any other period is shown from its first to its last day', () => {
  const [from, to] = [intervalOf('2022-08-21'), intervalOf('2026-11-16')];
  if (!from || !to) throw new Error('The period is wrong.');
  const interval = { earliest: from.earliest, latest: to.latest };
  expect(showInterval(interval, 'vi')).toBe('21/8/2022 – 16/11/2026');
  expect(withinInterval(interval, 'vi')).toBe('từ 21/8/2022 đến 16/11/2026');
  expect(withinInterval(interval, 'en')).toBe('between 21 August 2022 and 16 November 2026');
});

test('a period whose end nobody knows is shown from its first day', () => {
  const from = intervalOf('2022-08-21');
  if (!from) throw new Error('The period is wrong.');
  const open = { earliest: from.earliest, latest: null };
  expect(withinInterval(open, 'vi')).toBe('từ 21/8/2022, không rõ đến khi nào');
  expect(withinInterval(open, 'en')).toBe('on 21 August 2022 at the earliest, with no known limit');
});
