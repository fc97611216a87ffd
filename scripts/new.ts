import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { dayInVietnam } from '../src/catalog/certification/calendar-day.ts';
import { type Entries, entriesOf } from '../src/entries/read/read-entries.ts';
import { filesTold, undecodableIn } from '../src/authoring/wizard/photos.ts';
import { newCommand, type NewCommand } from '../src/authoring/wizard/new-command.ts';
import { newEntry, type NewEntry } from '../src/authoring/wizard/wizard.ts';
import { newHelp } from '../src/authoring/wizard/new-help.ts';
import { Stopped } from '../src/authoring/wizard/prompts.ts';
import { problemsOf } from '../src/authoring/proposal/draft.ts';
import { writeDrafts } from '../src/authoring/proposal/write-files.ts';
import { compareProblems, hasErrors } from '../src/entries/problems/problem.ts';
import { quoted, visible } from '../src/text/quote.ts';
import { readTree } from '../src/entries/read/read-tree.ts';
import { reportText } from '../src/entries/problems/report-text.ts';
import { NEW_ENTRY_WORDS } from '../src/authoring/wizard/words.ts';

const directory = process.env['CATALOG_CONTENT'] ?? 'content';

/** Paths count from where someone is; npm itself moves to the project's folder. */
const fromUser = (path: string) => resolve(process.env['INIT_CWD'] ?? '.', path);

function textIn(file: string | undefined, { lang }: NewCommand): string | undefined {
  if (file === undefined) return undefined;
  try {
    return readFileSync(file === '-' ? 0 : fromUser(file), 'utf8');
  } catch {
    throw new RangeError(NEW_ENTRY_WORDS[lang].cannotRead(quoted(file)));
  }
}

/** Prints the drafts on standard output and what is to be said of them beside it; writes them where they may be. */
async function finish(
  { drafts, doubts, today }: NewEntry,
  { lang, isDryRun }: NewCommand,
  entries: Entries,
): Promise<number> {
  const words = NEW_ENTRY_WORDS[lang];
  const { label } = entries.tree;
  const judged = problemsOf(drafts, entries, today);
  const undecodable = await Promise.all(drafts.map((one) => undecodableIn(one, judged.entries)));
  const problems = [...judged.problems, ...undecodable.flat()].sort(compareProblems);
  const isRefused = hasErrors(problems);
  const tell = isRefused || isDryRun ? console.error : console.log;
  for (const doubt of doubts) console.error(visible(doubt));
  if (isRefused) console.error(words.refused);
  for (const { text } of isRefused || isDryRun ? drafts : []) {
    // What is refused may hold characters that steer a terminal.
    console.log(isRefused ? text.split('\n').map(visible).join('\n') : text);
  }
  if (!isRefused && !isDryRun) writeDrafts(drafts, directory, label, lang);
  tell(reportText(judged.entries, problems, lang));
  if (isRefused) return 1;
  for (const draft of drafts) {
    for (const line of filesTold(draft, label, isDryRun, lang)) tell(line);
  }
  if (!isDryRun) tell(words.next[drafts.at(-1)?.kind ?? 'product']);
  return 0;
}

/** The bytes of a file that someone names. */
function open(path: string): Uint8Array | undefined {
  try {
    return readFileSync(fromUser(path));
  } catch {
    return undefined;
  }
}

async function run(): Promise<number> {
  try {
    const command = newCommand(process.argv.slice(2));
    if (command.wantsHelp) {
      console.log(newHelp(command.lang));
      return 0;
    }
    const body = textIn(command.issueFile, command);
    const story = textIn(command.storyFile, command);
    const isTerminal = process.stdin.isTTY && process.stdout.isTTY;
    const today = dayInVietnam(new Date());
    const { entries } = entriesOf(readTree(directory));
    const entry = await newEntry(command, { entries, body, story, open, isTerminal, today });
    return await finish(entry, command, entries);
  } catch (error) {
    if (!(error instanceof RangeError || error instanceof Stopped)) throw error;
    console.error(error.message);
    return error instanceof Stopped ? 1 : 2;
  }
}

process.exitCode = await run();
