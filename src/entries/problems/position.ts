/** The way from a document's root to a value: keys and places in lists. */
export type Path = readonly PropertyKey[];

/** A place in a file; line and column count from 1, columns in UTF-16 units as editors do. */
export interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A place in a file and, where a value stands or is missing there, the way to it. */
export interface Place extends Position {
  readonly path?: Path | undefined;
}

/** The place of an offset in a text whose first line has that number. */
export function positionAt(file: string, text: string, offset: number, firstLine = 1): Position {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  const line = firstLine + (before.match(/\n/gu)?.length ?? 0);
  return { file, line, column: offset - lineStart + 1 };
}

/** The places of a text's offsets, for whoever asks for many: its lines are counted once, when the first is asked for. */
export function positionsIn(file: string, text: string): (offset: number) => Position {
  let starts: number[] | undefined;
  return (offset) => {
    starts ??= lineStarts(text);
    let [line, after] = [0, starts.length];
    while (after - line > 1) {
      const middle = (line + after) >> 1;
      if ((starts[middle] ?? 0) <= offset) line = middle;
      else after = middle;
    }
    return { file, line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) {
    starts.push(end + 1);
  }
  return starts;
}

/** The field at the end of a way, wherever in a list it stands: `certifications.stars`. */
export function fieldOf(path: Path): string {
  return path.filter((step) => typeof step === 'string').join('.');
}

/** How messages name a value: the field, and for parts of a field the way there (`summary.vi`, `certifications[2].stars`). */
export function labelOf(path: Path): string {
  const steps = path.map((step) =>
    typeof step === 'number' ? `[${step + 1}]` : `.${String(step)}`,
  );
  return steps.join('').replace(/^\./u, '');
}
