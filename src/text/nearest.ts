import { fold } from './fold.ts';

/**
 * The number of letters to add, drop, change or swap with a neighbour to turn one text into the other; where that comes
 * to `enough` or more, any number from there on.
 */
export function editDistance(a: string, b: string, enough = Number.POSITIVE_INFINITY): number {
  if (Math.abs(a.length - b.length) >= enough) return enough;
  const width = b.length + 1;
  // Cells further from the diagonal than that cost more than anyone asks about.
  const reach = Math.min(enough, a.length + width);
  const cost = new Uint32Array((a.length + 1) * width).fill(reach);
  const at = (row: number, column: number) => cost[row * width + column] ?? 0;
  let closest = 0;
  for (let row = 0; row <= a.length; row += 1) {
    const before = closest;
    closest = Number.POSITIVE_INFINITY;
    const last = Math.min(b.length, row + reach - 1);
    for (let column = Math.max(0, row - reach + 1); column <= last; column += 1) {
      if (row === 0 || column === 0) {
        cost[row * width + column] = row + column;
        closest = Math.min(closest, row + column);
        continue;
      }
      const same = a[row - 1] === b[column - 1];
      let least = Math.min(
        at(row - 1, column) + 1,
        at(row, column - 1) + 1,
        at(row - 1, column - 1) + (same ? 0 : 1),
      );
      const swapped =
        row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) least = Math.min(least, at(row - 2, column - 2) + 1);
      cost[row * width + column] = least;
      closest = Math.min(closest, least);
    }
    // A swap looks back two rows, nothing further.
    if (Math.min(before, closest) >= enough) return enough;
  }
  return at(a.length, b.length);
}

/** Nobody mistypes a longer word, and comparing two texts of a whole page takes the memory of a machine. */
const LONGEST = 200;

/**
 * The candidate that the writer most likely meant, compared without tone marks; undefined where none is close.
 * One with other numbers is never meant: it is another decision, year or photo, however alike the names look.
 */
export function nearest(text: string, candidates: Iterable<string>): string | undefined {
  if (text.length > LONGEST) return undefined;
  const wanted = fold(text);
  let best: string | undefined;
  // A third of the letters may differ, but at least one must be right.
  let least = Math.min(wanted.length, Math.max(1, Math.floor(wanted.length / 3)) + 1);
  for (const candidate of candidates) {
    if (candidate.length > LONGEST) continue;
    const name = fold(candidate);
    const distance = editDistance(wanted, name, least);
    if (distance < least && sameNumbers(wanted, name)) {
      least = distance;
      best = candidate;
    }
  }
  return best;
}

/** Leading zeros do not count, nor how the digits are separated where nothing else differs. */
function sameNumbers(a: string, b: string): boolean {
  const numbersIn = (text: string) => text.match(/(?!0+\d)\d+/gu)?.join() ?? '';
  const solid = (text: string) => text.replace(/[^\p{L}\d]/gu, '');
  return numbersIn(a) === numbersIn(b) || solid(a) === solid(b);
}
