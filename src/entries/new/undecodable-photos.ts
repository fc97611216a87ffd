import { undecodablePhotos } from '../decoded-photos.ts';
import type { Entries } from '../entries.ts';
import type { Problem } from '../problem.ts';
import { filesOf, type Draft } from './draft.ts';

/** The photos of a draft that begin like photos but can't be shown; the entries are those with the draft. */
export async function undecodableIn(draft: Draft, entries: Entries): Promise<readonly Problem[]> {
  const product = draft.kind === 'product' ? entries.products.get(draft.slug) : undefined;
  if (!product) return [];
  const files = filesOf(draft);
  const alone = { ...entries, products: new Map([[draft.slug, product]]) };
  return undecodablePhotos(alone, (path) => files.get(path) ?? '');
}
