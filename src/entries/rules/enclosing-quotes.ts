import { LANGUAGES } from '../../catalog/site.ts';
import { quoted } from '../../text/quote.ts';
import { everyText } from '../texts.ts';
import type { Rule } from './rule.ts';

const ENCLOSED = /^[“”„‘"«]\s*([^“”„‘"«»]+?)\s*[“”’"»]$/u;

/** What readers are shown as it stands; a title may well be a quotation. */
const SHOWN: readonly unknown[] = ['name', 'address', 'issuer', ...LANGUAGES];

/** A name or sentence does not stand in quotes as a whole; word processors turn the quotes of an entry into letters. */
export const enclosingQuotes: Rule = {
  code: 'enclosing-quotes',
  level: 'error',
  demand: {
    vi: 'Tên và câu không nằm trọn trong ngoặc kép, nhất là ngoặc cong “ ” của Word.',
    en: 'No name or sentence stands wholly in quotes, least of all the curly ones of word processors.',
  },
  *check(entries) {
    for (const { text, path, at } of everyText(entries)) {
      const bare = ENCLOSED.exec(text)?.[1];
      if (bare === undefined || !path?.some((key) => SHOWN.includes(key))) continue;
      yield {
        at: at(0),
        message: {
          vi: `Dấu ngoặc quanh ${quoted(bare)} sẽ hiện trên trang như một phần của chữ.`,
          en: `The quotes around ${quoted(bare)} would be shown as part of the text.`,
        },
        remedy: {
          vi: 'Xóa dấu ngoặc ở đầu và ở cuối.',
          en: 'Delete the quotes at both ends.',
        },
      };
    }
  },
};
