import type { CalendarDay } from '../catalog/calendar-day.ts';
import { entriesOf, type Entries } from './entries.ts';
import { compareProblems, problemOf, type Problem } from './problem.ts';
import { RULES } from './rules/rules.ts';
import type { ContentTree } from './tree.ts';

/** Everything that a content tree says, and everything that is wrong with it, by file and line. */
export function checkedEntries(
  tree: ContentTree,
  knownOn: CalendarDay,
): { entries: Entries; problems: readonly Problem[] } {
  const { entries, problems } = entriesOf(tree);
  const found = RULES.flatMap(({ code, level, check }) =>
    [...check(entries, knownOn)].map((finding) => problemOf(finding, code, level)),
  );
  return { entries, problems: [...problems, ...found].sort(compareProblems) };
}
