import type { Path } from '../problems/position.ts';

/** Where a value of a JSON text begins, and where its parts do. */
type Spot = number | ListSpot | GroupSpot;

interface ListSpot {
  readonly offset: number;
  readonly items: readonly Spot[];
}

interface GroupSpot {
  readonly offset: number;
  readonly pairs: ReadonlyMap<string, { readonly key: number; readonly value: Spot }>;
}

/**
 * Tells at which offset of a text that `JSON.parse` takes a value, or its key, stands; of something absent, the nearest
 * place above. The text is read once: a list of 100,000 items may have as many faults.
 */
export function offsetsIn(text: string): (path: Path, part: 'key' | 'value') => number {
  const root = spotsIn(text);
  return (path, part) => {
    let spot: Spot | undefined = root;
    let offset = 0;
    for (const [depth, step] of path.entries()) {
      if (typeof spot !== 'object') break;
      if ('items' in spot) {
        spot = spot.items[Number(step)];
        offset = spot === undefined ? offset : offsetOf(spot);
      } else {
        const pair = spot.pairs.get(String(step));
        const isAsked = depth === path.length - 1 && part === 'value';
        if (pair) offset = isAsked ? offsetOf(pair.value) : pair.key;
        spot = pair?.value;
      }
    }
    return offset;
  };
}

const offsetOf = (spot: Spot) => (typeof spot === 'number' ? spot : spot.offset);

// What stands between two words, a text, and any other word.
const BETWEEN = /[\s,:]*/uy;
const TEXT = /"(?:[^"\\]|\\.)*"/uy;
const WORD = /[^\s,:[\]{}"]+/uy;

function spotsIn(text: string): Spot {
  let next = 0;

  function skip(pattern: RegExp): void {
    pattern.lastIndex = next;
    if (pattern.test(text)) next = pattern.lastIndex;
  }

  function sign(): string {
    skip(BETWEEN);
    return text.charAt(next);
  }

  function spot(): Spot {
    const first = sign();
    const offset = next;
    if (first === '[') {
      const items: Spot[] = [];
      next += 1;
      while (sign() !== ']') items.push(spot());
      next += 1;
      return { offset, items };
    }
    if (first === '{') {
      const pairs = new Map<string, { key: number; value: Spot }>();
      next += 1;
      while (sign() !== '}') {
        const key = next;
        skip(TEXT);
        // Of a key written twice, the last one counts, as in JSON.parse.
        pairs.set(String(JSON.parse(text.slice(key, next))), { key, value: spot() });
      }
      next += 1;
      return { offset, pairs };
    }
    skip(first === '"' ? TEXT : WORD);
    return offset;
  }

  return spot();
}
