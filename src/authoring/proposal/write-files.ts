import {
  closeSync,
  lstatSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Language } from '../../catalog/site.ts';
import { NEW_ENTRY_WORDS } from '../wizard/words.ts';
import { ENTRY_FORMS } from '../../entries/schemas/entry-kinds.ts';
import { type Draft, filesOf } from './draft.ts';
import { Stopped } from '../wizard/prompts.ts';

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

/** Writes drafts into a content folder, all or none; whatever is there stays. Throws Stopped where something is. */
export function writeDrafts(
  drafts: readonly Draft[],
  directory: string,
  label: string,
  lang: Language,
): void {
  const made: string[] = [];
  try {
    for (const draft of drafts) write(draft, directory, made);
  } catch (error) {
    for (const path of made.reverse()) rmSync(path, { recursive: true, force: true });
    if (!isTaken(error)) throw error;
    const [first] = drafts.filter(({ path }) => join(directory, path).startsWith(error.path));
    throw new Stopped(NEW_ENTRY_WORDS[lang].exists(`${label}/${first?.path ?? error.path}`));
  }
}

function write(draft: Draft, directory: string, made: string[]): void {
  mkdirSync(join(directory, ENTRY_FORMS[draft.kind].folder), { recursive: true });
  if (draft.kind === 'product') {
    const folder = dirname(join(directory, draft.path));
    mkdirSync(folder);
    made.push(folder);
  }
  for (const [path, content] of filesOf(draft)) {
    const file = join(directory, path);
    const handle = openSync(file, 'wx');
    made.push(file);
    try {
      writeFileSync(handle, content);
    } finally {
      closeSync(handle);
    }
  }
}

function isTaken(error: unknown): error is { readonly path: string } {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST' && 'path' in error;
}
