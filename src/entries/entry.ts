import type * as z from 'zod';
import { nearest } from '../text/nearest.ts';
import type { Parsed, TrailingComment } from './read/document.ts';
import type { Path, Place } from './problems/position.ts';
import { problemOf, type Problem } from './problems/problem.ts';
import { unreadable } from './read/syntax-words.ts';
import { FIELD } from './schemas/faults.ts';
import { judged } from './schemas/judged.ts';
import { readable, type Readable } from './schemas/readable.ts';

/** A file's facts. A faulty file is still known by its slug, with the fields that could be read. */
export interface Entry<Fields> {
  readonly slug: string;
  readonly file: string;
  /** The fields when every one is right. */
  readonly complete: Fields | undefined;
  /** The fields that are right; undefined where the file could not be parsed at all. */
  readonly fields: Readable<Fields> | undefined;
  /** What was typed, for rules about any text. */
  readonly typed: unknown;
  readonly at: (path: Path, part?: 'key' | 'value') => Place;
  /** Comments behind unquoted values of YAML. */
  readonly comments: readonly TrailingComment[];
}

/** The entry that a parsed file is under a schema, with everything that is wrong with its form. */
export function entryOf<Schema extends z.ZodType>(
  slug: string,
  file: string,
  { document, findings }: Parsed,
  schema: Schema,
): { entry: Entry<z.output<Schema>>; problems: Problem[] } {
  const problems = findings.map(unreadable);
  if (!document) {
    const at = (path: Path) => ({ file, line: 1, column: 1, path });
    return {
      entry: {
        slug,
        file,
        complete: undefined,
        fields: undefined,
        typed: undefined,
        at,
        comments: [],
      },
      problems,
    };
  }
  const { value: typed, at, comments } = document;
  const { complete, findings: faulty } = judged(document, schema);
  const fields = (complete === undefined ? readable(schema, typed) : complete) as Readable<
    z.output<Schema>
  >;
  return {
    entry: { slug, file, complete, fields, typed, at, comments },
    problems: [...problems, ...faulty.map((finding) => problemOf(finding, FIELD))],
  };
}

/** Whether the file writes the field at all, readable or not. */
export function mentions(entry: Entry<unknown>, field: string): boolean {
  return (
    typeof entry.typed === 'object' && entry.typed !== null && Object.hasOwn(entry.typed, field)
  );
}

/**
 * Whether everything that the file may say under the field could be read. What a broken file, a broken list or a list
 * under a mistyped name says, nobody knows.
 */
export function isKnown({ complete, fields, typed }: Entry<unknown>, field: string): boolean {
  if (complete !== undefined) return true;
  if (typeof fields !== 'object' || typeof typed !== 'object' || typed === null) return false;
  return Object.keys(typed)
    .filter((key) => nearest(key, [field]) !== undefined)
    .every((key) => key === field && isWhole((fields as Record<string, unknown>)[field]));
}

function isWhole(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return value !== undefined;
  return Object.values(value).every(isWhole);
}
