import { everyText, wordAt } from '../texts.ts';
import { quoted } from '../../text/quote.ts';
import { meant } from '../schemas/scalar.ts';
import type { Rule } from './rule.ts';

/** Đ is U+0110; the Icelandic Ð (U+00D0), which looks the same, comes from old fonts. */
export const vietnameseD: Rule = {
  code: 'vietnamese-d',
  level: 'error',
  demand: {
    vi: 'Dùng chữ Đ, đ của tiếng Việt (U+0110, U+0111), không dùng Ð, ð (U+00D0, U+00F0).',
    en: 'The letters are Đ and đ (U+0110, U+0111), not Ð and ð (U+00D0, U+00F0).',
  },
  *check(entries) {
    for (const { text, at } of everyText(entries)) {
      const offset = text.search(/[Ðð]/u);
      if (offset === -1) continue;
      const word = wordAt(text, offset);
      yield {
        at: at(offset),
        message: {
          vi: `${quoted(word)} có chữ Ð/ð của tiếng Iceland (U+00D0/U+00F0), không phải Đ/đ.`,
          en: `${quoted(word)} has the Icelandic letter Ð/ð (U+00D0/U+00F0) instead of Đ/đ.`,
        },
        remedy: meant(word.replaceAll('Ð', 'Đ').replaceAll('ð', 'đ')),
      };
    }
  },
};
