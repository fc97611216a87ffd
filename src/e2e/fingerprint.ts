import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from './site-pages.ts';

/** The hash of every file below a folder, by its path. */
export function fingerprintOf(folder: string): Record<string, string> {
  return Object.fromEntries(
    filesBelow(folder).map((file) => {
      const hash = createHash('sha256').update(readFileSync(join(folder, file)));
      return [file, hash.digest('hex')];
    }),
  );
}
