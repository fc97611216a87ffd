import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml';
import type { Path, Place, Position } from '../problems/position.ts';

/** A parsed text with the place of every node; reads YAML and, as a part of it, JSON. */
export interface SyntaxTree {
  readonly yaml: Document.Parsed;
  readonly placeOf: (offset: number) => Position;
}

/** Parses a text of which the first line has that number in its file. `failsafe`: a scalar is the text typed. */
export function syntaxTreeOf(file: string, text: string, firstLine: number): SyntaxTree {
  const lineCounter = new LineCounter();
  const yaml = parseDocument(text, {
    schema: 'failsafe',
    lineCounter,
    prettyErrors: false,
    stringKeys: true,
    // With 'silent' a second document would be dropped without an error.
    logLevel: 'error',
  });
  const placeOf = (offset: number): Position => {
    const { line, col } = lineCounter.linePos(offset);
    return { file, line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  return { yaml, placeOf };
}

/** Where a value, or its key, stands; the nearest place above where the path leads nowhere. */
export function placeIn({ yaml, placeOf }: SyntaxTree, path: Path, part: 'key' | 'value'): Place {
  let node: unknown = yaml.contents;
  // Of a key written twice, the last one counts, as in JSON.parse.
  let offset = 0;
  for (const [depth, step] of path.entries()) {
    const isLast = depth === path.length - 1;
    if (isMap(node)) {
      const pair = node.items.findLast(({ key }) => keyText(key) === String(step));
      if (!pair) break;
      const value = offsetOf(pair.value);
      offset = (isLast && part === 'value' ? value : undefined) ?? offsetOf(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      const item = node.items[Number(step)];
      if (item === undefined) break;
      offset = offsetOf(item) ?? offset;
      node = item;
    } else break;
  }
  return { ...placeOf(offset), path };
}

/** The text of a map's key. */
export function keyText(key: unknown): string {
  return String((key as { value?: unknown } | null)?.value ?? '');
}

function offsetOf(node: unknown): number | undefined {
  return (node as Node | null)?.range?.[0];
}

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
