import { deserialize, serialize } from 'node:v8';
import { hashOf, keepAt, keptAt } from '../cache/made-once.ts';
import { programName } from '../cache/program.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { CalendarDay } from '../catalog/certification/calendar-day.ts';
import { catalogOn } from './check.ts';
import type { ContentTree } from './read/content-tree.ts';
import type { Entries } from './read-entries.ts';

/** What a content folder without errors says. */
export interface JudgedContent {
  readonly catalog: Catalog;
  readonly stories: Entries['stories'];
}

/** The days on which a content folder is read: what the catalogue tells, and what can be known. */
export interface Days {
  readonly day: CalendarDay;
  readonly today: CalendarDay;
}

/** Keeps what was read and found right, for whoever reads the same on the same day by the same program. */
export function keepReading(
  folder: string,
  entries: Entries,
  days: Days,
  catalog = catalogOn(entries, days.day),
): void {
  const { tree, stories } = entries;
  const read: JudgedContent = { catalog, stories };
  keepAt(placeOf(folder), serialize([readingName(tree, days), read]));
}

/** What was found right in this content; undefined where nobody has looked at it as it is now. */
export function keptReading(
  folder: string,
  tree: ContentTree,
  days: Days,
): JudgedContent | undefined {
  const kept = keptAt(placeOf(folder));
  if (!kept) return undefined;
  const [name, read] = deserialize(kept) as [string, JudgedContent];
  return name === readingName(tree, days) ? read : undefined;
}

/** A folder has one: of a large province tens of megabytes. */
const placeOf = (folder: string) => `readings/${hashOf([folder])}`;

function readingName({ files, findings }: ContentTree, { day, today }: Days): string {
  const content = [...files].flatMap(([path, { size, bytes }]) => [path, String(size), bytes]);
  return hashOf([programName(), day, today, String(findings.length), ...content]);
}
