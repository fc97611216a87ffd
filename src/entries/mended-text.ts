/** A part of a text, from one offset to another, and what should stand there. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with these edits, which stand in their order and do not overlap. */
export function mendedText(text: string, edits: readonly Edit[]): string {
  let from = 0;
  const parts = edits.map((edit) => {
    const part = text.slice(from, edit.start) + edit.text;
    from = edit.end;
    return part;
  });
  return parts.join('') + text.slice(from);
}

/** The offset in the text as typed of what stands at an offset of the mended one. */
export function typedOffset(edits: readonly Edit[], offset: number): number {
  let longer = 0;
  for (const { start, end, text } of edits) {
    const from = start + longer;
    if (offset < from) break;
    if (offset < from + text.length) return Math.min(start + (offset - from), end);
    longer += text.length - (end - start);
  }
  return offset - longer;
}
