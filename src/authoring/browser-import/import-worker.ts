import * as z from 'zod';
import { type Entries, entriesOf } from '../../entries/read-entries.ts';
import { givenDecision } from '../spreadsheet/given-decision.ts';
import { SheetFault, tooHeavy, UnknownHeadings } from '../spreadsheet/workbook/sheet-fault.ts';
import { LARGEST_SHEET_FILE } from '../spreadsheet/workbook/table.ts';
import type { ListOrder, Report, Surroundings, Task } from './import-messages.ts';
import { COLUMN_CHOICES, ListImport, type NamedBytes } from './list-import.ts';
import { type PackedContent, unpackedContent } from './packed-content.ts';

/** The part of a worker's surroundings that is used here; TypeScript knows a page's or a worker's, never both. */
interface Worker {
  onmessage: (event: MessageEvent<Surroundings | Task>) => void;
  postMessage(report: Report, transfer?: Transferable[]): void;
}
const page = globalThis as unknown as Worker;

// The security policy allows no code made from texts.
z.config({ jitless: true });

/** Something that the page tells in its own words. */
class Failure extends Error {
  readonly at: 'site' | 'file';
  constructor(at: Failure['at'], cause: unknown) {
    super(String(cause));
    this.at = at;
  }
}

interface Site {
  readonly entries: Entries;
  readonly commit: string | null;
  readonly withheld: readonly string[];
}

let around: Surroundings | undefined;
let site: Promise<Site> | undefined;
let current: ListImport | undefined;

page.onmessage = ({ data }) => {
  if (!('kind' in data)) around = data;
  else answer(data).catch((error: unknown) => page.postMessage(reportOf(error)));
};

async function answer(task: Task): Promise<void> {
  if (task.kind === 'read') return read(task.file, task.order);
  const file = await taken(task);
  if (file) page.postMessage({ kind: 'file', ...file }, [file.bytes.buffer]);
}

async function taken(task: Exclude<Task, { kind: 'read' }>): Promise<NamedBytes | undefined> {
  if (task.kind === 'hand-back') return current?.handedBack(task.lang);
  return current?.entries(task.lang, (await siteRead()).commit);
}

async function read(file: File, order: ListOrder): Promise<void> {
  current = undefined;
  page.postMessage({ kind: 'reading' });
  const { faults } = givenDecision(order.decision);
  if (faults.length > 0) return page.postMessage({ kind: 'misread', faults });
  if (file.size > LARGEST_SHEET_FILE) throw tooHeavy(LARGEST_SHEET_FILE);
  const bytes = await file.arrayBuffer().catch((cause: unknown) => {
    throw new Failure('file', cause);
  });
  const { entries, withheld } = await siteRead();
  page.postMessage({ kind: 'judging' });
  const day = around?.day ?? ('' as Surroundings['day']);
  const sheet = new Uint8Array(bytes);
  current = await ListImport.read(file.name, sheet, order, entries, day, withheld);
  page.postMessage({ kind: 'account', account: current.account });
}

/** What the site has on file, asked for once; after a failure it is asked for anew. */
function siteRead(): Promise<Site> {
  site ??= loaded().catch((cause: unknown) => {
    site = undefined;
    throw new Failure('site', cause);
  });
  return site;
}

async function loaded(): Promise<Site> {
  const [content, build] = await Promise.all(
    [around?.content ?? '', around?.build ?? ''].map(async (address) => {
      const response = await fetch(address);
      if (!response.ok) throw new Error(`${address}: ${response.status}`);
      return response.json() as Promise<unknown>;
    }),
  );
  const packed = content as PackedContent;
  const { entries } = entriesOf(unpackedContent(packed));
  return {
    entries,
    withheld: packed.withheld,
    commit: (build as { commit: string | null }).commit,
  };
}

function reportOf(error: unknown): Report {
  if (error instanceof SheetFault) {
    const { why, remedy } = error;
    const headings = error instanceof UnknownHeadings ? error.headings : [];
    return { kind: 'refused', refusal: { why, remedy, headings, columns: COLUMN_CHOICES } };
  }
  const at = error instanceof Failure ? error.at : 'program';
  return { kind: 'failed', at, detail: String(error) };
}
