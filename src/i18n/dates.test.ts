import { expect, test } from 'vitest';
import { dateInSentence, fileSize, showDate, showInterval, withinInterval } from './dates.ts';
import { intervalOf } from '../catalog/certification/calendar-day.ts';

test('a file’s size is told in the unit and with the decimal sign that people read', () => {
  expect(fileSize(1, 'vi')).toBe('1 KB');
  expect(fileSize(839_001, 'vi')).toBe('840 KB');
  expect(fileSize(1_240_000, 'vi')).toBe('1,2 MB');
  expect(fileSize(1_240_000, 'en')).toBe('1.2 MB');
});

test.each([
  ['2023-11-05', '5/11/2023', '5 November 2023'],
  ['2021-01', 'tháng 1/2021', 'January 2021'],
  ['2019', '2019', '2019'],
])('the date %s is shown as precisely as it is known', (date, vi, en) => {
  expect(showDate(date, 'vi')).toBe(vi);
  expect(showDate(date, 'en')).toBe(en);
});

test.each([
  ['2023-11-05', 'ngày 5/11/2023'],
  ['2021-01', 'tháng 1/2021'],
  ['2019', 'năm 2019'],
])('a Vietnamese sentence says what kind of date %s is', (date, sentence) => {
  expect(dateInSentence(date, 'vi')).toBe(sentence);
});

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
