import { resolve } from 'node:path';
import { pullRequestSummary } from '../src/authoring/github/pull-request-summary.ts';
import { readContent } from '../src/entries/check.ts';
import { readTree } from '../src/entries/read/read-tree.ts';
import { command, contentFolder, start } from './command.ts';

/** Prints what `content/` changes against the folder that is named, its state before. */
export const run = command(async ([before = ''], world, say) => {
  const { cwd, day } = world;
  const after = await readContent(contentFolder(world), day, cwd);
  say.text(pullRequestSummary(readTree(resolve(cwd, before), cwd), { ...after, day }, 'vi'));
  return 0;
});

await start(import.meta.filename, run);
