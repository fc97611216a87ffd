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
