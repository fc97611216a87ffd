import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { ADDRESSED_KINDS } from '../src/authoring/references/references.ts';
import { renamed, type Renaming } from '../src/authoring/rename/renamed.ts';
import { RENAME_WORDS } from '../src/authoring/rename/words.ts';
import { NotWritten, writeFiles } from '../src/authoring/proposal/write-files.ts';
import type { Language } from '../src/catalog/site.ts';
import { entriesOf } from '../src/entries/read-entries.ts';
import { readTree } from '../src/entries/read/read-tree.ts';
import { command, contentFolder, start } from './command.ts';
import { isWanted } from './proposed.ts';
import { spokenOptions } from './typed-options.ts';

const OPTIONS = {
  yes: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  lang: { type: 'string' },
  help: { type: 'boolean' },
} as const;

/** Gives a product or producer another name in addresses, following everything that names it. */
export const run = command(async (args, world, say) => {
  const { values, positionals, lang } = spokenOptions(
    args,
    OPTIONS,
    (one) => RENAME_WORDS[one].usage,
    true,
  );
  const words = RENAME_WORDS[lang];
  if (values.help) {
    say.out(words.usage);
    return 0;
  }
  const [word, old = '', slug = '', ...more] = positionals;
  const kind = ADDRESSED_KINDS.find((one) => one === word);
  if (!kind || slug === '' || more.length > 0) throw new RangeError(words.usage);
  const directory = contentFolder(world);
  const { entries } = entriesOf(readTree(directory, world.cwd));
  const { label } = entries.tree;
  const renaming = renamed(entries, kind, old, slug);
  for (const { message, remedy } of renaming.faults) {
    say.err(`${message[lang]}\n  → ${remedy[lang]}`);
  }
  if (renaming.faults.length > 0) return 1;
  say.out(words.moves(`${label}/${renaming.from}`, `${label}/${renaming.to}`));
  for (const path of renaming.files.keys()) say.out(`  ${label}/${path}`);
  if (values['dry-run']) {
    say.out(words.dryRun);
    return 0;
  }
  if (!values.yes && !(await isWanted(world, lang, words.write))) {
    say.err(words.notAsked);
    return 1;
  }
  try {
    write(renaming, directory, label, lang);
  } catch (error) {
    if (!(error instanceof NotWritten)) throw error;
    say.err(error.message);
    return 1;
  }
  say.out(words.done);
  return 0;
});

/** Moves, then writes; moved back where a file can’t be written. */
function write(
  { from, to, ...proposal }: Renaming,
  directory: string,
  label: string,
  lang: Language,
): void {
  const [old, now] = [join(directory, from), join(directory, to)];
  if (existsSync(now)) throw new NotWritten(RENAME_WORDS[lang].taken(`${label}/${to}`));
  renameSync(old, now);
  try {
    writeFiles(proposal, { directory, label, replaces: true, lang });
  } catch (error) {
    renameSync(now, old);
    throw error;
  }
}

await start(import.meta.filename, run);
