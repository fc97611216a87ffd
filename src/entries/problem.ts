import type { Language } from '../catalog/site.ts';
import { compareNames } from '../text/collation.ts';
import type { Name } from '../text/local-text.ts';
import type { Position } from './position.ts';

/** An error keeps the catalogue from being built; a reminder does not. */
export type Level = 'error' | 'reminder';

/** What is wrong at a place, and how to put it right, in both languages. */
export interface Finding {
  readonly at: Position;
  readonly message: Name;
  readonly remedy: Name;
}

/** A finding with the code of the rule that made it. */
export interface Problem extends Position {
  readonly level: Level;
  readonly code: string;
  readonly message: Readonly<Record<Language, string>>;
  readonly remedy: Readonly<Record<Language, string>>;
}

/** The problem that a finding is under a code. */
export function problemOf(
  { at, message, remedy }: Finding,
  code: string,
  level: Level = 'error',
): Problem {
  return { ...at, level, code, message, remedy };
}

/** Orders problems by file, then by place. */
export function compareProblems(a: Problem, b: Problem): number {
  return compareNames(a.file, b.file) || a.line - b.line || a.column - b.column;
}

/** Whether the catalogue can't be built. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ level }) => level === 'error');
}
