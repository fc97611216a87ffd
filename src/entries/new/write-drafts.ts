import { closeSync, mkdirSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Language } from '../../catalog/site.ts';
import { NEW_ENTRY_WORDS } from '../../i18n/new-entry-words.ts';
import { ENTRY_FORMS } from '../fields/entry-kinds.ts';
import { filesOf, type Draft } from './draft.ts';
import { Stopped } from './prompts.ts';

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
