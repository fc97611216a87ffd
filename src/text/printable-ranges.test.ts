import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isPrintable, LAO_RANGES, PRINTABLE_RANGES } from './printable-ranges.ts';

test.each(['400Regular', '700Bold'])('danh sách ký tự in được khớp với phông chữ %s', (weight) => {
  const inFont = characterMap(`${weight}/BeVietnamPro_${weight}.ttf`);
  const listed = PRINTABLE_RANGES.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => first + index),
  );
  const controls = [...inFont].filter((code) => code < 0x20);
  expect(listed).toEqual(
    [...inFont].filter((code) => !controls.includes(code)).sort((a, b) => a - b),
  );
});

test.each(['400Regular', '600SemiBold'])(
  'mỗi chữ Lào trong danh sách có trong phông chữ độ đậm %s, và phông chính không có chữ nào',
  (weight) => {
    const file = import.meta.resolve(
      `@expo-google-fonts/noto-sans-lao/${weight}/NotoSansLao_${weight}.ttf`,
    );
    const inFont = codesIn(plainTableOf(readFileSync(new URL(file)), 'cmap'));
    const listed = LAO_RANGES.flatMap(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, index) => first + index),
    );
    const letters = [...inFont].filter((code) => code >= 0xe80 && code <= 0xeff);
    expect(listed.filter((code) => code < 0x1000)).toEqual(letters.sort((a, b) => a - b));
    expect(listed.filter((code) => !inFont.has(code))).toEqual([]);
    expect(listed.filter((code) => isPrintable(String.fromCodePoint(code)))).toEqual([]);
  },
);

test('mọi chữ cái tiếng Việt có dấu đều in được', () => {
  const letters = 'ăâđêôơư'.split('').concat([...'aăâeêioôơuưy'].flatMap(withTones));
  expect(
    letters.flatMap((letter) => [letter, letter.toUpperCase()]).filter((one) => !isPrintable(one)),
  ).toEqual([]);
});

function withTones(vowel: string): string[] {
  return ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].map((tone) =>
    `${vowel}${tone}`.normalize('NFC'),
  );
}

/** The code points of a TrueType file's format 4 `cmap` (OpenType, `cmap`). */
function characterMap(file: string): Set<number> {
  const font = readFileSync(
    new URL(`../../node_modules/@expo-google-fonts/be-vietnam-pro/${file}`, import.meta.url),
  );
  return codesIn(tableOf(font, 'cmap'));
}

function codesIn(cmap: Buffer): Set<number> {
  const codes = new Set<number>();
  for (let table = 0; table < cmap.readUInt16BE(2); table += 1) {
    const at = cmap.readUInt32BE(8 + 8 * table);
    if (cmap.readUInt16BE(at) !== 4) continue;
    const bytes = cmap.readUInt16BE(at + 6);
    for (let segment = 0; segment < bytes; segment += 2) {
      const last = cmap.readUInt16BE(at + 14 + segment);
      const first = cmap.readUInt16BE(at + 16 + bytes + segment);
      for (let code = first; code <= last && code < 0xffff; code += 1) {
        if (glyphOf(cmap, at + 16 + segment, bytes, code - first, code) !== 0) codes.add(code);
      }
    }
  }
  return codes;
}

function glyphOf(
  cmap: Buffer,
  segment: number,
  bytes: number,
  index: number,
  code: number,
): number {
  const delta = cmap.readUInt16BE(segment + 2 * bytes);
  const offsetAt = segment + 3 * bytes;
  const offset = cmap.readUInt16BE(offsetAt);
  if (offset === 0) return (code + delta) & 0xffff;
  return cmap.readUInt16BE(offsetAt + offset + 2 * index);
}

function tableOf(font: Buffer, tag: string): Buffer {
  for (let entry = 12; ; entry += 16) {
    if (font.toString('latin1', entry, entry + 4) !== tag) continue;
    const start = font.readUInt32BE(entry + 8);
    return font.subarray(start, start + font.readUInt32BE(entry + 12));
  }
}

/** A table of a font that is not packed (OpenType, “Table Directory”). */
function plainTableOf(font: Buffer, tag: string): Buffer {
  for (let entry = 12; ; entry += 16) {
    if (font.toString('latin1', entry, entry + 4) !== tag) continue;
    const start = font.readUInt32BE(entry + 8);
    return font.subarray(start, start + font.readUInt32BE(entry + 12));
  }
}
