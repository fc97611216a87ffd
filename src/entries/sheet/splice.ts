import { isNode } from 'yaml';

/** A piece of a text to put in place of what lies between two offsets. */
export interface Splice {
  readonly at: number;
  readonly end?: number;
  readonly put: string;
}

/** The offset behind the last letter of a node, without the white space and line end behind it. */
export function endOfNode(text: string, node: unknown): number {
  const end = isNode(node) ? (node.range?.[1] ?? 0) : 0;
  return text.slice(0, end).trimEnd().length;
}

/** The offset at which the line of that offset ends, a comment behind the value included. */
export function endOfLine(text: string, offset: number): number {
  const end = text.slice(offset).search(/\r?\n/u);
  return end === -1 ? text.length : offset + end;
}

/** Where a node begins, and how far its line is indented before it. */
export function startOf(text: string, node: unknown): { offset: number; column: number } {
  const offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  return { offset, column: offset - (text.lastIndexOf('\n', offset - 1) + 1) };
}
