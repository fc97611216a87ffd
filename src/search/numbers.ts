import { productCodeIn } from '../catalog/certification/product-code.ts';
import { fold } from '../text/fold.ts';
import { isPhone } from '../text/phone-number.ts';

/** The numbers by which an entry is looked up exactly. */
export interface EntryNumbers {
  readonly gtin?: string | null;
  /** Official codes of the product, one for each evaluation. */
  readonly codes?: readonly string[];
  /** Numbers of decisions as they are written, each with its year where it is known. */
  readonly decisions?: readonly { readonly number: string; readonly year: string | undefined }[];
  readonly phone?: string | null;
}

/** The keys of those numbers: `g` and a GTIN of 14 digits, `d4321/2023` a decision, `p` and the digits of an official
 * product code, `t` and a telephone number. */
export function numberKeys({ gtin, codes = [], decisions = [], phone }: EntryNumbers): string[] {
  const decided = decisions.flatMap(({ number, year }) => {
    const [digits] = number.match(/\d+/u) ?? [];
    return digits === undefined ? [] : [`d${Number(digits)}/${year ?? yearIn(number) ?? ''}`];
  });
  return [
    ...new Set([
      ...(gtin ? [`g${gtin14(gtin)}`] : []),
      ...codes.map((code) => `p${digitsOf(code)}`),
      ...decided,
      ...(phone ? [`t${dialled(phone)}`] : []),
    ]),
  ];
}

/** The GTIN with the zeros that make it 14 digits (GS1 General Specifications, 3.3.2). */
export function gtin14(gtin: string): string {
  return gtin.padStart(14, '0');
}

/** What people write beside a number that they look up. */
const BESIDE =
  /\b(?:ma(?: so)? (?:san pham(?: ocop)?|ocop)|product code|quyet dinh|qd|ubnd|ma vach|ma so|ma|so dien thoai|dien thoai|so|sdt|dt|ngay|barcode|ean|gtin|tel|phone|hotline|decision|number|no)\b/gu;

/** Fewer digits are no key unless they are called one: stars, weights, harvests. */
const FEWEST_DIGITS = 3;

/** The digits of an official product code: province, district until 2025, commune, serial, year. */
const SOLID_CODE = /^\d{2}(?:\d{3})?\d{5}\d+20\d{2}$/u;

/** How people call a decision. */
const DECISION = /\b(?:quyet dinh|qd|decision)\b/u;

/** The number of a decision has no more digits. */
const LONGEST_DECISION = 6;

/** A query that is a number and nothing else. */
export interface AskedNumber {
  /** The keys that it may be, of which a decision without its year is the beginning. */
  readonly keys: readonly string[];
  /** It may as well be a year. */
  readonly isYear: boolean;
}

/** The number that the query asks for, whatever signs and usual words stand beside it; undefined where it is words. */
export function askedNumber(query: string): AskedNumber | undefined {
  const words = fold(query).replace(/[^\p{L}\d+]+/gu, ' ');
  const rest = words.replace(BESIDE, ' ').trim();
  if (!/^\+?[\d ]+$/u.test(rest)) return undefined;
  const groups = rest.match(/\d+/gu) ?? [];
  const digits = groups.join('');
  if (digits.length < FEWEST_DIGITS && !DECISION.test(words)) return undefined;
  if (productCodeIn(groups.join('-'))) return { keys: [`p${digits}`], isYear: false };
  const year = groups.length > 1 ? groups.findLast((group) => yearIn(group)) : undefined;
  const [first = ''] = groups;
  const isDecision =
    first.length <= LONGEST_DECISION && (groups.length === 1 || year !== undefined);
  return {
    keys: [
      ...([8, 12, 13, 14].includes(digits.length) ? [`g${gtin14(digits)}`] : []),
      // People leave out the dashes of a product code as those of a telephone number.
      ...(SOLID_CODE.test(digits) ? [`p${digits}`] : []),
      ...[rest, rest.replace(/^84/u, '+84')].filter(isPhone).map((phone) => `t${dialled(phone)}`),
      ...(isDecision ? [`d${Number(first)}/${year ?? ''}`] : []),
    ],
    isYear: groups.length === 1 && /^20\d\d$/u.test(digits) && digits === query.trim(),
  };
}

/** Whether a key of an entry is what was asked for. */
export function isAskedFor(key: string, { keys }: AskedNumber): boolean {
  return keys.some((asked) => key === asked || (asked.endsWith('/') && key.startsWith(asked)));
}

const digitsOf = (text: string) => text.replace(/\D/gu, '');

const yearIn = (text: string) => /(?<!\d)20\d\d(?!\d)/u.exec(text)?.[0];

/** The number as it is dialled in Vietnam. */
const dialled = (phone: string) => phone.replace(/[^\d+]/gu, '').replace(/^\+84/u, '0');
