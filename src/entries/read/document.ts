import type { Path, Place, Position } from '../problems/position.ts';
import type { Finding } from '../problems/problem.ts';
import type { CutPiece } from './yaml-tree.ts';

/** What stands behind an unquoted value on its line, from `#` on: for YAML a comment, for its writer perhaps not. */
export interface TrailingComment {
  readonly at: Position;
  /** The value as far as it counts; empty where the line begins with `#`. */
  readonly value: string;
  /** The white space before `#`. */
  readonly gap: string;
  /** From `#` to the end of the line. */
  readonly comment: string;
}

/** A file whose syntax holds: what was typed, and where. Scalars of YAML are text, those of JSON as JSON has them. */
export interface SourceDocument {
  readonly file: string;
  readonly value: unknown;
  /** The place of a value or its key; of something absent, the place where it is missing. */
  readonly at: (path: Path, part?: 'key' | 'value') => Place;
  readonly comments: readonly TrailingComment[];
  /** What commas cut off unquoted texts; computed on demand. */
  readonly cutPieces: () => readonly CutPiece[];
}

/** A document as far as it could be parsed, with what is wrong with its syntax. */
export interface Parsed {
  readonly document: SourceDocument | undefined;
  readonly findings: readonly Finding[];
}
