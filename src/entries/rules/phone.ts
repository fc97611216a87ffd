import { isPhone, withLeadingZero } from '../../text/phone-number.ts';
import { quoted } from '../../text/quote.ts';
import { meant } from '../schemas/scalar.ts';
import type { Rule } from './rule.ts';

/** A telephone number has the form of a Vietnamese one. */
export const phone: Rule = {
  code: 'phone',
  level: 'error',
  demand: {
    vi: 'Số điện thoại đúng dạng số Việt Nam.',
    en: 'A telephone number has the form of a Vietnamese one.',
  },
  *check({ producers }) {
    for (const { fields, at } of producers.values()) {
      const typed = fields?.phone;
      if (typed === undefined || isPhone(typed)) continue;
      const guess = withLeadingZero(typed);
      yield {
        at: at(['phone']),
        heading: ['phone'],
        message: {
          vi: `${quoted(typed)} không phải một số điện thoại Việt Nam.`,
          en: `${quoted(typed)} is not a Vietnamese telephone number.`,
        },
        remedy:
          guess === undefined
            ? {
                vi: 'Viết một số, đủ số 0 ở đầu, ví dụ 0339 921 606.',
                en: 'Write one number with its leading zero, as 0339 921 606.',
              }
            : meant(guess),
      };
    }
  },
};
