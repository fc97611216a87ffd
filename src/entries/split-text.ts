import { isScalar, visit } from 'yaml';
import type { Position } from './position.ts';
import { keyText, type SyntaxTree } from './syntax-tree.ts';

/** What a comma within braces cuts off an unquoted text: YAML takes it for a key of which only the name is written. */
export interface CutPiece {
  readonly at: Position;
  readonly key: string;
  /** The field whose text was split. */
  readonly field: string;
  /** The text from its beginning to the end of this piece. */
  readonly whole: string;
  /** Where the text begins. */
  readonly start: number;
}

/** Every piece that a comma cut off in a text of YAML. */
export function cutPieces({ yaml, placeOf }: SyntaxTree, text: string): CutPiece[] {
  const pieces: CutPiece[] = [];
  visit(yaml, {
    Map: (_, { flow, items }) => {
      if (!flow) return;
      for (const [index, { key, value }] of items.entries()) {
        if (!isScalar(value) || value.type !== 'PLAIN' || !value.range) continue;
        const after = items.slice(index + 1);
        const next = after.findIndex((pair) => pair.value !== null);
        const [start] = value.range;
        for (const cut of next === -1 ? after : after.slice(0, next)) {
          const [from, to] = (isScalar(cut.key) && cut.key.range) || [0, 0];
          const whole = text.slice(start, to);
          const at = placeOf(from);
          pieces.push({ at, key: keyText(cut.key), field: keyText(key), whole, start });
        }
      }
    },
  });
  return pieces;
}
