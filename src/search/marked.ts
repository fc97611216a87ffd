import { fold } from '../text/fold.ts';

/** A piece of a text, and whether the search words are in it. */
export interface MarkedPart {
  readonly text: string;
  readonly isMarked: boolean;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** The text in pieces, with the words of the query marked, typed with or without marks; of the last, its beginning. */
export function markedParts(text: string, query: string): MarkedPart[] {
  const wanted = (query.match(WORD) ?? []).map(fold);
  const last = wanted.at(-1);
  const parts: MarkedPart[] = [];
  let end = 0;
  for (const match of last === undefined ? [] : text.matchAll(WORD)) {
    const word = fold(match[0]);
    if (!wanted.includes(word) && !(last !== undefined && word.startsWith(last))) continue;
    const length = wanted.includes(word) ? match[0].length : lengthOfFolded(match[0], last ?? '');
    if (match.index > end) parts.push({ text: text.slice(end, match.index), isMarked: false });
    end = match.index + length;
    parts.push({ text: text.slice(match.index, end), isMarked: true });
  }
  if (end < text.length) parts.push({ text: text.slice(end), isMarked: false });
  return parts;
}

/** How much of the word folds to that beginning; marks that stand apart belong to the letter before them. */
function lengthOfFolded(word: string, beginning: string): number {
  const letters = word.match(/\P{M}\p{M}*/gu) ?? [];
  let length = 0;
  let folded = '';
  for (const letter of letters) {
    if (folded.length >= beginning.length) break;
    folded += fold(letter);
    length += letter.length;
  }
  return length;
}
