import { quoted } from '../quote.ts';
import { meant } from '../schemas/refusal.ts';
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
      const withZero = `0${typed}`;
      yield {
        at: at(['phone']),
        message: {
          vi: `phone: ${quoted(typed)} không phải một số điện thoại Việt Nam.`,
          en: `phone: ${quoted(typed)} is not a Vietnamese telephone number.`,
        },
        remedy: isPhone(withZero)
          ? meant(withZero)
          : {
              vi: 'Viết một số, đủ số 0 ở đầu, ví dụ 0339 921 606.',
              en: 'Write one number with its leading zero, as 0339 921 606.',
            },
      };
    }
  },
};

/** Mobile numbers have ten digits, landlines ten or eleven; service numbers begin with 1800 or 1900. */
function isPhone(typed: string): boolean {
  if (!/^\+?[\d\s().-]+$/u.test(typed)) return false;
  const digits = typed.replace(/[^\d+]/gu, '').replace(/^\+84/u, '0');
  return /^(?:0[1-9]\d{8,9}|1[89]00\d{4,6})$/u.test(digits);
}
