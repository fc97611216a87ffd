import type { Language } from '../../catalog/site.ts';
import { compareNames } from '../../text/collation.ts';
import type { Name } from '../../text/local-text.ts';
import { labelOf, type Path, type Place } from './position.ts';

/** An error keeps the catalogue from being built; a reminder does not. */
export type Level = 'error' | 'reminder';

/** What is wrong at a place, and how to put it right, in both languages. */
export interface Finding {
  /** Where it is: in which entry's file, and in which field of it where it is in one. */
  readonly at: Place;
  /** The field by whose name the message is headed when it is told: `certifications[2].decided: …`. */
  readonly heading?: Path | undefined;
  readonly message: Name;
  readonly remedy: Name;
  /** How many more of its file it stands for: the last of thousands, which nobody is told one by one. */
  readonly further?: number | undefined;
}

/** A finding with the code of the rule that made it. */
export interface Problem extends Place {
  readonly level: Level;
  readonly code: string;
  readonly heading?: Path | undefined;
  readonly message: Readonly<Record<Language, string>>;
  readonly remedy: Readonly<Record<Language, string>>;
  readonly further?: number | undefined;
}

/** The problem that a finding is under a code. */
export function problemOf(
  { at, heading, message, remedy, further }: Finding,
  code: string,
  level: Level = 'error',
): Problem {
  const problem = { ...at, ...(heading && { heading }), level, code, message, remedy };
  return further === undefined ? problem : { ...problem, further };
}

/** The message as it is told, headed by the name of its field where it has one. */
export function headed({ heading = [], message }: Pick<Problem, 'heading' | 'message'>): Name {
  if (heading.length === 0) return message;
  const label = labelOf(heading);
  return { vi: `${label}: ${message.vi}`, en: `${label}: ${message.en}` };
}

/** Orders problems by file, then by place. */
export function compareProblems(a: Problem, b: Problem): number {
  return compareNames(a.file, b.file) || a.line - b.line || a.column - b.column;
}

/** Whether the catalogue can't be built. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ level }) => level === 'error');
}

/** Nobody mends more in one go, and a file of nonsense must not bury what is wrong with the others. */
const MOST_PER_FILE = 50;

const DEMAND: Name = {
  vi: 'Mỗi tệp chỉ được kể 50 chỗ, lỗi trước, nhắc sau; dòng cuối nói còn bao nhiêu.',
  en: 'Of each file 50 places are told, errors before reminders; the last line counts the others.',
};

/** The codes of the line that counts what is not told: with errors among it, or only reminders. */
export const MORE_CODES = [
  { code: 'more-errors', level: 'error', demand: DEMAND },
  { code: 'more-reminders', level: 'reminder', demand: DEMAND },
] as const satisfies readonly { code: string; level: Level; demand: Name }[];

/** The problems in their order, of each file at most 50 and one that says how many more there are. */
export function shortened(problems: readonly Problem[]): readonly Problem[] {
  return [...Map.groupBy(problems, ({ file }) => file).values()].flatMap((ofFile) => {
    const last = ofFile.at(-1);
    if (!last || ofFile.length <= MOST_PER_FILE) return ofFile;
    const [errors, reminders] = [only(ofFile, 'error'), only(ofFile, 'reminder')];
    const kept = new Set([...errors, ...reminders].slice(0, MOST_PER_FILE));
    return [
      ...ofFile.filter((problem) => kept.has(problem)),
      more(last, countOf(ofFile) - MOST_PER_FILE, errors.length > MOST_PER_FILE),
    ];
  });
}

const countOf = (problems: readonly Problem[]) =>
  problems.reduce((count, { further = 0 }) => count + 1 + further, 0);

const only = (problems: readonly Problem[], wanted: Level) =>
  problems.filter(({ level }) => level === wanted);

function more({ file, line, column }: Problem, count: number, withErrors: boolean): Problem {
  const { code, level } = MORE_CODES[withErrors ? 0 : 1];
  return {
    file,
    line,
    column,
    code,
    level,
    message: {
      vi: `Tệp này còn ${count} chỗ khác.`,
      en: `There ${count === 1 ? 'is 1 more place' : `are ${count} more places`} in this file.`,
    },
    remedy: {
      vi: 'Sửa các chỗ trên rồi kiểm tra lại.',
      en: 'Mend what stands above, then check again.',
    },
  };
}
