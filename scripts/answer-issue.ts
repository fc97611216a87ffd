import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { entriesOf } from '../src/entries/read-entries.ts';
import { issueAnswer } from '../src/authoring/github/issue-answer.ts';
import { issueBody } from '../src/authoring/github/issue-form.ts';
import { readTree } from '../src/entries/read/read-tree.ts';
import { command, contentFolder, start } from './command.ts';

/** Prints the answer to the issue of GitHub's event file, or nothing; the body never passes a command line. */
export const run = command(([file], world, say) => {
  const { cwd, env, day } = world;
  const { entries } = entriesOf(readTree(contentFolder(world), cwd));
  const event = readFileSync(resolve(cwd, file ?? env['GITHUB_EVENT_PATH'] ?? ''), 'utf8');
  say.text(issueAnswer(issueBody(event), { entries, today: day, lang: 'vi' }));
  return 0;
});

await start(import.meta.filename, run);
