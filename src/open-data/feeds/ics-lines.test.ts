import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { day } from '../../catalog/catalog.sample.ts';
import { dayLine, textLine } from './ics-lines.ts';

const within = (lines: string) => ICAL.parse(`BEGIN:VCALENDAR\r\n${lines}END:VCALENDAR\r\n`);
const readBack = (text: string) =>
  new ICAL.Component(within(textLine('SUMMARY', text))).getFirstPropertyValue('summary');
const octets = (text: string) => Buffer.byteLength(text);

test('A day stands without a time', () => {
  expect(dayLine('DTSTART', day('2023-11-15'))).toBe('DTSTART;VALUE=DATE:20231115\r\n');
});

test.each([
  ['a;b,c\\d', 'a\\;b\\,c\\\\d'],
  ['a\nb', 'a\\nb'],
  ['a\r\nBEGIN:VEVENT', 'a\\nBEGIN:VEVENT'],
  ['a\rb', 'a\\nb'],
  ['a\u2028b\u0085c', 'a\\nb\\nc'],
  ['a\u0000\u0007\u001b\u007f\u009bb\tc', 'a\uFFFD\uFFFD\uFFFD\uFFFD\uFFFDb\tc'],
  ['a\uD800b', 'a\uFFFDb'],
  ['https://a.vn:80/"x"', 'https://a.vn:80/"x"'],
])('A text cannot leave its line: %j', (text, written) => {
  expect(textLine('SUMMARY', text)).toBe(`SUMMARY:${written}\r\n`);
});

describe('A long line', () => {
  test('is folded at 75 octets, between characters', () => {
    const lines = textLine('SUMMARY', 'Chè Shan tuyết cổ thụ Tủa Chùa '.repeat(5)).split('\r\n');
    expect(lines.map(octets)).toMatchInlineSnapshot(`
      [
        74,
        75,
        66,
        0,
      ]
    `);
    expect(lines.join('')).not.toContain('\uFFFD');
    expect(lines.slice(1, -1).every((line) => line.startsWith(' '))).toBe(true);
  });

  test('of 75 octets is not folded, of 76 it is', () => {
    expect(textLine('SUMMARY', 'a'.repeat(67))).toBe(`SUMMARY:${'a'.repeat(67)}\r\n`);
    expect(textLine('SUMMARY', 'a'.repeat(68))).toBe(`SUMMARY:${'a'.repeat(67)}\r\n a\r\n`);
  });
});

test('Whatever is written, lines stay short and a parser reads the same text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const written = textLine('SUMMARY', text);
      for (const line of written.split('\r\n')) expect(octets(line)).toBeLessThanOrEqual(75);
      expect(written.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
      const expected = text
        .replace(/\r\n|[\n\r\u0085\u2028\u2029]/gu, '\n')
        .replace(/(?![\t\n])\p{Cc}/gu, '\uFFFD');
      expect(readBack(text)).toBe(expected);
    }),
    { seed: 7515, numRuns: 500 },
  );
});
