import { isSeq, type Pair, visit } from 'yaml';
import type { Name } from '../../text/local-text.ts';
import { quoted, written } from '../../text/quote.ts';
import type { Position } from '../problems/position.ts';
import type { Finding } from '../problems/problem.ts';
import { keyText, type SyntaxTree } from './yaml-tree.ts';

/** A key that is written twice in one place. */
function keyTwice(at: Position, key: string): Finding {
  return {
    at,
    message: { vi: `${quoted(key)} được viết hai lần.`, en: `${quoted(key)} is written twice.` },
    remedy: { vi: 'Giữ lại một dòng.', en: 'Keep one of them.' },
  };
}

/** A key that is written twice because a new item of a list lacks its dash; `line` is the line with it. */
function itemWithoutDash(at: Position, key: string, field: string, line: string): Finding {
  const isRecognition = field === 'certifications';
  const [item, old] = isRecognition
    ? [NEW_RECOGNITION, { vi: 'lần cũ', en: 'old one' }]
    : [{ vi: `Mục mới của ${field}`, en: `A new item of ${field}` }, OLD_ITEM];
  return {
    at,
    message: {
      vi: `${quoted(key)} được viết hai lần trong một mục của ${field}.`,
      en: `${quoted(key)} is written twice in one item of ${field}.`,
    },
    remedy: {
      vi: `${item.vi} phải bắt đầu bằng dấu gạch: ${line}. Đừng xóa ${old.vi}.`,
      en: `${item.en} must begin with a dash: ${line}. Do not delete the ${old.en}.`,
    },
  };
}

const NEW_RECOGNITION: Name = { vi: 'Lần công nhận mới', en: 'A new recognition' };
const OLD_ITEM: Name = { vi: 'mục cũ', en: 'old item' };

/** A key that is written twice, each time with items of a list below it. */
function listTwice(at: Position, key: string): Finding {
  return {
    ...keyTwice(at, key),
    remedy: {
      vi: 'Chỉ xóa dòng này và chuyển các mục “- …” bên dưới tới cuối danh sách trước; đừng xóa mục nào.',
      en: 'Delete this line only, and move the “- …” items below it to the end of the list before; delete none of them.',
    },
  };
}

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
