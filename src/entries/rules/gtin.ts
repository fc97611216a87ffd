import type { Name } from '../../text/local-text.ts';
import { quoted } from '../../text/quote.ts';
import { meant } from '../schemas/scalar.ts';
import type { Rule } from './rule.ts';

/** A trade item number has 8, 12, 13 or 14 digits, the last of which checks the others. */
export const gtin: Rule = {
  code: 'gtin',
  level: 'error',
  demand: {
    vi: 'Mã vạch có 8, 12, 13 hoặc 14 chữ số, chữ số cuối khớp các chữ số trước.',
    en: 'A barcode number has 8, 12, 13 or 14 digits, and its check digit is right.',
  },
  *check({ products }) {
    for (const { fields, at } of products.values()) {
      const typed = fields?.gtin;
      if (typed === undefined || isGtin(typed)) continue;
      yield {
        at: at(['gtin']),
        heading: ['gtin'],
        message: {
          vi: `${quoted(typed)} không phải mã vạch đúng.`,
          en: `${quoted(typed)} is not a right barcode number.`,
        },
        remedy: remedyFor(typed),
      };
    }
  },
};

/** Whether the digits are a GTIN with the right check digit (GS1 General Specifications, 7.9). */
function isGtin(typed: string): boolean {
  return /^(?:\d{8}|\d{12,14})$/u.test(typed) && checkDigitFor(typed.slice(0, -1)) === typed.at(-1);
}

function checkDigitFor(digits: string): string {
  const sum = [...digits]
    .reverse()
    .reduce((total, digit, index) => total + Number(digit) * (index % 2 ? 1 : 3), 0);
  return String((10 - (sum % 10)) % 10);
}

function remedyFor(typed: string): Name {
  const digits = typed.replace(/[\s.-]/gu, '');
  if (digits !== typed && isGtin(digits)) return meant(digits);
  if (!/^(?:\d{8}|\d{12,14})$/u.test(digits)) {
    return { vi: 'Mã vạch có 8, 12, 13 hoặc 14 chữ số.', en: 'It has 8, 12, 13 or 14 digits.' };
  }
  const right = checkDigitFor(digits.slice(0, -1));
  return {
    vi: `So từng chữ số với bao bì; với các số trước, chữ số cuối phải là ${right}.`,
    en: `Compare each digit with the packet; after the others the last must be ${right}.`,
  };
}
