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
