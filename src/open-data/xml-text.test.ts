import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { element } from './xml-text.ts';

/** The text and the attribute that a strict parser, written by others, reads; it refuses whatever XML does. */
function readBack(xml: string) {
  const parser = new SaxesParser({ xmlns: true });
  const read = { text: '', attribute: '', elements: 0 };
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ attributes }) => {
    read.elements += 1;
    read.attribute = attributes['href']?.value ?? '';
  });
  parser.on('text', (text) => void (read.text += text));
  parser.on('cdata', () => void (read.elements += 1));
  parser.on('comment', () => void (read.elements += 1));
  parser.write(xml).close();
  return read;
}

test.each([
  ['</title><script>alert(1)</script>', '&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt;'],
  [']]>', ']]&gt;'],
  ['<!-- a & b -->', '&lt;!-- a &amp; b --&gt;'],
  ['<![CDATA[x]]>', '&lt;![CDATA[x]]&gt;'],
  ['"\' onload="x', '&quot;&apos; onload=&quot;x'],
  ['&#0;&lt;', '&amp;#0;&amp;lt;'],
])('A text cannot leave its element: %j', (text, written) => {
  expect(element('title', {}, text)).toBe(`<title>${written}</title>`);
  expect(element('link', { href: text })).toBe(`<link href="${written}"/>`);
  expect(readBack(element('title', {}, text))).toMatchObject({ text, elements: 1 });
});

test.each(['\u0000', '\u0007', '\u000b', '\u001b', '\uD800', '\uFFFE', '\uFFFF'])(
  'a character that XML does not know does not break the feed: %j',
  (character) => {
    expect(readBack(element('title', {}, `a${character}b`)).text).toBe('a\uFFFDb');
  },
);

test('Whatever is written, a strict parser reads the same text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => {
      const expected = text.replace(
        /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu,
        '\uFFFD',
      );
      const read = readBack(element('link', { href: text }, text));
      expect(read.text).toBe(expected);
      // In an attribute every bare tab and line end is read as a space.
      expect(read.attribute).toBe(expected.replace(/[\t\n]/gu, ' '));
    }),
    { seed: 1810, numRuns: 500 },
  );
});
