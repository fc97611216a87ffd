import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { SAMPLE_FOLDER } from '../builds.ts';
import { CataloguePage, sharedBrowser } from '../catalogue-page.ts';
import { siteIn } from '../site-pages.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(() => browser.close());

const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const LETTERS = [
  ...Array.from({ length: 0x5f }, (_, place) => String.fromCodePoint(0x20 + place)),
  ...[...'aăâeêioôơuưy'].flatMap((vowel) => TONES.map((tone) => (vowel + tone).normalize('NFC'))),
  ...'đ–—…“”‘’×·₫°²½éèñü',
].flatMap((letter) => [letter, letter.toUpperCase()]);

test.each([400, 600])(
  'every letter that Vietnamese needs is in the font, weight %i',
  async (weight) => {
    const opened = await CataloguePage.open(browser, siteIn(SAMPLE_FOLDER), '');
    const strange = await opened.page.evaluate(
      async ([letters, heavy]) => {
        await document.fonts.load(`${heavy} 40px "Be Vietnam Pro"`, 'ạ');
        const context = document.createElement('canvas').getContext('2d');
        const widthIn = (letter: string, fonts: string) => {
          if (context) context.font = `${heavy} 40px ${fonts}`;
          return context?.measureText(letter).width;
        };
        // A letter that the font lacks is taken from the one named behind it, and is as wide as that makes it.
        return letters.filter(
          (letter) =>
            widthIn(letter, '"Be Vietnam Pro", monospace') !==
            widthIn(letter, '"Be Vietnam Pro", serif'),
        );
      },
      [LETTERS, weight] as const,
    );
    expect(strange).toEqual([]);
    await opened.close();
  },
);
