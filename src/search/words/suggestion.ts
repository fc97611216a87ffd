import { editDistance } from '../../text/nearest.ts';
import { fold } from '../../text/fold.ts';
import { canonicalText } from './search-words.ts';

/** A name as a correction compares and shows it. */
interface Name {
  /** The words as they are written. */
  readonly written: readonly string[];
  readonly folded: readonly string[];
  /** Which letters each word has, a bit for each. */
  readonly letters: readonly number[];
}

/** How many slips a text of that many letters may have. */
function slipsIn(letters: number): number {
  if (letters < 4) return 0;
  if (letters <= 5) return 1;
  return letters <= 11 ? 2 : 3;
}

/**
 * The words of the catalogue's names that a query with slips of the finger most likely means, as they are written
 * there; undefined where none is close, or the query already stands in a name. Each run of the query's words is held
 * against runs of words in the names, and a space may be missing or too many. Numbers are never corrected.
 */
export function suggest(query: string, phrases: readonly string[]): string | undefined {
  const words = canonicalText(query).split(' ').map(fold).filter(Boolean).slice(0, 8);
  if (words.length === 0) return undefined;
  const names = namesOf(phrases);
  const whole = nearestWindow(words.join(' '), names);
  if (whole) return whole.isThere ? undefined : whole.text;
  return wordByWord(words, names);
}

const read = new WeakMap<readonly string[], readonly Name[]>();

/** Reads the names once, however often something is looked for. */
function namesOf(phrases: readonly string[]): readonly Name[] {
  const names = read.get(phrases) ?? phrases.map(nameOf);
  read.set(phrases, names);
  return names;
}

function nameOf(phrase: string): Name {
  const written = phrase
    .replace(/[()[\]",.;:“”]/gu, ' ')
    .split(/[\s–—-]+/u)
    .filter(Boolean);
  const folded = written.map((word) => fold(canonicalText(word)));
  return { written, folded, letters: folded.map(lettersIn) };
}

function lettersIn(text: string): number {
  let letters = 0;
  for (const letter of text) letters |= 1 << (letter.charCodeAt(0) % 31);
  return letters;
}

/** How many letters one text has and the other lacks; each slip accounts for two at most. */
function unlike(a: number, b: number): number {
  let count = 0;
  for (let rest = a ^ b; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** The run of words in a name that comes nearest, where it is near enough. */
function nearestWindow(text: string, names: readonly Name[]) {
  const solid = text.replaceAll(' ', '');
  const count = text.split(' ').length;
  const wanted = lettersIn(solid);
  let least = slipsIn(solid.length) + 1;
  let best: { text: string; isThere: boolean } | undefined;
  for (const { written, folded, letters } of names) {
    for (let from = 0; from < folded.length; from += 1) {
      for (
        let to = from + Math.max(1, count - 1);
        to <= Math.min(folded.length, from + count + 2);
        to += 1
      ) {
        const all = letters.slice(from, to).reduce((a, b) => a | b, 0);
        if (unlike(all, wanted) > 2 * least) continue;
        const window = folded.slice(from, to).join('');
        if (Math.abs(window.length - solid.length) >= least) continue;
        if (numbersIn(window) !== numbersIn(solid)) continue;
        const distance = editDistance(solid, window);
        if (distance >= least) continue;
        const isThere = folded.slice(from, to).join(' ') === text;
        best = { text: written.slice(from, to).join(' '), isThere };
        if (isThere) return best;
        // Another name may have the very words, apart in the same way.
        least = Math.max(distance, 1);
      }
    }
  }
  return best;
}

/** Each word, or pair of words, that no name has, corrected by itself; the others stay. */
function wordByWord(words: readonly string[], names: readonly Name[]): string | undefined {
  const known = new Set(names.flatMap(({ folded }) => folded));
  let isChanged = false;
  const corrected = words.map((word) => {
    if (known.has(word) || /\d/u.test(word)) return word;
    const nearest = nearestWindow(word, names);
    if (!nearest || nearest.isThere) return word;
    isChanged = true;
    return nearest.text;
  });
  return isChanged ? corrected.join(' ') : undefined;
}

const numbersIn = (text: string) => (text.match(/\d+/gu) ?? []).join();
