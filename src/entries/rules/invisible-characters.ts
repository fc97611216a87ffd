import { everyText, wordAt } from '../texts.ts';
import { codePointName, quoted } from '../../text/quote.ts';
import { meant } from '../schemas/scalar.ts';
import type { Rule } from './rule.ts';

/** Control, zero-width and direction characters: they hide, reorder or steer what people see. */
const INVISIBLE = /(?![\n\t])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

/** Nothing in a text is invisible. */
export const invisibleCharacters: Rule = {
  code: 'invisible-characters',
  level: 'error',
  demand: {
    vi: 'Không có ký tự ẩn: điều khiển, đổi chiều chữ, độ rộng bằng không.',
    en: 'No invisible characters: control, direction or zero-width.',
  },
  *check(entries) {
    for (const { text, at } of everyText(entries)) {
      const offset = text.search(INVISIBLE);
      if (offset === -1) continue;
      const character = text.slice(offset, offset + 1);
      const word = wordAt(text, offset);
      const clean = word.replace(new RegExp(INVISIBLE, 'gu'), '');
      yield {
        at: at(offset),
        message: {
          vi: `${quoted(word)} có ký tự ẩn ${codePointName(character)}.`,
          en: `${quoted(word)} has an invisible character, ${codePointName(character)}.`,
        },
        remedy: clean === '' ? { vi: 'Xóa ký tự này.', en: 'Delete it.' } : meant(clean),
      };
    }
  },
};
