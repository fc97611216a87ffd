const VIETNAMESE = new Intl.Collator('vi', { numeric: true, sensitivity: 'variant' });

/** Orders two names as a Vietnamese dictionary does (a < à < ă < â, d < đ). */
export function compareNames(a: string, b: string): number {
  return VIETNAMESE.compare(a, b);
}
