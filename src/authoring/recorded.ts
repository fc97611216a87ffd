import { spawnSync } from 'node:child_process';
import { calendarDayOf, type CalendarDay } from '../catalog/certification/calendar-day.ts';
import type { Entries } from '../entries/read-entries.ts';
import { undatedSources } from '../entries/rules/dated-source.ts';
import { ENTRY_FORMS } from '../entries/schemas/entry-kinds.ts';
import { editedText } from './proposal/edited-entry.ts';

/**
 * What maintainers record when they accept entries, by place in the content folder: every address that there is, none
 * ever removed, and of each source that bears no date the day on which it was seen. Its file came in on that day, as
 * far as `cameIn` knows, or else today.
 */
export function recordedFiles(
  entries: Entries,
  cameIn: (path: string) => CalendarDay | undefined,
  today: CalendarDay,
): Map<string, string> {
  const { tree } = entries;
  const seen = undatedSources(entries).map(({ slug }): [string, string] => {
    const path = ENTRY_FORMS.source.pathOf(slug);
    const text = new TextDecoder().decode(tree.files.get(path)?.bytes);
    const day = cameIn(path) ?? today;
    return [path, editedText(text, [{ path: ['seen'], set: day }], 'source')];
  });
  return new Map([['published.json', withPresentSlugs(entries)], ...seen]);
}

/** The text of `published.json` with the slugs of all present entries added. */
export function withPresentSlugs({ published, products, producers }: Entries): string {
  const recorded = published.complete ?? { products: [], producers: [] };
  const merged = (before: readonly string[], now: Iterable<string>) =>
    [...new Set([...before, ...now])].sort();
  const file = {
    products: merged(recorded.products, products.keys()),
    producers: merged(recorded.producers, producers.keys()),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Tells the day on which Git first had a file of the folder; undefined where it has none, or where there is no Git. */
export function arrivalsIn(directory: string): (path: string) => CalendarDay | undefined {
  const log = ['log', '--diff-filter=A', '--no-renames', '--relative', '--name-only'];
  const format = ['-z', '--date=short-local', '--format=%ad'];
  const { stdout } = spawnSync('git', [...log, ...format, '--', '.'], {
    cwd: directory,
    encoding: 'utf8',
    env: { ...process.env, TZ: 'Asia/Ho_Chi_Minh' },
    maxBuffer: 1e9,
  });
  const days = new Map<string, CalendarDay>();
  let day: CalendarDay | undefined;
  // The newest commit comes first, so that the first arrival is the last to be told.
  for (const line of (stdout ?? '').split(/[\0\n]/u)) {
    const told = calendarDayOf(line);
    if (told) day = told;
    else if (day && line !== '') days.set(line, day);
  }
  return (path) => days.get(path);
}
