import { describe, expect, test } from 'vitest';
import { csvCell } from './csv.ts';

describe('A cell', () => {
  test.each([
    '=1+2',
    '+84 912 345 678',
    '-5',
    '@cmd',
    '\tx',
    '\rx',
    '\nx',
    '＝1+2',
    '＋1',
    '－1',
    '＠x',
  ])('that a spreadsheet would take for a formula becomes a text: %j', (text) => {
    expect(csvCell(text).replaceAll('"', '')).toBe(`'${text}`);
  });

  test('that begins harmlessly stays as it is', () => {
    expect(csvCell('Chè Mẫu')).toBe('Chè Mẫu');
    expect(csvCell('a=1+2')).toBe('a=1+2');
    expect(csvCell('')).toBe('');
  });

  test.each([
    ['a,b', '"a,b"'],
    ['a;=1', '"a;=1"'],
    ['a "b"', '"a ""b"""'],
    ['a\r\nb', '"a\r\nb"'],
    ['=1+2";=1+2', `"'=1+2"";=1+2"`],
  ])('that holds a separator, quote or line end is quoted: %j', (text, cell) => {
    expect(csvCell(text)).toBe(cell);
  });
});
