import { fold } from '../../text/fold.ts';

const WORDS: Readonly<Record<string, string>> = {
  mot: '1',
  hai: '2',
  ba: '3',
  bon: '4',
  nam: '5',
};
const SIGNS = /[*★☆⭐✩✭✮✯]/gu;

/** The number of stars that a cell means: `3`, `3 sao`, `***`, `★★★`, `Ba sao`, `OCOP hạng 3 sao`, `Ba (03) sao`; undefined for anything else. */
export function starsIn(text: string): string | undefined {
  const [twice, inner = ''] = /\s*\(([^()]*)\)/u.exec(text) ?? [];
  if (twice === undefined) return plainStars(text);
  // “Bốn (04) sao”, “★★★ (3 sao)”: said twice, it must be the same.
  const stars = plainStars(text.replace(twice, ''));
  return stars === plainStars(inner) ? stars : undefined;
}

function plainStars(text: string): string | undefined {
  const folded = fold(text)
    .replace(/\uFE0F/gu, '')
    .trim();
  const signs = folded.match(SIGNS)?.length ?? 0;
  if (signs > 0 && folded.replace(SIGNS, '').trim() === '') return String(signs);
  const [, digit, word] =
    /^(?:(?:dat|hang|ocop|cap|san pham|loai)\s*:?\s*)*(?:0?([1-5])(?:[.,]0)?|(mot|hai|ba|bon|nam))\s*(?:sao|stars?|[*★⭐])?\s*(?:ocop)?$/u.exec(
      folded,
    ) ?? [];
  return digit ?? (word === undefined ? undefined : WORDS[word]);
}
