/** An item of a list before and after, and its place, from 1, in the list that has it. */
export interface Pair {
  readonly was: unknown;
  readonly is: unknown;
  readonly place: number;
}

/** Beyond this many comparisons items are paired by their place alone. */
const MOST_COMPARISONS = 1_000_000;

/** The items of two states of a list, each beside what it was: an item that moved is no change, so one that is put in changes no other. */
export function aligned(before: readonly unknown[], after: readonly unknown[]): readonly Pair[] {
  const [a, b] = [before, after].map((list) => list.map((item) => JSON.stringify(item)));
  if (!a || !b) return [];
  const kept = [...keptIn(a, b), [a.length, b.length] as const];
  let [i, j] = [0, 0];
  return kept.flatMap(([nextI, nextJ]) => {
    const between = Array.from({ length: Math.max(nextI - i, nextJ - j) }, (_, offset) => {
      const [was, is] = [i + offset, j + offset];
      const isNew = is < nextJ;
      return {
        was: was < nextI ? before[was] : undefined,
        is: isNew ? after[is] : undefined,
        place: (isNew ? is : was) + 1,
      };
    });
    [i, j] = [nextI + 1, nextJ + 1];
    return between;
  });
}

/** The places of the longest run of items, in order, that both lists have. */
function keptIn(a: readonly string[], b: readonly string[]): (readonly [number, number])[] {
  const start = a.findIndex((item, index) => item !== b[index]);
  const head = start === -1 ? a.length : start;
  const most = Math.min(a.length, b.length) - head;
  let tail = 0;
  while (tail < most && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1;
  const [left, right] = [a, b].map((list) => list.slice(head, list.length - tail));
  const middle = longestCommon(left ?? [], right ?? []);
  return [
    ...Array.from({ length: head }, (_, index) => [index, index] as const),
    ...middle.map(([i, j]) => [i + head, j + head] as const),
    ...Array.from(
      { length: tail },
      (_, index) => [a.length - tail + index, b.length - tail + index] as const,
    ),
  ];
}

function longestCommon(a: readonly string[], b: readonly string[]): (readonly [number, number])[] {
  if (a.length * b.length > MOST_COMPARISONS) return [];
  const lengths = [...a, ''].map(() => new Uint32Array(b.length + 1));
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const length = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
      lengths[i]?.fill(length, j, j + 1);
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let [i, j] = [0, 0]; i < a.length && j < b.length;) {
    if (a[i] === b[j]) pairs.push([i++, j++] as const);
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}
