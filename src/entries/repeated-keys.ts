import { isSeq, visit, type Pair } from 'yaml';
import { written } from '../text/quote.ts';
import type { Finding } from './problem.ts';
import { itemWithoutDash, keyTwice, listTwice } from './repeated-key-findings.ts';
import { keyText, type SyntaxTree } from './syntax-tree.ts';

/** The findings for keys that are written twice; in an item of a list they are most likely a new item without its dash. */
export function repeatedKeys({ yaml, placeOf }: SyntaxTree, text: string): Finding[] {
  const findings: Finding[] = [];
  visit(yaml, {
    Map: (_, { items, flow }, ancestors) => {
      const [pair, list] = ancestors.slice(-2);
      const field = isSeq(list) && !flow ? keyText((pair as Pair).key) : undefined;
      let seen = new Map<string, Pair>();
      for (const [index, item] of items.entries()) {
        const key = keyText(item.key);
        const earlier = seen.get(key);
        seen.set(key, item);
        if (!earlier) continue;
        const offset = startOf(item);
        const at = placeOf(offset);
        const others = items.slice(index + 1).filter((one) => seen.has(keyText(one.key)));
        const isFirst = [...seen.keys()][0] === key;
        if (field !== undefined && (isFirst || others.length > 0)) {
          findings.push(itemWithoutDash(at, key, field, dashed(text, offset, at.column)));
          seen = new Map([[key, item]]);
        } else {
          const areLists = [earlier, item].every(({ value }) => isSeq(value) && !value.flow);
          findings.push(areLists ? listTwice(at, key) : keyTwice(at, key));
        }
      }
    },
  });
  return findings;
}

function startOf({ key }: Pair): number {
  return (key as { range?: readonly number[] } | null)?.range?.[0] ?? 0;
}

/** The line as the first of a new item, whose dash stands two columns before its keys. */
function dashed(text: string, offset: number, column: number): string {
  const line = text.slice(offset).split('\n', 1)[0] ?? '';
  return written(`${' '.repeat(Math.max(column - 3, 0))}- ${line}`);
}
