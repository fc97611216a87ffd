const COMBINING_MARKS = /\p{M}+/gu;

/**
 * The text as a search engine should compare it: lower case, without tone marks, đ as d.
 * Ð (U+00D0, eth) stands for Đ in older newspapers and folds alike.
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(COMBINING_MARKS, '')
    .replace(/[ĐÐđð]/gu, 'd')
    .toLowerCase()
    .normalize('NFC');
}
