import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { dayInVietnam } from '../src/catalog/certification/calendar-day.ts';
import { entriesOf } from '../src/entries/read/read-entries.ts';
import { quoted, visible } from '../src/text/quote.ts';
import { readTree } from '../src/entries/read/read-tree.ts';
import { importCommand, type ImportCommand } from '../src/authoring/spreadsheet/import-command.ts';
import { importPlan, type ImportPlan } from '../src/authoring/spreadsheet/plan.ts';
import { importedList } from '../src/authoring/spreadsheet/list.ts';
import { listReport, rowsReport } from '../src/authoring/spreadsheet/report.ts';
import { SheetFault } from '../src/authoring/spreadsheet/workbook/sheet-fault.ts';
import { sheetTables } from '../src/authoring/spreadsheet/workbook/workbook.ts';
import { writeFiles } from '../src/authoring/proposal/write-files.ts';
import { SHEET_WORDS } from '../src/authoring/spreadsheet/words.ts';

const directory = process.env['CATALOG_CONTENT'] ?? 'content';

function bytesOf({ file, lang }: ImportCommand): Uint8Array {
  try {
    return readFileSync(file);
  } catch {
    throw new RangeError(SHEET_WORDS[lang].cannotRead(quoted(file)));
  }
}

async function importSheet(command: ImportCommand): Promise<number> {
  const { file, sheet, given, lang } = command;
  const words = SHEET_WORDS[lang];
  const { entries } = entriesOf(readTree(directory));
  const missing = given.sources.filter((id) => !entries.sources.has(id));
  if (missing.length > 0)
    throw new RangeError(missing.map((id) => words.unknownSource(quoted(id))).join('\n'));
  const list = importedList(await sheetTables(file, bytesOf(command)), entries, sheet);
  const plan = importPlan(list.rows, entries, given, dayInVietnam(new Date()));
  console.log(`${listReport(file, list, given, lang)}\n\n${rowsReport(plan.rows, lang)}`);
  return finish(plan, entries.tree.label, command);
}

function finish(
  { rows, texts }: ImportPlan,
  label: string,
  { isDryRun, skipsInvalid, lang }: ImportCommand,
): number {
  const words = SHEET_WORDS[lang];
  const isRejected = rows.some(({ outcome }) => outcome === 'rejected');
  const writes = !isDryRun && (!isRejected || skipsInvalid);
  const led = writes ? written(texts, lang) : undefined;
  if (led !== undefined) {
    console.error(words.leadsElsewhere(quoted(`${label}/${led}`)));
    return 1;
  }
  if (texts.size > 0) {
    console.log(`${writes ? words.written : words.wouldWrite} ${words.files(texts.size)}`);
    for (const path of texts.keys()) console.log(`  ${label}/${path}`);
  }
  if (writes && texts.size > 0) console.log(words.next);
  if (!writes) (isDryRun ? console.log : console.error)(isDryRun ? words.dryRun : words.refused);
  return isRejected ? 1 : 0;
}

function written(texts: ImportPlan['texts'], lang: ImportCommand['lang']): string | undefined {
  try {
    return writeFiles(directory, texts);
  } catch (cause) {
    const { path = directory } = cause as NodeJS.ErrnoException;
    throw new RangeError(SHEET_WORDS[lang].cannotWrite(visible(relative('', path))), { cause });
  }
}

async function run(): Promise<number> {
  let lang: ImportCommand['lang'] = 'vi';
  try {
    const command = importCommand(process.argv.slice(2));
    lang = command.lang;
    if (!command.wantsHelp) return await importSheet(command);
    console.log(SHEET_WORDS[lang].importUsage);
    return 0;
  } catch (error) {
    if (error instanceof SheetFault) console.error(`${error.why[lang]}\n  → ${error.remedy[lang]}`);
    else if (error instanceof RangeError) console.error(error.message);
    else throw error;
    return error instanceof SheetFault ? 1 : 2;
  }
}

process.exitCode = await run();
