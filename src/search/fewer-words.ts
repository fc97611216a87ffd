/**
 * The selections of the words, in their order, that find something, a word that would leave nothing left out: one
 * made from the first word on, one from the last. None where every word or no word can stay.
 */
export async function fewerWords(
  words: readonly string[],
  isFound: (query: string) => Promise<boolean>,
): Promise<readonly string[]> {
  const forward = await selection(words, (kept, word) => [...kept, word], isFound);
  const backward = await selection(words.toReversed(), (kept, word) => [word, ...kept], isFound);
  const found = [forward, backward].filter(
    ({ length }) => length > 0 && length < words.length && length >= forward.length,
  );
  return [...new Set(found.map((kept) => kept.join(' ')))];
}

async function selection(
  words: readonly string[],
  withWord: (kept: readonly string[], word: string) => readonly string[],
  isFound: (query: string) => Promise<boolean>,
): Promise<readonly string[]> {
  let kept: readonly string[] = [];
  for (const word of words) {
    const more = withWord(kept, word);
    if (await isFound(more.join(' '))) kept = more;
  }
  return kept;
}
