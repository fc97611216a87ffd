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
import { done } from './proposed.ts';
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
  const about = words.moves(`${label}/${renaming.from}`, `${label}/${renaming.to}`);
  return done(
    {
      faults: renaming.faults,
      changes: [...renaming.files.keys()].map((path) => `${label}/${path}`),
      notes: renaming.notes,
      lang,
      words: { about, ask: words.write, done: words.done },
      yes: values.yes === true,
      isDryRun: values['dry-run'] === true,
      write: () => write(renaming, directory, label, lang),
    },
    world,
    say,
  );
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
