import { entriesOf, type Entries } from './entries.ts';
import type { Problem } from './problem.ts';
import { treeOf } from './tree.ts';

/** The entries as they would be with these products, producers and sources, by path, and what is wrong with their form. */
export function entriesWith(
  entries: Entries,
  files: Readonly<Record<string, string | Uint8Array>>,
): { entries: Entries; problems: readonly Problem[] } {
  const read = entriesOf(treeOf(files, entries.tree.label));
  const added = read.entries;
  const merged: Entries = {
    ...entries,
    tree: { ...entries.tree, files: new Map([...entries.tree.files, ...added.tree.files]) },
    products: new Map([...entries.products, ...added.products]),
    producers: new Map([...entries.producers, ...added.producers]),
    sources: new Map([...entries.sources, ...added.sources]),
    stories: new Map([...entries.stories, ...added.stories]),
  };
  const names = new Set(Object.keys(files).map((path) => `${entries.tree.label}/${path}`));
  // A tree of a few files lacks those that every catalogue has.
  return { entries: merged, problems: read.problems.filter(({ file }) => names.has(file)) };
}
