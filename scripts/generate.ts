import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { entriesOf } from '../src/entries/read-entries.ts';
import { generatedFiles, GUIDE } from '../src/authoring/guide/generated-files.ts';
import { readTree } from '../src/entries/read/read-tree.ts';
import { command, start } from './command.ts';

/** Writes every file of the project that follows from the fields of entries. */
export const run = command((_, { cwd }, say) => {
  const { entries } = entriesOf(readTree(resolve(cwd, 'content'), cwd));
  const guide = readFileSync(resolve(cwd, GUIDE), 'utf8');
  for (const [path, text] of generatedFiles(guide, entries)) {
    const file = resolve(cwd, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    say.out(path);
  }
  return 0;
});

await start(import.meta.filename, run);
