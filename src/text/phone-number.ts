/** Whether the text has the form of a Vietnamese telephone number. */
export function isPhone(typed: string): boolean {
  if (!/^\+?[\d\s().-]+$/u.test(typed)) return false;
  // Mobile numbers have ten digits, landlines ten or eleven; service numbers begin with 1800 or 1900.
  const digits = typed.replace(/[^\d+]/gu, '').replace(/^\+84/u, '0');
  return /^(?:0[1-9]\d{8,9}|1[89]00\d{4,6})$/u.test(digits);
}

/** The number with the zero that it lost, as spreadsheets and JSON lose it; undefined where that makes none either. */
export function withLeadingZero(typed: string): string | undefined {
  const whole = `0${typed}`;
  return !isPhone(typed) && isPhone(whole) ? whole : undefined;
}

/** The number with a zero where the country’s code stands without its plus, `84912345678`, or where the zero was lost. */
export function domesticPhone(typed: string): string | undefined {
  const digits = typed.replace(/[^\d+]/gu, '');
  const [, rest = ''] = /^84([1-9]\d{8,9})$/u.exec(digits) ?? [];
  const whole = `0${rest}`;
  return rest !== '' && isPhone(whole) ? whole : withLeadingZero(typed);
}

/**
 * Mobile numbers of eleven digits ended on 14 November 2018: the new beginning of each old one, as the operators
 * published them (http://kynguyenso.plo.vn/ky-nguyen-so/tuyet-chieu/2-cach-chuyen-so-dien-thoai-11-so-ve-10-so-773007.html).
 */
const MOBILE = table(
  '0120 070, 0121 079, 0122 077, 0126 076, 0128 078, 0123 083, 0124 084, 0125 085, 0127 081, 0129 082, ' +
    '0162 032, 0163 033, 0164 034, 0165 035, 0166 036, 0167 037, 0168 038, 0169 039, 0186 056, 0188 058, 0199 059',
);

/**
 * Area codes before 2017 (Quyết định 2036/QĐ-BTTTT of 21 November 2016). Left out are those of two digits with which
 * mobile numbers begin today, `031`, `08`: there nobody can tell an old landline from a mobile phone.
 */
const AREA = table(
  '0230 0215, 0231 0213, 0240 0204, 0241 0222, 0280 0208, 0281 0209, 0320 0220, 0321 0221, 0350 0228, 0351 0226, ' +
    '0500 0262, 0501 0261, 0510 0235, 0511 0236, 0650 0274, 0651 0271, 0710 0292, 0711 0293, 0780 0290, 0781 0291',
);
const SHORT_AREA = table(
  '020 0214, 022 0212, 025 0205, 026 0206, 027 0207, 029 0216, ' +
    '060 0260, 061 0251, 062 0252, 063 0263, 064 0254, 066 0276, 067 0277, 068 0259',
);

function table(text: string): ReadonlyMap<string, string> {
  return new Map(
    text.split(', ').map((pair) => {
      const [before = '', after = ''] = pair.split(' ');
      return [before, after] as const;
    }),
  );
}

/** Today’s form of a number that can’t ring any more; undefined for any other, and where several may be meant. */
export function todaysPhone(typed: string): string | undefined {
  const digits = typed.replace(/[^\d+]/gu, '').replace(/^\+84/u, '0');
  const [four, three] = [digits.slice(0, 4), digits.slice(0, 3)];
  const begins = digits.length === 11 ? (MOBILE.get(four) ?? AREA.get(four)) : undefined;
  if (begins !== undefined) return begins + digits.slice(4);
  const area = digits.length === 10 ? SHORT_AREA.get(three) : undefined;
  if (area !== undefined) return area + digits.slice(3);
  return /^04\d{8}$/u.test(digits) ? `024${digits.slice(2)}` : undefined;
}

/** Whether the number is one of the eleven digits with which mobile phones ended in 2018. */
export function isEndedMobile(typed: string): boolean {
  return /^01\d{9}$/u.test(typed.replace(/[^\d+]/gu, '').replace(/^\+84/u, '0'));
}
