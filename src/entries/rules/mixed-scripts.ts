import { everyText } from '../texts.ts';
import { codePointName, quoted } from '../../text/quote.ts';
import type { Rule } from './rule.ts';

/** A letter of another writing system than the one of Vietnamese. */
const FOREIGN = /(?!\p{Script=Latin})\p{L}/u;
const LATIN = /\p{Script=Latin}/u;

/** A name is written in one script: a Cyrillic о among Latin letters looks right, and no search finds the name. */
export const mixedScripts: Rule = {
  code: 'mixed-scripts',
  level: 'reminder',
  demand: {
    vi: 'Một tên chỉ dùng một loại chữ viết, không lẫn chữ Latinh với chữ Nga, chữ Hy Lạp, chữ Hán.',
    en: 'A name is written in one script, not in Latin letters with Cyrillic, Greek or Chinese among them.',
  },
  *check(entries) {
    for (const { text, path, at } of everyText(entries)) {
      if (!path?.some((key) => key === 'name' || key === 'aliases')) continue;
      const [foreign] = FOREIGN.exec(text) ?? [];
      if (foreign === undefined || !LATIN.test(text)) continue;
      const named = `${quoted(foreign)} (${codePointName(foreign)})`;
      yield {
        at: at(0),
        message: {
          vi: `${quoted(text)} có chữ cái ${named} của loại chữ viết khác.`,
          en: `${quoted(text)} has ${named}, a letter of another script.`,
        },
        remedy: {
          vi: 'Gõ lại cả tên bằng bàn phím tiếng Việt; có chữ trông giống hệt mà không phải chữ Việt.',
          en: 'Type the whole name again on a Vietnamese keyboard; some letters only look the same.',
        },
      };
    }
  },
};
