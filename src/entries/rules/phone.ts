import { domesticPhone, isEndedMobile, isPhone, todaysPhone } from '../../text/phone-number.ts';
import { quoted } from '../../text/quote.ts';
import type { Finding } from '../problems/problem.ts';
import { meant } from '../schemas/scalar.ts';
import type { Rule } from './rule.ts';

/** A telephone number has the form of a Vietnamese one, and can ring today. */
export const phone: Rule = {
  code: 'phone',
  level: 'error',
  demand: {
    vi: 'Số điện thoại đúng dạng số Việt Nam, và gọi được ngày nay.',
    en: 'A telephone number has the form of a Vietnamese one, and can ring today.',
  },
  *check({ producers }) {
    for (const { fields, at } of producers.values()) {
      const typed = fields?.phone;
      if (typed === undefined) continue;
      const today = todaysPhone(typed);
      if (today !== undefined || isEndedMobile(typed)) {
        yield { at: at(['phone']), heading: ['phone'], ...outdated(typed, today) };
        continue;
      }
      if (isPhone(typed)) continue;
      const guess = domesticPhone(typed);
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

function outdated(typed: string, today: string | undefined): Pick<Finding, 'message' | 'remedy'> {
  return {
    message: {
      vi: `${quoted(typed)} không gọi được nữa: đầu số ấy đã đổi năm 2017–2018.`,
      en: `${quoted(typed)} can’t ring any more: its beginning changed in 2017–2018.`,
    },
    remedy:
      today === undefined
        ? { vi: 'Hỏi số ngày nay của cơ sở.', en: 'Ask for the number of today.' }
        : meant(today),
  };
}
