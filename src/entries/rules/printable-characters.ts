import { everyText } from '../texts.ts';
import { isPrintable } from '../../text/printable-ranges.ts';
import { namedCharacter } from '../../text/quote.ts';
import type { Rule } from './rule.ts';

/** Addresses are not printed; ð and invisible characters have rules of their own. */
const ADDRESS = /^(?:url|website|traceUrl|email)$/u;
const JUDGED_ELSEWHERE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}Ðð]/u;

/** Every character has a glyph in the print font; one without would abort the PDF. */
export const printableCharacters: Rule = {
  code: 'printable-characters',
  level: 'error',
  demand: {
    vi: 'Chỉ dùng ký tự mà phông chữ in có.',
    en: 'Only characters that the print font has.',
  },
  *check(entries) {
    for (const { text, path, at } of everyText(entries)) {
      if (path && ADDRESS.test(String(path.at(-1)))) continue;
      const foreign = [...text.normalize('NFC')].filter(
        (character) => !isPrintable(character) && !JUDGED_ELSEWHERE.test(character),
      );
      const [first] = foreign;
      if (first === undefined) continue;
      const named = [...new Set(foreign)].map(namedCharacter);
      yield {
        at: at(Math.max(text.indexOf(first), 0)),
        message: {
          vi: `Phông chữ in không có ${named.join(', ')}.`,
          en: `The print font has no ${named.join(', ')}.`,
        },
        remedy: {
          vi: 'Thay bằng chữ, ví dụ “ong” thay cho hình con ong.',
          en: 'Use words instead, as “bee” for the picture of one.',
        },
      };
    }
  },
};
