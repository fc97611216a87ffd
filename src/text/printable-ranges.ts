/**
 * The characters for which Be Vietnam Pro, the font of print and site, has a glyph, as first and last code point. A
 * test recomputes them from the font's files.
 */
export const PRINTABLE_RANGES: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xa0, 0x107],
  [0x10a, 0x113],
  [0x116, 0x11b],
  [0x11e, 0x121],
  [0x126, 0x12b],
  [0x12e, 0x131],
  [0x139, 0x13a],
  [0x13d, 0x13e],
  [0x141, 0x144],
  [0x147, 0x148],
  [0x14c, 0x14d],
  [0x150, 0x155],
  [0x158, 0x15b],
  [0x15e, 0x16b],
  [0x16e, 0x17e],
  [0x1a0, 0x1a1],
  [0x1af, 0x1b0],
  [0x1e6, 0x1e7],
  [0x2c6, 0x2c7],
  [0x2d8, 0x2dc],
  [0x300, 0x304],
  [0x306, 0x30c],
  [0x312, 0x312],
  [0x31b, 0x31b],
  [0x323, 0x323],
  [0x326, 0x328],
  [0x1e20, 0x1e21],
  [0x1e80, 0x1e85],
  [0x1e9e, 0x1e9e],
  [0x1ea0, 0x1ef9],
  [0x2013, 0x2014],
  [0x2018, 0x201a],
  [0x201c, 0x201e],
  [0x2020, 0x2022],
  [0x2026, 0x2026],
  [0x2030, 0x2030],
  [0x2039, 0x203a],
  [0x2044, 0x2044],
  [0x2070, 0x2070],
  [0x2074, 0x2079],
  [0x2080, 0x2089],
  [0x20ab, 0x20ac],
  [0x2122, 0x2122],
  [0x215b, 0x215e],
  [0x2212, 0x2212],
  [0x2215, 0x2215],
  [0x2248, 0x2248],
  [0x2260, 0x2260],
  [0x2264, 0x2265],
];

/** What Noto Sans Lao adds to it in print alone: the letters of Lao, and the sign of its money. */
export const LAO_RANGES: readonly (readonly [number, number])[] = [
  [0xe81, 0xe82],
  [0xe84, 0xe84],
  [0xe86, 0xe8a],
  [0xe8c, 0xea3],
  [0xea5, 0xea5],
  [0xea7, 0xebd],
  [0xec0, 0xec4],
  [0xec6, 0xec6],
  [0xec8, 0xece],
  [0xed0, 0xed9],
  [0xedc, 0xedf],
  [0x20ad, 0x20ad],
];

const hexOf = (code: number) => `\\u{${code.toString(16)}}`;
const written = (ranges: typeof PRINTABLE_RANGES) =>
  ranges.map(([first, last]) => `${hexOf(first)}-${hexOf(last)}`).join('');
const UNPRINTABLE = new RegExp(`[^${written(PRINTABLE_RANGES)}${written(LAO_RANGES)}]`, 'gu');
const LAO = new RegExp(`[${written(LAO_RANGES)}]`, 'u');

/** Whether the text can only be set with the font for Lao. */
export const hasLao = (text: string): boolean => LAO.test(text);

/** The characters of the text for which no print font has a glyph, in their order. */
export function unprintableCharacters(text: string): string[] {
  return text.match(UNPRINTABLE) ?? [];
}

/** Whether the font of print and site has a glyph for the character; entries of the catalogue have no other. */
export function isPrintable(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return PRINTABLE_RANGES.some(([first, last]) => first <= code && code <= last);
}
