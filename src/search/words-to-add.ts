import { foldedWords } from './search-words.ts';

/**
 * The words, without marks, that Pagefind would not find as we ask for them: it folds tones but takes đ for a letter
 * of its own, and knows neither short forms nor how we part words.
 */
export function wordsToAdd(text: string): string[] {
  const unmarked = text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  const known = new Set(unmarked.split(/\s+/u).map(withoutEdges));
  return [...new Set(foldedWords(text))].filter((word) => !known.has(word));
}

const withoutEdges = (word: string) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
