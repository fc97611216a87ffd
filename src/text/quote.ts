/** Control, format (bidi, zero-width) and separator characters, which a reader of a terminal can't see. */
export const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
const LONGEST = 60;

/** The text with every invisible character written as `U+001B`, so that it can't steer a terminal. */
export function visible(text: string): string {
  return text.replace(INVISIBLE, (character) => `⟨${codePointName(character)}⟩`);
}

/** A value as it was read, in quotation marks, on one line and not too long. */
export function quoted(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  const oneLine = text.replace(/\s+/gu, ' ').trim();
  const letters = [...oneLine];
  const short = letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('')}…` : oneLine;
  // Quotes within quotes would look like a slip of ours.
  return /^“|”$/u.test(short) ? `\`${visible(short)}\`` : `“${visible(short)}”`;
}

/** Nobody copies a longer line from a message. */
const LONGEST_LINE = 300;

/** A line as it should be typed, its spaces included, between backquotes. */
export function written(line: string): string {
  const letters = [...line.trimEnd()];
  const short = letters.length > LONGEST_LINE ? [...letters.slice(0, LONGEST_LINE), '…'] : letters;
  return `\`${visible(short.join(''))}\``;
}

/** The text in quotes as YAML reads them, on one line. */
export function inYamlQuotes(text: string): string {
  const oneLine = text.replace(/\s+/gu, ' ').trim();
  const isSafeInDouble = oneLine.includes("'") && !/["\\]/u.test(oneLine);
  return isSafeInDouble ? `"${oneLine}"` : `'${oneLine.replaceAll("'", "''")}'`;
}

/** The name of a character in Unicode: `U+00D0`. */
export function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** A character with its number, since one that is drawn as a box or not at all says little: `“☃” (U+2603)`. */
export function namedCharacter(character: string): string {
  const code = codePointName(character);
  return /^[\p{L}\p{N}\p{P}\p{S}]$/u.test(character) ? `“${character}” (${code})` : code;
}
