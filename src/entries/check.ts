import { join } from 'node:path';
import type { CalendarDay } from '../catalog/certification/calendar-day.ts';
import { type Entries, entriesOf } from './read-entries.ts';
import {
  compareProblems,
  hasErrors,
  type Problem,
  problemOf,
  shortened,
} from './problems/problem.ts';
import { RULES } from './rules/rules.ts';
import type { ContentTree } from './read/content-tree.ts';
import { readTree } from './read/read-tree.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { Stories, Story } from '../catalog/stories.ts';
import { storyParagraphs } from './story.ts';
import { undecodablePhotos } from './photos.ts';
import { evidenceDay } from './known-days.ts';
import { toCatalog } from './to-catalog.ts';
import { reportText } from './problems/report-text.ts';

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

/**
 * Reads and checks a content folder. `knownOn` is the real day: nothing on file can be later; messages name files as seen
 * from `cwd`. What has not changed since the tree `before` is not parsed again.
 */
export async function readContent(
  directory: string,
  knownOn: CalendarDay,
  cwd?: string,
  before?: ContentTree,
): Promise<{ entries: Entries; problems: readonly Problem[] }> {
  const { entries, problems } = checkedEntries(readTree(directory, cwd, before), knownOn);
  const undecodable = await undecodablePhotos(entries, (path) => join(directory, path));
  return { entries, problems: shortened([...problems, ...undecodable].sort(compareProblems)) };
}

/** The stories of a content folder in paragraphs of plain text. */
export function storiesOf({ stories }: Pick<Entries, 'stories'>): Stories {
  return new Map(
    [...stories].map(([slug, { vi, en }]): [string, Story] => {
      const told = {
        ...(vi && { vi: storyParagraphs(vi.body) }),
        ...(en && { en: storyParagraphs(en.body) }),
      };
      return [slug, told];
    }),
  );
}

/** A content folder with errors; the message lists every fault. */
export class ContentFaults extends Error {}

/** The catalogue of a content folder on a day; `knownOn` is the real day. Throws {@link ContentFaults}. */
export async function readCatalog(
  directory: string,
  day: CalendarDay,
  knownOn: CalendarDay,
  cwd?: string,
): Promise<{ catalog: Catalog; entries: Entries; problems: readonly Problem[] }> {
  const { entries, problems } = await readContent(directory, knownOn, cwd);
  if (hasErrors(problems)) throw new ContentFaults(`\n${reportText(entries, problems, 'vi')}`);
  return { catalog: catalogOn(entries, day), entries, problems };
}

/** The catalogue of content whose files are right in their form, before any rule has judged what they say. Throws {@link ContentFaults}. */
export function unjudgedCatalog(
  tree: ContentTree,
  day: CalendarDay,
): { catalog: Catalog; entries: Entries } {
  const { entries, problems } = entriesOf(tree);
  if (hasErrors(problems)) throw new ContentFaults(`\n${reportText(entries, problems, 'vi')}`);
  return { catalog: catalogOn(entries, day), entries };
}

/** What entries without errors say on a day. */
export function catalogOn(entries: Entries, day: CalendarDay): Catalog {
  return toCatalog(entries, day, evidenceDay(entries, day));
}
