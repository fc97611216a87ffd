import { createIndex, close, type IndexFile } from 'pagefind';
import type { SearchRecord } from './search-record.ts';

/** What of Pagefind's bundle is never loaded: the interfaces that it brings. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./u;

/** The files of the index that those entries make, by path below its folder. */
export async function indexFiles(records: readonly SearchRecord[]): Promise<IndexFile[]> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  for (const record of records) {
    const added = await index.addCustomRecord(mutable(record));
    if (added.errors.length > 0) {
      throw new Error(`Pagefind refuses ${record.url}: ${added.errors.join('; ')}`);
    }
  }
  const { files } = await index.getFiles();
  await close();
  return files.filter(({ path }) => !UNUSED.test(path));
}

function mutable({ filters, meta, sort, ...record }: SearchRecord) {
  const values = Object.entries(filters).map(([facet, list]): [string, string[]] => [
    facet,
    [...list],
  ]);
  return {
    ...record,
    meta: { ...meta },
    sort: { ...sort },
    filters: Object.fromEntries<string[]>(values),
  };
}
