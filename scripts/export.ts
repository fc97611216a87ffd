import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Language } from '../src/catalog/site.ts';
import { entriesOf } from '../src/entries/read-entries.ts';
import { readTree } from '../src/entries/read/read-tree.ts';
import { exportTable } from '../src/authoring/spreadsheet/workbook/export-table.ts';
import { exportedXlsx } from '../src/authoring/spreadsheet/workbook/workbook.ts';
import { SHEET_WORDS } from '../src/authoring/spreadsheet/words.ts';
import { csvOf } from '../src/text/csv/csv.ts';
import { quoted } from '../src/text/quote.ts';
import { command, contentFolder, start } from './command.ts';
import { meantLanguage, typedLanguage, typedOptions } from './typed-options.ts';

/** What `npm run export` was asked to do. */
interface ExportCommand {
  readonly file: string;
  readonly form: 'xlsx' | 'csv';
  readonly overwrites: boolean;
  readonly wantsHelp: boolean;
  readonly lang: Language;
}

const OPTIONS = {
  output: { type: 'string', short: 'o' },
  force: { type: 'boolean' },
  lang: { type: 'string' },
  help: { type: 'boolean' },
} as const;

/** The command that these arguments mean. Throws a RangeError with sentences for people where they mean none. */
function exportCommand(args: readonly string[]): ExportCommand {
  const { values } = typedOptions(args, OPTIONS, ({ lang }) => misread(lang));
  const { output = 'danh-sach.xlsx', force = false, help = false } = values;
  const lang = typedLanguage(values.lang);
  if (lang === undefined) throw new RangeError(misread(meantLanguage(args)));
  const form = (['xlsx', 'csv'] as const).find((one) => output.toLowerCase().endsWith(`.${one}`));
  if (form === undefined) throw new RangeError(SHEET_WORDS[lang].badForm(quoted(output)));
  return { file: output, form, overwrites: force, wantsHelp: help, lang };
}

function misread(lang: Language): string {
  const { notUnderstood, exportUsage } = SHEET_WORDS[lang];
  return `${notUnderstood}\n${exportUsage}`;
}

/** Writes all products into a list that `npm run import` reads back. */
export const run = command(async (args, world, say) => {
  const { file, form, overwrites, wantsHelp, lang } = exportCommand(args);
  const words = SHEET_WORDS[lang];
  if (wantsHelp) {
    say.out(words.exportUsage);
    return 0;
  }
  const { entries } = entriesOf(readTree(contentFolder(world), world.cwd));
  const table = exportTable(entries, lang);
  const bytes = form === 'csv' ? csvOf(table) : await exportedXlsx(table, words.sheetName);
  try {
    writeFileSync(resolve(world.cwd, file), bytes, { flag: overwrites ? 'w' : 'wx' });
  } catch (error) {
    const exists = (error as NodeJS.ErrnoException).code === 'EEXIST';
    throw new RangeError((exists ? words.exists : words.cannotWrite)(quoted(file)), {
      cause: error,
    });
  }
  say.out(words.exported(quoted(file), table.length - 1));
  const broken = [...entries.products.values()].filter(({ complete }) => !complete);
  if (broken.length === 0) return 0;
  say.err(words.leftOut(broken.map((product) => quoted(product.file)).join(', ')));
  return 1;
});

await start(import.meta.filename, run);
