import { everyEntry } from '../texts.ts';
import { inYamlQuotes, quoted } from '../../text/quote.ts';
import type { Rule } from './rule.ts';

/** An unquoted value is not cut short by `#`; two spaces before it and one behind show that a comment is meant. */
export const cutValue: Rule = {
  code: 'cut-value',
  level: 'reminder',
  demand: {
    vi: 'Dấu # trong chữ nằm trong ngoặc; lời chú thích cách giá trị hai dấu cách.',
    en: 'A # within text stands in quotes; a comment stands two spaces behind its value.',
  },
  *check(entries) {
    for (const { comments } of everyEntry(entries)) {
      for (const { at, value, gap, comment } of comments) {
        const isMeant = (value === '' || gap !== ' ') && !/^#\S/u.test(comment);
        if (isMeant) continue;
        const left =
          value === ''
            ? EMPTY
            : { vi: `chỉ còn ${quoted(value)}`, en: `${quoted(value)} is what is left` };
        const whole = inYamlQuotes(`${value}${gap}${comment}`);
        yield {
          at,
          message: {
            vi: `Từ dấu # đến hết dòng là lời chú thích, không thuộc giá trị; ${left.vi}.`,
            en: `From # to its end the line is a comment, not part of the value; ${left.en}.`,
          },
          remedy: {
            vi: `Nếu là một phần của chữ, viết ${whole}; nếu là lời chú thích, để hai dấu cách trước # và một dấu cách sau.`,
            en: `If it belongs to the text, write ${whole}; if it is a comment, put two spaces before # and one after.`,
          },
        };
      }
    }
  },
};

const EMPTY = { vi: 'giá trị thành ra trống', en: 'nothing is left' };
