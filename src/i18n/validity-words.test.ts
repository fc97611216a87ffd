import { expect, test } from 'vitest';
import { day } from '../catalog/catalog.sample.ts';
import { dataDayText } from './validity-words.ts';

const said = (on: string) =>
  dataDayText({ day: day(on), dataDay: day('2026-11-30') }, 'vi').replace('Dữ liệu đến ', '');

test('dữ liệu quá 14 ngày thì nói có thể đã cũ, còn mới thì chỉ nói đến ngày nào', () => {
  expect(['2026-11-30', '2026-12-14', '2026-12-15', '2028-11-30'].map(said)).toEqual([
    '30/11/2026.',
    '30/11/2026.',
    '30/11/2026, có thể đã cũ.',
    '30/11/2026, có thể đã cũ.',
  ]);
});

test('the same in English', () => {
  const days = { day: day('2026-12-15'), dataDay: day('2026-11-30') };
  expect(dataDayText(days, 'en')).toBe('Data up to 30 November 2026, perhaps outdated.');
});
