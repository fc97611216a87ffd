import { lstatSync, mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Writes files into a content folder, all or none as far as can be known before: returns the path of a file that a
 * link would lead elsewhere, and has written nothing then.
 */
export function writeFiles(
  directory: string,
  texts: ReadonlyMap<string, string>,
): string | undefined {
  const root = realpathSync(directory);
  const led = [...texts.keys()].find((path) => leadsElsewhere(root, path));
  if (led !== undefined) return led;
  for (const [path, text] of texts) {
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return undefined;
}

/** Whether a folder on the way, or the file itself, is a link. */
function leadsElsewhere(root: string, path: string): boolean {
  const steps = path.split('/').map((_, index, names) => names.slice(0, index + 1).join('/'));
  return steps.some((step) =>
    lstatSync(join(root, step), { throwIfNoEntry: false })?.isSymbolicLink(),
  );
}
