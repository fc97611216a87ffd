import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Language } from '../src/catalog/site.ts';
import { entriesOf } from '../src/entries/read-entries.ts';
import { readTree } from '../src/entries/read/read-tree.ts';
import { importPlan, type ImportPlan } from '../src/authoring/spreadsheet/import-plan.ts';
import { listReport, rowsReport } from '../src/authoring/spreadsheet/report.ts';
import { importedList } from '../src/authoring/spreadsheet/imported-list.ts';
import { SheetFault } from '../src/authoring/spreadsheet/workbook/sheet-fault.ts';
import { sheetTables } from '../src/authoring/spreadsheet/workbook/workbook.ts';
import { takeBack, writeRemembered } from '../src/authoring/undo/last-written.ts';
import { inCommand } from '../src/authoring/proposal/proposal.ts';
import { NotWritten } from '../src/authoring/proposal/write-files.ts';
import { handedBack } from '../src/authoring/spreadsheet/handed-back.ts';
import { showDate } from '../src/i18n/dates.ts';
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
    return order.undoes ? undo(order, world, say) : await importSheet(order, world, say);
  } catch (error) {
    if (error instanceof NotWritten) {
      say.err(error.message);
      return 1;
    }
    if (!(error instanceof SheetFault)) throw error;
    say.err(`${error.why[order.lang]}\n  → ${inCommand(error.remedy, order.lang)}`);
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
  if (order.handBack !== undefined) {
    const bytes = await handedBack(list, plan.rows, entries, lang);
    writeNew(order.handBack, bytes, order, world);
    say.out(words.handedBack(quoted(order.handBack)));
  }
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
    const to = { directory, label, replaces: true, lang };
    writeRemembered(plan, to, { record: recordOf(world), day: world.day });
  } catch (cause) {
    if (cause instanceof NotWritten) throw cause;
    const { path = directory } = cause as NodeJS.ErrnoException;
    const named = visible(relative(world.cwd, path));
    throw new RangeError(SHEET_WORDS[lang].cannotWrite(named), { cause });
  }
}

/** Where the last import is kept until the next. */
function recordOf({ cwd }: World): string {
  return join(cwd, '.cache', 'last-import.json');
}

function undo({ lang }: ImportCommand, world: World, say: Say): number {
  const words = SHEET_WORDS[lang];
  const directory = contentFolder(world);
  const label = relative(world.cwd, directory);
  const result = takeBack(recordOf(world), { directory, label, lang });
  switch (result.kind) {
    case 'done':
      say.out(words.undone(result.count, showDate(result.day as World['day'], lang)));
      return 0;
    case 'nothing':
      say.err(words.nothingToUndo);
      return 1;
    case 'edited':
      say.err(words.changedSince(result.paths.map((path) => `${label}/${path}`).join(', ')));
      return 1;
    default:
      return result satisfies never;
  }
}

/** Writes a file that is not there yet. */
function writeNew(file: string, bytes: Uint8Array, { lang }: ImportCommand, { cwd }: World): void {
  try {
    writeFileSync(resolve(cwd, file), bytes, { flag: 'wx' });
  } catch (cause) {
    const isThere = (cause as NodeJS.ErrnoException).code === 'EEXIST';
    const words = SHEET_WORDS[lang];
    const says = isThere ? words.handBackExists : words.cannotWrite;
    throw new RangeError(says(quoted(file)), { cause });
  }
}

await start(import.meta.filename, run);
