import { printedEntries } from '../../../print/compose/printed-entries.ts';
import { textOf } from '../../pdf/pdf-pages.ts';
import type { ExaminedWork } from './examined-work.ts';
import { squeezed } from './squeezed.ts';

/** The page on which each entry stands by its number; a label’s follows from its place on the sheets. */
export function pageOfEachEntry(work: ExaminedWork): ReadonlyMap<number, number> {
  const { booklet } = work;
  if (booklet.layout !== 'labels') return whereEntriesStand(work).pages;
  const { skipped, sheet, labels } = booklet;
  const places = sheet.columns * sheet.rows;
  return new Map(
    labels.map(({ number }) => [number, Math.floor((skipped + number - 1) / places) + 1]),
  );
}

/**
 * The page of each entry by its number: where its name is set and, but on labels, its address is linked. Entries
 * that stand nowhere or more than once are faults.
 */
export function whereEntriesStand(work: ExaminedWork): {
  pages: ReadonlyMap<number, number>;
  faults: string[];
} {
  const texts = work.pages.map((page) => squeezed(textOf(page)));
  const links = work.pages.flatMap((page) => page.links);
  const linked = Map.groupBy(links, ({ target }) => target);
  const pages = new Map<number, number>();
  const faults = printedEntries(work.booklet).flatMap(({ number, name, link }) => {
    const [title] = name;
    const leading = linked.get(link?.url ?? null) ?? [];
    const [only] = leading;
    if (!only || leading.length > 1) return [`entry ${number} is linked ${leading.length} times`];
    pages.set(number, only.page);
    const isNamed = texts[only.page - 1]?.includes(squeezed(title?.text ?? '')) ?? false;
    return isNamed ? [] : [`entry ${number}, “${title?.text}”, is not named on page ${only.page}`];
  });
  return { pages, faults };
}
