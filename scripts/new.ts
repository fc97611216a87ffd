import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Entries, entriesOf } from '../src/entries/read-entries.ts';
import { fileReport, undecodableIn } from '../src/authoring/wizard/photos.ts';
import type { NewCommand } from '../src/authoring/wizard/new-command.ts';
import { newEntry, type NewEntry } from '../src/authoring/wizard/wizard.ts';
import { Stopped } from '../src/authoring/wizard/prompts.ts';
import { problemsOf } from '../src/authoring/proposal/judged-draft.ts';
import { NotWritten, writeFiles } from '../src/authoring/proposal/write-files.ts';
import { compareProblems, hasErrors } from '../src/entries/problems/problem.ts';
import { readTree } from '../src/entries/read/read-tree.ts';
import { reportText } from '../src/entries/problems/report-text.ts';
import { NEW_ENTRY_WORDS } from '../src/authoring/wizard/words.ts';
import { quoted, visible } from '../src/text/quote.ts';
import { command, contentFolder, type Say, start, type World } from './command.ts';
import { newCommand } from './new-arguments.ts';
import { newHelp } from './new-help.ts';

/** Drafts an entry from flags, a form or a conversation, and writes it where it has no faults. */
export const run = command(async (args, world, say) => {
  const order = newCommand(args);
  if (order.wantsHelp) {
    say.out(newHelp(order.lang));
    return 0;
  }
  const body = textIn(order.issueFile, order, world);
  const story = textIn(order.storyFile, order, world);
  const { entries } = entriesOf(readTree(contentFolder(world), world.cwd));
  const { day: today, isTerminal } = world;
  const open = (path: string) => bytesIn(fromUser(path, world));
  try {
    const entry = await newEntry(order, { entries, body, story, open, isTerminal, today });
    return await finish(entry, order, entries, contentFolder(world), say);
  } catch (error) {
    if (!(error instanceof Stopped || error instanceof NotWritten)) throw error;
    say.err(error.message);
    return 1;
  }
});

/** Paths count from where someone is; npm itself moves to the project's folder. */
function fromUser(path: string, { cwd, env }: World): string {
  return resolve(cwd, env['INIT_CWD'] ?? '.', path);
}

function textIn(file: string | undefined, { lang }: NewCommand, world: World): string | undefined {
  if (file === undefined) return undefined;
  try {
    return file === '-' ? world.stdin() : readFileSync(fromUser(file, world), 'utf8');
  } catch {
    throw new RangeError(NEW_ENTRY_WORDS[lang].cannotRead(quoted(file)));
  }
}

/** The bytes of a file that someone names. */
function bytesIn(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/** Prints the drafts on standard output and what is to be said of them beside it; writes them where they may be. */
async function finish(
  proposal: NewEntry,
  { lang, isDryRun }: NewCommand,
  entries: Entries,
  directory: string,
  say: Say,
): Promise<number> {
  const words = NEW_ENTRY_WORDS[lang];
  const { drafts, notes, today } = proposal;
  const { label } = entries.tree;
  const judged = problemsOf(drafts, entries, today);
  const undecodable = await Promise.all(drafts.map((one) => undecodableIn(one, judged.entries)));
  const problems = [...judged.problems, ...undecodable.flat()].sort(compareProblems);
  const isRefused = hasErrors(problems);
  const tell = isRefused || isDryRun ? say.err : say.out;
  for (const note of notes) say.err(visible(note[lang]));
  if (isRefused) say.err(words.refused);
  for (const { text } of isRefused || isDryRun ? drafts : []) {
    // What is refused may hold characters that steer a terminal.
    say.out(isRefused ? text.split('\n').map(visible).join('\n') : text);
  }
  if (!isRefused && !isDryRun) {
    writeFiles(proposal, { directory, label, replaces: proposal.replaces ?? false, lang });
  }
  tell(reportText(judged.entries, problems, lang));
  if (isRefused) return 1;
  for (const draft of drafts) {
    for (const line of fileReport(draft, label, isDryRun, lang)) tell(line);
  }
  if (!isDryRun) tell(words.next[drafts.at(-1)?.kind ?? 'product']);
  return 0;
}

await start(import.meta.filename, run);
