import { expect, test } from 'vitest';
import { askedNumber, isAskedFor, numberKeys } from './numbers.ts';

const KEYS = numberKeys({
  gtin: '8931234567897',
  codes: ['11-03127-1-2026', '83-832-28882-2-2022'],
  decisions: [
    { number: '2489/QĐ-UBND', year: '2023' },
    { number: '0045/2020/QĐ-UBND', year: undefined },
  ],
  phone: '0339 921 606',
});

/** The keys that a query asks for; undefined where it is words. */
function found(query: string): string[] | undefined {
  const asked = askedNumber(query);
  return asked && KEYS.filter((key) => isAskedFor(key, asked));
}

test('a number is kept as a key that no spelling changes', () => {
  expect(KEYS).toEqual([
    'g08931234567897',
    'p110312712026',
    'p838322888222022',
    'd2489/2023',
    'd45/2020',
    't0339921606',
  ]);
});

test.each([
  ['8931234567897', 'g08931234567897'],
  ['893 1234 567897', 'g08931234567897'],
  ['08931234567897', 'g08931234567897'],
  ['mã vạch 8931234567897', 'g08931234567897'],
  ['11-03127-1-2026', 'p110312712026'],
  ['11 - 03127 - 1 - 2026', 'p110312712026'],
  ['mã số sản phẩm 11-03127-1-2026', 'p110312712026'],
  ['mã OCOP 11-03127-1-2026', 'p110312712026'],
  ['110312712026', 'p110312712026'],
  ['83-832-28882-2-2022', 'p838322888222022'],
  ['2489/QĐ-UBND', 'd2489/2023'],
  ['2489', 'd2489/2023'],
  ['QĐ 2489', 'd2489/2023'],
  ['quyết định số 2489/QĐ-UBND ngày 28/12/2023', 'd2489/2023'],
  ['2489/2023', 'd2489/2023'],
  ['45/2020/QĐ-UBND', 'd45/2020'],
  ['45/QĐ-UBND', 'd45/2020'],
  ['quyết định số 45', 'd45/2020'],
  ['0339921606', 't0339921606'],
  ['0339.921.606', 't0339921606'],
  ['+84 339 921 606', 't0339921606'],
  ['84339921606', 't0339921606'],
  ['sđt 0339 921 606', 't0339921606'],
])('“%s” is the key %s', (query, key) => {
  expect(found(query)).toEqual([key]);
});

test.each([
  '12345',
  '8931234567890',
  '893123456789',
  '2489/2022',
  '11-03127-2-2026',
  '11-03127-1-2025',
  '248',
  '24890',
  '0339921607',
  '+84339921607',
])('“%s” is a number that no entry has', (query) => {
  expect(found(query)).toEqual([]);
});

test.each(['4 sao', '4*', '36', 'HK13', 'P.H.1.4', 'cà phê 2023', '', '-', '🍯', 'x 12345'])(
  '“%s” is words',
  (query) => {
    expect(found(query)).toBeUndefined();
  },
);

test('four digits may be a year', () => {
  expect(askedNumber('2023')?.isYear).toBe(true);
  expect(askedNumber('QĐ 2023')?.isYear).toBe(false);
  expect(askedNumber('1023')?.isYear).toBe(false);
});
