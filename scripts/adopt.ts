import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { adopted } from '../src/authoring/adoption/adopted.ts';
import { provinceInEnglish } from '../src/authoring/adoption/district-file.ts';
import { districtsIn, type ListedDistricts } from '../src/authoring/adoption/district-list.ts';
import { ADOPT_WORDS } from '../src/authoring/adoption/words.ts';
import { writeFiles } from '../src/authoring/proposal/write-files.ts';
import { SheetFault } from '../src/authoring/spreadsheet/workbook/sheet-fault.ts';
import { sheetTables } from '../src/authoring/spreadsheet/workbook/workbook.ts';
import type { Language } from '../src/catalog/site.ts';
import { type Entries, entriesOf } from '../src/entries/read-entries.ts';
import { readTree } from '../src/entries/read/read-tree.ts';
import { oneLine } from '../src/text/one-line.ts';
import { quoted, visible } from '../src/text/quote.ts';
import { command, contentFolder, type Say, start, type World } from './command.ts';
import { isWanted } from './proposed.ts';
import { spokenOptions } from './typed-options.ts';

const OPTIONS = {
  province: { type: 'string' },
  'province-en': { type: 'string' },
  communes: { type: 'string' },
  yes: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  lang: { type: 'string' },
  help: { type: 'boolean' },
} as const;

/** Writes the skeleton of another province in place of the one that is there, which is put aside. */
export const run = command(async (args, world, say) => {
  const { values, lang } = spokenOptions(args, OPTIONS, (one) => ADOPT_WORDS[one].usage);
  const words = ADOPT_WORDS[lang];
  if (values.help) {
    say.out(words.usage);
    return 0;
  }
  const vi = oneLine(values.province ?? '');
  if (vi === '') throw new RangeError(`${words.noProvince}\n${words.usage}`);
  const province = { vi, en: oneLine(values['province-en'] ?? '') || provinceInEnglish(vi) };
  const directory = contentFolder(world);
  const { entries } = entriesOf(readTree(directory, world.cwd));
  const districts = await listedDistricts(values.communes, world, lang);
  const proposal = adopted(entries, province, districts);
  for (const { message, remedy } of proposal.faults) {
    say.err(`${visible(message[lang])}\n  → ${visible(remedy[lang])}`);
  }
  if (proposal.faults.length > 0) return 1;
  tell(entries, districts, [...proposal.files.keys()], lang, say);
  if (values['dry-run']) {
    say.out(words.dryRun);
    return 0;
  }
  const { label } = entries.tree;
  if (!values.yes && !(await isWanted(world, lang, words.write(label)))) {
    say.err(words.notAsked);
    return 1;
  }
  const aside = freePlace(join(world.cwd, '.cache', 'content-before'));
  putAside(directory, aside);
  try {
    mkdirSync(directory, { recursive: true });
    writeFiles(proposal, { directory, label, replaces: true, lang });
  } catch (error) {
    rmSync(directory, { recursive: true, force: true });
    putAside(aside, directory);
    throw error;
  }
  say.out(words.done(relative(world.cwd, aside), label));
  return 0;
});

async function listedDistricts(
  file: string | undefined,
  { cwd, day }: World,
  lang: Language,
): Promise<ListedDistricts | undefined> {
  if (file === undefined) return undefined;
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(resolve(cwd, file));
  } catch (cause) {
    throw new RangeError(ADOPT_WORDS[lang].cannotRead(quoted(file)), { cause });
  }
  try {
    return districtsIn(await sheetTables(file, bytes), { name: basename(file), day });
  } catch (error) {
    if (!(error instanceof SheetFault)) throw error;
    const { why, remedy } = error;
    throw new RangeError(`${why[lang]}\n  → ${remedy[lang]}`, { cause: error });
  }
}

function tell(
  { tree, products, producers, sources }: Entries,
  districts: ListedDistricts | undefined,
  files: readonly string[],
  lang: Language,
  say: Say,
): void {
  const words = ADOPT_WORDS[lang];
  const had = [products.size, producers.size, sources.size] as const;
  if (had.some((count) => count > 0)) say.out(words.replaces(tree.label, ...had));
  say.out(
    districts
      ? words.districts(districts.names.length, districts.communes)
      : words.noDistricts(`${tree.label}/districts/`),
  );
  for (const path of files) if (!path.startsWith('districts/')) say.out(`  ${tree.label}/${path}`);
}

/** A name that nothing has yet. */
function freePlace(path: string): string {
  for (let number = 1; ; number += 1) {
    const one = number === 1 ? path : `${path}-${number}`;
    if (!existsSync(one)) return one;
  }
}

/** Moves a folder, also to another disk. */
function putAside(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  try {
    renameSync(from, to);
  } catch {
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true });
  }
}

await start(import.meta.filename, run);
