import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { catalogOf, certified, product } from '../../catalog/catalog.sample.ts';
import { printed } from './examined/examined-work.ts';

const NAMES = 'Bí xanh, Chè, Dứa'.split(', ');
const catalog = catalogOf('2026-06-30', {
  products: NAMES.map((name, index) =>
    product(`so-${index + 1}`, {
      name: { vi: name, en: name },
      certifications: [certified('2025-03-10', { stars: 4 })],
    }),
  ),
});

const TOKENS =
  /(?<save>\bq\b)|(?<back>\bQ\b)|(?<inks>(?:[\d.]+ ){4})k\b|\/\w+ cs\s+(?<other>[\d. ]+) scn?\b|(?<shown>\bT[jJ]\b)/gu;

/** The colours in which the content of a page sets text: four inks, or whatever else a colour space gives. */
function coloursOfText(content: string): string[] {
  // Letters within strings are no operators.
  const operators = content.replace(/\((?:\\.|[^\\()])*\)|<[\da-f\s]*>/giu, '');
  const kept: string[] = [];
  const found: string[] = [];
  let colour = 'none';
  for (const { groups = {} } of operators.matchAll(TOKENS)) {
    if (groups['save']) kept.push(colour);
    else if (groups['back']) colour = kept.pop() ?? 'none';
    else if (groups['inks']) colour = `inks ${groups['inks'].trim()}`;
    else if (groups['other']) colour = `other ${groups['other'].trim()}`;
    else found.push(colour);
  }
  return found;
}

/** The contents of the pages, unpacked; pictures apart. */
function contentsOf(pdf: Uint8Array): string[] {
  const text = Buffer.from(pdf).toString('latin1');
  return [...text.matchAll(/\d+ 0 obj\n<<((?:(?!endobj)[^])*?)>>\nstream\n/gu)].flatMap((match) => {
    const [head, dictionary = ''] = match;
    if (!dictionary.includes('FlateDecode') || /Subtype|\/N \d/u.test(dictionary)) return [];
    const start = match.index + head.length;
    const length = Number(/Length (\d+)/u.exec(dictionary)?.[1]);
    const content = inflateSync(pdf.subarray(start, start + length)).toString('latin1');
    return /\bBT\b/u.test(content) ? [content] : [];
  });
}

test.each(['catalogue', 'booth-cards', 'poster', 'leaflet'] as const)(
  'bản cho nhà in (%s): chữ đen chỉ dùng mực đen, không chữ nào pha màu màn hình',
  { timeout: 60_000 },
  async (layout) => {
    const { pdf } = await printed(catalog, layout, { bleed: true });
    const colours = contentsOf(pdf).flatMap(coloursOfText);
    expect(colours.length).toBeGreaterThan(NAMES.length);
    // All letters of a poster are white.
    expect(colours).toContain(layout === 'poster' ? 'other 1' : 'inks 0 0 0 1');
    // White letters on the cover are paper.
    const strange = colours.filter((colour) => !/^inks /u.test(colour) && colour !== 'other 1');
    expect(new Set(strange)).toEqual(new Set());
  },
);

test('bản cho máy in văn phòng thì giữ màu của trang web', { timeout: 60_000 }, async () => {
  const { pdf } = await printed(catalog, 'catalogue');
  const colours = contentsOf(pdf).flatMap(coloursOfText);
  expect(colours.filter((colour) => colour.startsWith('inks'))).toEqual([]);
});
