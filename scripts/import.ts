import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { Language } from '../src/catalog/site.ts';
import { entriesOf } from '../src/entries/read-entries.ts';
import { readTree } from '../src/entries/read/read-tree.ts';
import { importPlan, type ImportPlan } from '../src/authoring/spreadsheet/import-plan.ts';
import { listReport, rowsReport } from '../src/authoring/spreadsheet/report.ts';
import { importedList } from '../src/authoring/spreadsheet/list.ts';
import { SheetFault } from '../src/authoring/spreadsheet/workbook/sheet-fault.ts';
import { sheetTables } from '../src/authoring/spreadsheet/workbook/workbook.ts';
import { NotWritten, writeFiles } from '../src/authoring/proposal/write-files.ts';
import { SHEET_WORDS } from '../src/authoring/spreadsheet/words.ts';
import { quoted, visible } from '../src/text/quote.ts';
import { command, contentFolder, start, type Say, type World } from './command.ts';
import { importCommand, type ImportCommand } from './import-arguments.ts';

/** Writes the rows of a list into the content folder, once all of them can be, and tells what became of each. */
export const run = command(async (args, world, say) => {
  const order = importCommand(args);
  if (order.wantsHelp) {
    say.out(SHEET_WORDS[order.lang].importUsage);
    return 0;
  }
  try {
    return await importSheet(order, world, say);
  } catch (error) {
    if (error instanceof NotWritten) {
      say.err(error.message);
      return 1;
    }
    if (!(error instanceof SheetFault)) throw error;
    say.err(`${error.why[order.lang]}\n  → ${error.remedy[order.lang]}`);
    return 1;
  }
});

async function importSheet(order: ImportCommand, world: World, say: Say): Promise<number> {
  const { file, sheet, given, lang } = order;
  const words = SHEET_WORDS[lang];
  const { entries } = entriesOf(readTree(contentFolder(world), world.cwd));
  const missing = given.sources.filter((id) => !entries.sources.has(id));
  if (missing.length > 0)
    throw new RangeError(missing.map((id) => words.unknownSource(quoted(id))).join('\n'));
  const list = importedList(
    await sheetTables(file, bytesOf(order, world)),
    entries,
    sheet,
    order.map,
  );
  const plan = importPlan(list.rows, entries, given, world.day);
  say.out(`${listReport(file, list, given, lang)}\n\n${rowsReport(plan.rows, lang)}`);
  return finish(plan, entries.tree.label, order, world, say);
}

function bytesOf({ file, lang }: ImportCommand, { cwd }: World): Uint8Array {
  try {
    return readFileSync(resolve(cwd, file));
  } catch {
    throw new RangeError(SHEET_WORDS[lang].cannotRead(quoted(file)));
  }
}

function finish(
  plan: ImportPlan,
  label: string,
  { isDryRun, skipsInvalid, lang }: ImportCommand,
  world: World,
  say: Say,
): number {
  const words = SHEET_WORDS[lang];
  const { faults, files } = plan;
  const isRejected = faults.length > 0;
  const writes = !isDryRun && (!isRejected || skipsInvalid);
  if (writes) write(plan, label, lang, world);
  if (files.size > 0) {
    say.out(`${writes ? words.written : words.wouldWrite} ${words.files(files.size)}`);
    for (const path of files.keys()) say.out(`  ${label}/${path}`);
  }
  if (writes && files.size > 0) say.out(words.next);
  if (isDryRun) say.out(words.dryRun);
  else if (!writes) say.err(words.refused);
  return isRejected ? 1 : 0;
}

function write(plan: ImportPlan, label: string, lang: Language, world: World): void {
  const directory = contentFolder(world);
  try {
    writeFiles(plan, { directory, label, replaces: true, lang });
  } catch (cause) {
    if (cause instanceof NotWritten) throw cause;
    const { path = directory } = cause as NodeJS.ErrnoException;
    const named = visible(relative(world.cwd, path));
    throw new RangeError(SHEET_WORDS[lang].cannotWrite(named), { cause });
  }
}

await start(import.meta.filename, run);
