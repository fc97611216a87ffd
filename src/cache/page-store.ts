import { createHash } from 'node:crypto';
import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { forgetOld } from './made-once.ts';

/** A key, and where its page lies in the file: its first byte and their number, with the checksum of these bytes. */
type Row = readonly [key: string, start: number, length: number, checksum: string];

/** The last line of a file that was written to its end: how long the table before it is, and its checksum. */
const ENDING = /^(\d{12}) (\S{43})\n$/u;
const ENDING_BYTES = 57;

/**
 * The pages of a build one after another in one file, which the next build replaces when it has succeeded. Each is found
 * by its key; what was cut or spoilt is not given out, and where nothing can be written nothing is kept.
 */
export class PageStore {
  /** Whether an earlier build left a file that is of no use. */
  readonly isSpoilt: boolean;
  readonly #file: string;
  readonly #old: number | undefined;
  readonly #known: ReadonlyMap<string, Row>;
  readonly #rows: Row[] = [];
  #next: number | undefined;
  #length = 0;

  constructor(file: string) {
    this.#file = file;
    this.#old = unlessImpossible(() => openSync(file, 'r'));
    const old = this.#old;
    const table = old === undefined ? [] : unlessImpossible(() => tableOf(old));
    this.isSpoilt = table === undefined;
    this.#known = new Map((table ?? []).map((row) => [row[0], row]));
    this.#next = unlessImpossible(() => {
      mkdirSync(dirname(file), { recursive: true });
      return openSync(`${file}.next`, 'w');
    });
  }

  /** The page of that key as an earlier build made it, kept for the next one too; undefined where none did, or it is no longer whole. */
  again(key: string): Uint8Array | undefined {
    const [, start, length, checksum] = this.#known.get(key) ?? [];
    if (this.#old === undefined || start === undefined || length === undefined) return undefined;
    const page = bytesAt(this.#old, start, length);
    if (checksumOf(page) !== checksum) return undefined;
    this.#keep(key, page, checksum);
    return page;
  }

  /** Keeps a page for the next build. */
  keep(key: string, page: Uint8Array): void {
    this.#keep(key, page, checksumOf(page));
  }

  #keep(key: string, page: Uint8Array, checksum: string): void {
    this.#rows.push([key, this.#length, page.length, checksum]);
    this.#write(page);
  }

  /** Leaves the pages that were kept, and only these, to the next build. */
  finish(): void {
    const table = Buffer.from(JSON.stringify(this.#rows));
    this.#write(table);
    this.#write(Buffer.from(`${String(table.length).padStart(12, '0')} ${checksumOf(table)}\n`));
    if (this.#old !== undefined) closeSync(this.#old);
    if (this.#next === undefined) return;
    closeSync(this.#next);
    unlessImpossible(() => renameSync(`${this.#file}.next`, this.#file));
    unlessImpossible(() => forgetOld(dirname(this.#file)));
  }

  #write(bytes: Uint8Array): void {
    const next = this.#next;
    if (next === undefined) return;
    try {
      for (let done = 0; done < bytes.length;) done += writeSync(next, bytes, done);
      this.#length += bytes.length;
    } catch {
      // A full disk costs the next build some time, nothing else.
      this.#next = undefined;
      closeSync(next);
    }
  }
}

/** The table of a whole file. Throws where it is none. */
function tableOf(file: number): Row[] {
  const end = fstatSync(file).size - ENDING_BYTES;
  const ending = ENDING.exec(bytesAt(file, end, ENDING_BYTES).toString('latin1'));
  const length = Number(ending?.[1]);
  const table = bytesAt(file, end - length, length);
  if (checksumOf(table) !== ending?.[2]) throw new Error('The file was not written to its end.');
  return JSON.parse(table.toString('utf8')) as Row[];
}

function bytesAt(file: number, start: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  return bytes.subarray(0, readSync(file, bytes, 0, length, start));
}

const checksumOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('base64url');

function unlessImpossible<Result>(attempt: () => Result): Result | undefined {
  try {
    return attempt();
  } catch {
    return undefined;
  }
}
