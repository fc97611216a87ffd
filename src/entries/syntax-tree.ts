import { isMap, isSeq, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import type { Path, Position } from './position.ts';

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
export function placeIn(
  { yaml, placeOf }: SyntaxTree,
  path: Path,
  part: 'key' | 'value',
): Position {
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
  return placeOf(offset);
}

/** The text of a map's key. */
export function keyText(key: unknown): string {
  return String((key as { value?: unknown } | null)?.value ?? '');
}

function offsetOf(node: unknown): number | undefined {
  return (node as Node | null)?.range?.[0];
}
