import { type Entries, entriesOf } from '../../../entries/read-entries.ts';
import { treeOf } from '../../../entries/read/content-tree.ts';

/** A folder that entries are put into one by one; it tells which, in their order, so that an index can read on. */
export class GrowingFolder<Value> extends Map<string, Value> {
  readonly written: string[] = [];

  override set(slug: string, value: Value): this {
    this.written.push(slug);
    return super.set(slug, value);
  }
}

/** A copy of the folder that can grow. */
function growing<Value>(folder: ReadonlyMap<string, Value>): GrowingFolder<Value> {
  return putAll(new GrowingFolder<Value>(), folder);
}

function putAll<Folder extends Map<string, Value>, Value>(
  folder: Folder,
  added: ReadonlyMap<string, Value>,
): Folder {
  for (const [slug, value] of added) folder.set(slug, value);
  return folder;
}

/** Entries that take in files where they are: folders copied for each row make a list of 4,000 take minutes. */
export class GrowingEntries {
  readonly entries: Entries;
  readonly #take: (files: Readonly<Record<string, string>>) => void;

  constructor(start: Entries) {
    const files = growing(start.tree.files);
    const products = growing(start.products);
    const producers = growing(start.producers);
    const sources = growing(start.sources);
    const stories = growing(start.stories);
    const tree = { ...start.tree, files };
    this.entries = { ...start, tree, products, producers, sources, stories };
    this.#take = (written) => {
      const { entries: added } = entriesOf(treeOf(written, tree.label));
      putAll(files, added.tree.files);
      putAll(products, added.products);
      putAll(producers, added.producers);
      putAll(sources, added.sources);
      putAll(stories, added.stories);
    };
  }

  /** Reads the files, by their path in the content folder, as products, producers and sources of their folders. */
  take(files: Readonly<Record<string, string>>): void {
    this.#take(files);
  }
}
