import { realpathSync } from 'node:fs';
import { join, relative } from 'node:path';
import { quoted } from '../text/quote.ts';
import { readContentFile, staysWithin } from './read-tree.ts';
import { photoKindOf } from './rules/photo-kind.ts';

/**
 * Where a product's photo lies. Throws where the name leads out of the product's folder or a link out of the content, and
 * where the bytes are no photo's. The checker refuses all of it; this is the second wall, for a build that skipped it.
 */
export function photoFile(content: string, slug: string, file: string): string {
  const folder = join(content, 'products', slug);
  const path = join(folder, file);
  const isBeside = !/^\.\.(?:[/\\]|$)/u.test(relative(folder, path));
  const photo = isBeside && isThere(content, path) ? readContentFile(path) : undefined;
  if (photo && photoKindOf(photo.bytes)) return path;
  throw new Error(`products/${slug}: ${quoted(file)} is no photo beside its entry.`);
}

function isThere(content: string, path: string): boolean {
  return staysWithin(realpathSync(content), path);
}
