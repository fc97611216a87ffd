import { lstatSync, mkdirSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The ending of a file that is not yet whole. */
const UNFINISHED = '.part';

/**
 * Writes files into a content folder: first all beside their places, then each into its place, so that a full disk
 * leaves the folder as it was. Returns the path of a file that a link would lead elsewhere, and has written nothing then.
 */
export function writeFiles(
  directory: string,
  texts: ReadonlyMap<string, string>,
): string | undefined {
  const root = realpathSync(directory);
  const led = [...texts.keys()].find((path) => leadsElsewhere(root, path));
  if (led !== undefined) return led;
  const unfinished: string[] = [];
  try {
    for (const [path, text] of texts) {
      const file = join(root, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(`${file}${UNFINISHED}`, text);
      unfinished.push(file);
    }
    for (const file of unfinished) renameSync(`${file}${UNFINISHED}`, file);
  } finally {
    for (const file of unfinished) rmSync(`${file}${UNFINISHED}`, { force: true });
  }
  return undefined;
}

/** Whether a folder on the way, or the file itself, is a link. */
function leadsElsewhere(root: string, path: string): boolean {
  const steps = path.split('/').flatMap((_, index, names) => {
    const step = names.slice(0, index + 1).join('/');
    return index === names.length - 1 ? [step, `${step}${UNFINISHED}`] : [step];
  });
  return steps.some((step) =>
    lstatSync(join(root, step), { throwIfNoEntry: false })?.isSymbolicLink(),
  );
}
