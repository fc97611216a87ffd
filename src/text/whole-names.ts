/** Of a longer name only the end stays together, so that narrow cards still have where to break. */
const LONGEST = 14;

/** What English says behind the name of a place, where a line may well end. */
const KIND_OF_PLACE = '(?:City|Commune|District|Town|Township|Ward)(?!\\p{L})';
const SYLLABLE = `(?!${KIND_OF_PLACE})\\p{Lu}\\p{Ll}*`;

/**
 * Syllables that begin with a capital follow each other in a proper name: `Hồng Kỳ`, `Hồng Hà Nam`; what is kept
 * together already is a word of its own.
 */
const PROPER = new RegExp(
  `(?<!\\p{L}\\u00A0?)${SYLLABLE}(?: ${SYLLABLE})+(?!\\u00A0?\\p{L}|\\p{N})`,
  'gu',
);

/** The text so that no line ends within a short proper name; of four syllables, two and two stay together. */
export function wholeNames(text: string): string {
  return text.replaceAll(PROPER, (name) => {
    const syllables = name.split(' ');
    if (syllables.length === 4)
      return [syllables.slice(0, 2), syllables.slice(2)].map(kept).join(' ');
    return syllables.length < 4 ? kept(syllables) : name;
  });
}

function kept(syllables: readonly string[]): string {
  const whole = syllables.join('\u00A0');
  const [first, ...rest] = syllables;
  return whole.length <= LONGEST || rest.length === 0 ? whole : `${first} ${kept(rest)}`;
}
