import type { SynonymGroup } from '../../catalog/synonyms.ts';
import { remembering } from '../../text/remembering.ts';
import { canonicalText } from './search-words.ts';

/** The search words that an entry gains by its names: those that mean the same, and those for something akin. */
export interface RelatedWords {
  readonly same: readonly string[];
  readonly near: readonly string[];
}

/** Every entry is held against the same groups. */
const canonical = remembering(canonicalText);

/**
 * The words of the groups that the names belong to. A name belongs to a group whose first word it holds, or one of
 * several syllables: a single syllable that another region uses (`thơm` for pineapple) mostly means something else.
 */
export function relatedWords(
  groups: readonly SynonymGroup[],
  names: readonly string[],
): RelatedWords {
  const texts = names.map((name) => ` ${canonicalText(name)} `);
  const isHeld = (word: string) => texts.some((text) => text.includes(` ${canonical(word)} `));
  const own = groups.filter(({ words, en }) =>
    [...words.filter((word, place) => place === 0 || word.includes(' ')), ...en].some(isHeld),
  );
  const akin = groups.filter((group) => !own.includes(group) && group.near.some(isHeld));
  const missing = (words: readonly string[]) => [...new Set(words)].filter((word) => !isHeld(word));
  const same = missing(own.flatMap(({ words, en }) => [...words, ...en]));
  const near = [...own.flatMap((group) => group.near), ...akin.flatMap(({ words }) => words)];
  return { same, near: missing(near).filter((word) => !same.includes(word)) };
}
