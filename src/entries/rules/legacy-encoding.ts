import { legacyText } from '../../text/legacy-encoding.ts';
import { quoted } from '../../text/quote.ts';
import { everyText } from '../texts.ts';
import type { Rule } from './rule.ts';

/** Texts are Unicode: letters made for a font like .VnTime or VNI-Times are signs without sense in any other. */
export const legacyEncoding: Rule = {
  code: 'legacy-encoding',
  level: 'error',
  demand: {
    vi: 'Chữ viết bằng Unicode, không phải TCVN3 (.VnTime) hay VNI.',
    en: 'Texts are Unicode, not TCVN3 (.VnTime) or VNI.',
  },
  *check(entries) {
    for (const { text, path, at } of everyText(entries)) {
      const found = legacyText(text);
      if (!found) continue;
      const shown = text.length > 80 ? `${text.slice(0, 80)}…` : text;
      const { encoding, isHalf } = found;
      yield {
        at: at(0),
        ...(path && { heading: path }),
        message: isHalf
          ? {
              vi: `${quoted(shown)} lẫn chữ ${encoding} với Unicode.`,
              en: `${quoted(shown)} mixes ${encoding} with Unicode.`,
            }
          : {
              vi: `${quoted(shown)} là chữ ${encoding}, không phải Unicode.`,
              en: `${quoted(shown)} is ${encoding}, not Unicode.`,
            },
        remedy: {
          vi: `Gõ lại bằng Unicode. Có phải ${quoted(found.text.slice(0, 80))}?`,
          en: `Type it in Unicode. Did you mean ${quoted(found.text.slice(0, 80))}?`,
        },
      };
    }
  },
};
