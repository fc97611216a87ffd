import { editDistance } from '../../../text/nearest.ts';

/** Numbers tell things apart; of the letters one in eight may differ. */
export function areAlike(a: string, b: string): boolean {
  const most = mostChanges(Math.min(a.length, b.length));
  if (a === '' || Math.abs(a.length - b.length) > most || figures(a) !== figures(b)) return false;
  return a === b || editDistance(a, b, most + 1) <= most;
}

const mostChanges = (length: number) => Math.floor(length / 8);

const figures = (text: string) => text.replace(/\D/gu, '');

/** Texts among which those that are nearly the same as another one are found without comparing it with each, letter by letter. */
export class NearTexts {
  /** By length, then by figures: the letters of each text. */
  readonly #shelves = new Map<string, Map<string, number>>();

  add(text: string): void {
    const key = shelfOf(text.length, text);
    const shelf = this.#shelves.get(key) ?? new Map<string, number>();
    this.#shelves.set(key, shelf.set(text, lettersOf(text)));
  }

  /** Those that are like this one, itself among them. */
  near(wanted: string): string[] {
    const [most, letters] = [mostChanges(wanted.length), lettersOf(wanted)];
    const lengths = Array.from({ length: 2 * most + 1 }, (_, at) => wanted.length - most + at);
    return lengths.flatMap((length) =>
      [...(this.#shelves.get(shelfOf(length, wanted)) ?? [])].flatMap(([text, others]) =>
        // A changed letter takes one away and brings one in.
        bitsIn(letters ^ others) <= 2 * most && areAlike(text, wanted) ? [text] : [],
      ),
    );
  }
}

const shelfOf = (length: number, text: string) => `${length} ${figures(text)}`;

/** Which letters a text has, as bits; rare ones share theirs. */
function lettersOf(text: string): number {
  let bits = 0;
  for (let at = 0; at < text.length; at += 1) bits |= 1 << (text.charCodeAt(at) % 32);
  return bits;
}

function bitsIn(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
}
