import { expect, test } from 'vitest';
import { day } from '../../catalog/catalog.sample.ts';
import { endText } from './words.ts';

const texts = (earliest: string, latest: string) =>
  (['vi', 'en'] as const).map((lang) =>
    endText({ earliest: day(earliest), latest: day(latest) }, lang),
  );

test('The end of a certificate is said as exactly as it is known', () => {
  expect(texts('2026-11-15', '2026-11-15')).toEqual(['15/11/2026', '15 November 2026']);
  expect(texts('2024-01-01', '2024-01-31')).toEqual(['trong tháng 1/2024', 'in January 2024']);
  expect(texts('2026-01-01', '2026-12-31')).toEqual(['trong năm 2026', 'in 2026']);
  expect(texts('2022-08-21', '2027-05-27')).toEqual([
    '21/8/2022 – 27/5/2027',
    '21 August 2022 – 27 May 2027',
  ]);
});
