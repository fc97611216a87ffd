import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { dayInVietnam } from '../src/catalog/calendar-day.ts';
import type { Language } from '../src/catalog/site.ts';
import { entriesOf, type Entries } from '../src/entries/entries.ts';
import { ENTRY_FORMS } from '../src/entries/fields/entry-kinds.ts';
import type { Draft } from '../src/entries/new/draft.ts';
import { newCommand, type NewCommand } from '../src/entries/new/new-command.ts';
import { newEntry, type NewEntry } from '../src/entries/new/new-entry.ts';
import { newHelp } from '../src/entries/new/new-help.ts';
import { Stopped } from '../src/entries/new/prompts.ts';
import { problemsOf } from '../src/entries/new/proposal.ts';
import { hasErrors } from '../src/entries/problem.ts';
import { quoted, visible } from '../src/text/quote.ts';
import { readTree } from '../src/entries/read-tree.ts';
import { reportText } from '../src/entries/report-text.ts';
import { NEW_ENTRY_WORDS } from '../src/i18n/new-entry-words.ts';

const directory = process.env['CATALOG_CONTENT'] ?? 'content';

function textIn(file: string | undefined, { lang }: NewCommand): string | undefined {
  if (file === undefined) return undefined;
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch {
    throw new RangeError(NEW_ENTRY_WORDS[lang].cannotRead(quoted(file)));
  }
}

/** Prints the drafts on standard output and what is to be said of them beside it; writes them where they may be. */
function finish(
  { drafts, doubts, today }: NewEntry,
  { lang, isDryRun }: NewCommand,
  entries: Entries,
): number {
  const words = NEW_ENTRY_WORDS[lang];
  const judged = problemsOf(drafts, entries, today);
  const isRefused = hasErrors(judged.problems);
  const tell = isRefused || isDryRun ? console.error : console.log;
  for (const doubt of doubts) console.error(visible(doubt));
  if (isRefused) console.error(words.refused);
  for (const draft of drafts) {
    // What is refused may hold characters that steer a terminal.
    if (isRefused) console.log(draft.text.split('\n').map(visible).join('\n'));
    else if (isDryRun) console.log(draft.text);
    else write(draft, entries.tree.label, lang);
  }
  tell(reportText(judged.entries, judged.problems, lang));
  if (isRefused || isDryRun) return isRefused ? 1 : 0;
  for (const { path } of drafts) tell(words.written(`${entries.tree.label}/${path}`));
  tell(words.next[drafts.at(-1)?.kind ?? 'product']);
  return 0;
}

/** Writes the file where there is none; whatever is there stays as it is. */
function write({ kind, path, text }: Draft, label: string, lang: Language): void {
  const file = join(directory, path);
  mkdirSync(join(directory, ENTRY_FORMS[kind].folder), { recursive: true });
  try {
    if (kind === 'product') mkdirSync(dirname(file));
    writeFileSync(file, text, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new Stopped(NEW_ENTRY_WORDS[lang].exists(`${label}/${path}`));
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
    const entry = await newEntry(command, { entries, body, story, isTerminal, today });
    return finish(entry, command, entries);
  } catch (error) {
    if (!(error instanceof RangeError || error instanceof Stopped)) throw error;
    console.error(error.message);
    return error instanceof Stopped ? 1 : 2;
  }
}

process.exitCode = await run();
