/** Choices that look random and are the same on every run. */
export interface Random {
  /** A whole number from 0 up to but not including the limit. */
  below(limit: number): number;
  /** One of the items; throws where there is none. */
  of<Item>(items: readonly Item[]): Item;
}

/** Choices that follow from the seed alone (mulberry32). */
export function random(seed: number): Random {
  let state = seed;
  const below = (limit: number) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
  return {
    below,
    of(items) {
      const item = items[below(items.length)];
      if (item === undefined) throw new RangeError('There is nothing to choose from.');
      return item;
    },
  };
}
