import { merged } from '../src/authoring/merge/merged.ts';
import { MERGE_WORDS } from '../src/authoring/merge/words.ts';
import { ADDRESSED_KINDS } from '../src/authoring/references/references.ts';
import { entriesOf } from '../src/entries/read-entries.ts';
import { readTree } from '../src/entries/read/read-tree.ts';
import { command, contentFolder, start } from './command.ts';
import { carriedOut } from './proposed.ts';
import { spokenOptions } from './typed-options.ts';

const OPTIONS = {
  keep: { type: 'string', multiple: true },
  yes: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  lang: { type: 'string' },
  help: { type: 'boolean' },
} as const;

/** Makes two products or two producers one, following everything that names either. */
export const run = command(async (args, world, say) => {
  const { values, positionals, lang } = spokenOptions(
    args,
    OPTIONS,
    (one) => MERGE_WORDS[one].usage,
    true,
  );
  const words = MERGE_WORDS[lang];
  if (values.help) {
    say.out(words.usage);
    return 0;
  }
  const [word, from = '', into = '', ...more] = positionals;
  const kind = ADDRESSED_KINDS.find((one) => one === word);
  if (!kind || into === '' || more.length > 0) throw new RangeError(words.usage);
  const directory = contentFolder(world);
  const { entries } = entriesOf(readTree(directory, world.cwd));
  const keep = keptIn(values.keep ?? []);
  const { gone, ...proposal } = merged(entries, { kind, from, into, keep }, world.day);
  const about = words.merges(from, into);
  return carriedOut(
    {
      proposal,
      gone,
      tree: entries.tree,
      directory,
      lang,
      words: { about, ask: words.write, done: words.done },
      yes: values.yes === true,
      isDryRun: values['dry-run'] === true,
    },
    world,
    say,
  );
});

/** `phone=htx-mau` for a field, `htx-mau` for all others. */
function keptIn(typed: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    typed.map((text) => {
      const [key = '', slug] = text.split('=', 2);
      return slug === undefined ? ['', key.trim()] : [key.trim(), slug.trim()];
    }),
  );
}

await start(import.meta.filename, run);
