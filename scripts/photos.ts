import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { photosByName, type Picture } from '../src/authoring/photos/photos-by-name.ts';
import { PHOTO_WORDS } from '../src/authoring/photos/words.ts';
import { NotWritten, writeFiles } from '../src/authoring/proposal/write-files.ts';
import { entriesOf } from '../src/entries/read-entries.ts';
import { readTree } from '../src/entries/read/read-tree.ts';
import { quoted, visible } from '../src/text/quote.ts';
import { command, contentFolder, start } from './command.ts';
import { spokenOptions } from './typed-options.ts';

const OPTIONS = {
  credit: { type: 'string' },
  licence: { type: 'string' },
  'dry-run': { type: 'boolean' },
  lang: { type: 'string' },
  help: { type: 'boolean' },
} as const;

/** Takes the pictures of a folder in, each beside the product that it is called like. */
export const run = command(async (args, world, say) => {
  const { values, positionals, lang } = spokenOptions(
    args,
    OPTIONS,
    (one) => PHOTO_WORDS[one].usage,
    true,
  );
  const words = PHOTO_WORDS[lang];
  if (values.help) {
    say.out(words.usage);
    return 0;
  }
  const [folder = '', ...more] = positionals;
  if (folder === '' || more.length > 0) throw new RangeError(words.usage);
  const { credit = '', licence = '' } = values;
  if (credit.trim() === '' || licence.trim() === '') throw new RangeError(words.needed);
  const directory = contentFolder(world);
  const { entries } = entriesOf(readTree(directory, world.cwd));
  const { label } = entries.tree;
  const pictures = picturesIn(resolve(world.cwd, folder));
  if (!pictures) throw new RangeError(words.cannotRead(quoted(folder)));
  if (pictures.length === 0) throw new RangeError(words.noPhotos(quoted(folder)));
  const taken = await photosByName(pictures, { credit, licence }, entries, world.day);
  for (const [from, to] of taken.places) say.out(words.copied(visible(from), `${label}/${to}`));
  for (const [from, file] of taken.known) say.out(words.known(visible(from), `${label}/${file}`));
  for (const { message, remedy } of taken.faults) {
    say.err(`${message[lang]}\n  → ${remedy[lang]}`);
  }
  if (taken.faults.length > 0) {
    say.err(words.refused);
    return 1;
  }
  if (values['dry-run']) {
    say.out(words.dryRun);
    return 0;
  }
  try {
    writeFiles(taken, { directory, label, replaces: true, lang });
  } catch (error) {
    if (!(error instanceof NotWritten)) throw error;
    say.err(error.message);
    return 1;
  }
  say.out(words.written(taken.places.size));
  return 0;
});

/** The files of a folder by name, but for those that systems hide; undefined where it can't be read. */
function picturesIn(folder: string): Picture[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map(({ name }) => ({ name, bytes: readFileSync(join(folder, name)) }))
      .sort((a, b) => (a.name.normalize('NFC') < b.name.normalize('NFC') ? -1 : 1));
  } catch {
    return undefined;
  }
}

await start(import.meta.filename, run);
