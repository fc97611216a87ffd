import { ADDRESSED_KINDS } from '../src/authoring/references/references.ts';
import { withdrawn } from '../src/authoring/withdrawal/withdrawn.ts';
import { WITHDRAW_WORDS } from '../src/authoring/withdrawal/words.ts';
import { entriesOf } from '../src/entries/read-entries.ts';
import { readTree } from '../src/entries/read/read-tree.ts';
import { oneLine } from '../src/text/one-line.ts';
import { command, contentFolder, start } from './command.ts';
import { carriedOut } from './proposed.ts';
import { spokenOptions } from './typed-options.ts';

const OPTIONS = {
  reason: { type: 'string' },
  'reason-en': { type: 'string' },
  yes: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  lang: { type: 'string' },
  help: { type: 'boolean' },
} as const;

/** Withdraws an entry that was published by mistake: its page stays and says so, and it counts nowhere. */
export const run = command(async (args, world, say) => {
  const { values, positionals, lang } = spokenOptions(
    args,
    OPTIONS,
    (one) => WITHDRAW_WORDS[one].usage,
    true,
  );
  const words = WITHDRAW_WORDS[lang];
  if (values.help) {
    say.out(words.usage);
    return 0;
  }
  const [word, slug = '', ...more] = positionals;
  const kind = ADDRESSED_KINDS.find((one) => one === word);
  if (!kind || slug === '' || more.length > 0) throw new RangeError(words.usage);
  const [vi, en] = [values.reason, values['reason-en']].map((text) => oneLine(text ?? ''));
  if (!vi) throw new RangeError(`${words.noReason}\n${words.usage}`);
  const directory = contentFolder(world);
  const { entries } = entriesOf(readTree(directory, world.cwd));
  const reason = { vi, ...(en && { en }) };
  return carriedOut(
    {
      proposal: withdrawn(entries, { kind, slug }, reason, world.day),
      tree: entries.tree,
      directory,
      lang,
      words: { about: words.withdraws(slug), ask: words.write, done: words.done },
      yes: values.yes === true,
      isDryRun: values['dry-run'] === true,
    },
    world,
    say,
  );
});

await start(import.meta.filename, run);
