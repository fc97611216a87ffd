import { everyText, wordAt } from '../texts.ts';
import { quoted } from '../../text/quote.ts';
import type { Rule } from './rule.ts';

/** Letters and their tone marks are one character each (Unicode NFC), or searching and sorting would miss them. */
export const composedText: Rule = {
  code: 'composed-text',
  level: 'error',
  demand: {
    vi: 'Chữ có dấu viết bằng ký tự dựng sẵn (Unicode NFC).',
    en: 'Letters with marks are single characters (Unicode NFC).',
  },
  *check(entries) {
    for (const { text, at } of everyText(entries)) {
      const composed = text.normalize('NFC');
      if (composed === text) continue;
      const offset = [...text].findIndex((_, index) => text[index] !== composed[index]);
      const word = wordAt(text, Math.max(offset - 1, 0));
      yield {
        at: at(Math.max(offset - 1, 0)),
        message: {
          vi: `${quoted(word)} dùng dấu tổ hợp rời: nhìn giống nhưng máy không tìm thấy.`,
          en: `${quoted(word)} has its marks as separate characters; it looks right, but can't be found.`,
        },
        remedy: {
          vi: `Gõ lại, hoặc chép chữ này: “${word.normalize('NFC')}”.`,
          en: `Type it again, or copy this: “${word.normalize('NFC')}”.`,
        },
      };
    }
  },
};
