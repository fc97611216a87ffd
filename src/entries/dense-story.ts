import type { Finding } from './problem.ts';
import { tooDense } from './reading-findings.ts';
import type { Story } from './story.ts';

/** The parser of Markdown takes time by the square of a paragraph's length: beyond this, seconds. */
const LONGEST_PARAGRAPH = 5_000;
const DEEPEST_NESTING = 10;

/** What makes a line one of a quotation or a list; `**bold**` and `2026.` at the beginning of a line are neither. */
const MARKER = /[ \t]*(?:>|[-*+](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))/uy;

/** The first part of a story that no honest writer needs and that would choke the builder, before it is parsed. */
export function densePartOf({ file, body, firstLine }: Story): Finding | undefined {
  const at = (index: number) => ({ file, line: firstLine + index, column: 1 });
  let begin = 0;
  let length = 0;
  for (const [index, line] of body.split('\n').entries()) {
    if (line.trim() === '') length = 0;
    else if (length === 0) begin = index;
    length += line.length;
    if (length > LONGEST_PARAGRAPH) return tooDense(at(begin), 'long');
    if (nestingOf(line) > DEEPEST_NESTING) return tooDense(at(index), 'deep');
  }
  return undefined;
}

function nestingOf(line: string): number {
  let depth = 0;
  MARKER.lastIndex = 0;
  while (MARKER.test(line)) depth += 1;
  return depth;
}
