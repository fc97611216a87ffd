import { writeFileSync } from 'node:fs';
import { entriesOf } from '../src/entries/read/read-entries.ts';
import { quoted } from '../src/text/quote.ts';
import { readTree } from '../src/entries/read/read-tree.ts';
import { exportCommand, type ExportCommand } from '../src/authoring/spreadsheet/export-command.ts';
import { exportTable } from '../src/authoring/spreadsheet/workbook/export-table.ts';
import { exportedXlsx } from '../src/authoring/spreadsheet/workbook/workbook.ts';
import { SHEET_WORDS } from '../src/authoring/spreadsheet/words.ts';
import { csvOf } from '../src/text/csv.ts';

async function exportSheet({ file, form, overwrites, lang }: ExportCommand): Promise<number> {
  const words = SHEET_WORDS[lang];
  const { entries } = entriesOf(readTree(process.env['CATALOG_CONTENT'] ?? 'content'));
  const table = exportTable(entries, lang);
  const bytes = form === 'csv' ? csvOf(table) : await exportedXlsx(table, words.sheetName);
  try {
    writeFileSync(file, bytes, { flag: overwrites ? 'w' : 'wx' });
  } catch (error) {
    const exists = (error as NodeJS.ErrnoException).code === 'EEXIST';
    throw new RangeError((exists ? words.exists : words.cannotWrite)(quoted(file)), {
      cause: error,
    });
  }
  console.log(words.exported(quoted(file), table.length - 1));
  const broken = [...entries.products.values()].filter(({ complete }) => !complete);
  if (broken.length === 0) return 0;
  console.error(words.leftOut(broken.map((product) => quoted(product.file)).join(', ')));
  return 1;
}

async function run(): Promise<number> {
  try {
    const command = exportCommand(process.argv.slice(2));
    if (!command.wantsHelp) return await exportSheet(command);
    console.log(SHEET_WORDS[command.lang].exportUsage);
    return 0;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    console.error(error.message);
    return 2;
  }
}

process.exitCode = await run();
