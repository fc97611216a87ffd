import { join } from 'node:path';
import type { CalendarDay } from '../catalog/calendar-day.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { checkedEntries } from './checked-entries.ts';
import { undecodablePhotos } from './decoded-photos.ts';
import type { Entries } from './entries.ts';
import { evidenceDay } from './evidence-day.ts';
import { compareProblems, hasErrors, type Problem } from './problem.ts';
import { readTree } from './read-tree.ts';
import { shortened } from './shortened.ts';
import { reportText } from './report-text.ts';
import { toCatalog } from './to-catalog.ts';

/** Reads and checks a content folder. `knownOn` is the real day: nothing on file can be later; messages name files as seen from `cwd`. */
export async function readContent(
  directory: string,
  knownOn: CalendarDay,
  cwd?: string,
): Promise<{ entries: Entries; problems: readonly Problem[] }> {
  const { entries, problems } = checkedEntries(readTree(directory, cwd), knownOn);
  const undecodable = await undecodablePhotos(entries, (path) => join(directory, path));
  return { entries, problems: shortened([...problems, ...undecodable].sort(compareProblems)) };
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
  return { catalog: toCatalog(entries, day, evidenceDay(entries, day)), entries, problems };
}
