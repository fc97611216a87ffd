import { expect, test } from 'vitest';
import { dateInSentence, fileSize, seasonText, showDate } from './dates.ts';

test('a file’s size is told in the unit and with the decimal sign that people read', () => {
  expect(fileSize(1, 'vi')).toBe('1 KB');
  expect(fileSize(839_001, 'vi')).toBe('840 KB');
  expect(fileSize(1_240_000, 'vi')).toBe('1,2 MB');
  expect(fileSize(1_240_000, 'en')).toBe('1.2 MB');
});

test.each([
  [[7], 'tháng 7', 'July'],
  [[3, 4, 5, 9], 'tháng 3 đến tháng 5, tháng 9', 'March to May, September'],
  [[11, 12, 1], 'tháng 11 đến tháng 1', 'November to January'],
  [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], 'tháng 1 đến tháng 12', 'January to December'],
  [[], '', ''],
])('the months %j of a harvest are told as spans', (months, vi, en) => {
  expect(seasonText(months, 'vi')).toBe(vi);
  expect(seasonText(months, 'en')).toBe(en);
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
