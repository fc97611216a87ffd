import { fold } from '../text/fold.ts';
import { isPhone } from '../text/phone-number.ts';

/** The numbers by which an entry is looked up exactly. */
export interface EntryNumbers {
  readonly gtin?: string | null;
  /** Numbers of decisions as they are written, each with its year where it is known. */
  readonly decisions?: readonly { readonly number: string; readonly year: string | undefined }[];
  readonly phone?: string | null;
}

/** The keys of those numbers: `g` and a GTIN of 14 digits, `d4321/2023` a decision, `t` and a telephone number. */
export function numberKeys({ gtin, decisions = [], phone }: EntryNumbers): string[] {
  const decided = decisions.flatMap(({ number, year }) => {
    const [digits] = number.match(/\d+/u) ?? [];
    return digits === undefined ? [] : [`d${Number(digits)}/${year ?? yearIn(number) ?? ''}`];
  });
  return [
    ...new Set([
      ...(gtin ? [`g${gtin14(gtin)}`] : []),
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
  /\b(?:quyet dinh|qd|ubnd|ma vach|ma so|ma|so dien thoai|dien thoai|so|sdt|dt|ngay|barcode|ean|gtin|tel|phone|hotline|decision|number|no)\b/gu;

/** Fewer digits are no key: stars, weights, harvests. */
const FEWEST_DIGITS = 3;

/** A query that is a number and nothing else. */
export interface AskedNumber {
  /** The keys that it may be, of which a decision without its year is the beginning. */
  readonly keys: readonly string[];
  /** It may as well be a year. */
  readonly isYear: boolean;
}

/** The number that the query asks for, whatever signs and usual words stand beside it; undefined where it is words. */
export function askedNumber(query: string): AskedNumber | undefined {
  const rest = fold(query)
    .replace(/[^\p{L}\d+]+/gu, ' ')
    .replace(BESIDE, ' ')
    .trim();
  if (!/^\+?[\d ]+$/u.test(rest)) return undefined;
  const groups = rest.match(/\d+/gu) ?? [];
  const digits = groups.join('');
  if (digits.length < FEWEST_DIGITS) return undefined;
  const year = groups.length > 1 ? groups.findLast((group) => yearIn(group)) : undefined;
  const number = Number(groups[0]);
  return {
    keys: [
      ...([8, 12, 13, 14].includes(digits.length) ? [`g${gtin14(digits)}`] : []),
      ...[rest, rest.replace(/^84/u, '+84')].filter(isPhone).map((phone) => `t${dialled(phone)}`),
      ...(groups.length === 1 || year !== undefined ? [`d${number}/${year ?? ''}`] : []),
    ],
    isYear: groups.length === 1 && /^20\d\d$/u.test(digits) && digits === query.trim(),
  };
}

/** Whether a key of an entry is what was asked for. */
export function isAskedFor(key: string, { keys }: AskedNumber): boolean {
  return keys.some((asked) => key === asked || (asked.endsWith('/') && key.startsWith(asked)));
}

const yearIn = (text: string) => /(?<!\d)20\d\d(?!\d)/u.exec(text)?.[0];

/** The number as it is dialled in Vietnam. */
const dialled = (phone: string) => phone.replace(/[^\d+]/gu, '').replace(/^\+84/u, '0');
