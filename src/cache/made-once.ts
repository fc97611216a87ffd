import { createHash, randomUUID } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** What is made of an input, and everything that the result depends on. */
export interface Making {
  /** The folder of its results within the cache. */
  readonly kind: string;
  /** The input, and the versions or sources of all that makes the result of it. */
  readonly from: readonly (string | Uint8Array)[];
  /** Gives the same bytes for the same input, whenever it is called. */
  readonly make: () => Uint8Array | Promise<Uint8Array>;
  /** The folder of the cache; without it `BUILD_CACHE`, or `.cache` in the working folder. */
  readonly cache?: string;
}

/** What nobody asked for in so many days is let go. */
const DAYS_KEPT = 30;
const DAY = 24 * 60 * 60 * 1000;
const CHECKSUM = 64;

/**
 * Gives what was made before of the same input, or makes it and keeps it. A kept file carries its checksum: one that
 * is half written, spoilt or can't be read is made anew, and where nothing can be kept the result is given all the same.
 */
export async function madeOnce({
  kind,
  from,
  make,
  cache = cacheFolder(),
}: Making): Promise<Uint8Array<ArrayBuffer>> {
  const path = keptPath(kind, from);
  const known = keptAt(path, cache);
  if (known) return known;
  const made = new Uint8Array(await make());
  keepAt(path, made, cache);
  return made;
}

/** Keeps a result at that place below the cache, instead of what was kept there. */
export function keepAt(path: string, made: Uint8Array, cache = cacheFolder()): void {
  const file = join(cache, path);
  try {
    mkdirSync(dirname(file), { recursive: true });
    forgetOld(dirname(file));
    // Whoever reads at the same time finds a whole result or none.
    const draft = `${file}.${randomUUID()}`;
    writeFileSync(draft, Buffer.concat([Buffer.from(hashOf([made])), made]));
    renameSync(draft, file);
  } catch {
    // A full or read-only disk costs the next build some time, nothing else.
  }
}

/** Where the result of that input is kept, below the cache. */
export const keptPath = (kind: string, from: Making['from']) => join(kind, hashOf(from));

/** What is kept at that place below the cache; undefined where nothing is, or it is no longer whole. */
export function keptAt(path: string, cache = cacheFolder()): Uint8Array<ArrayBuffer> | undefined {
  return keptIn(join(cache, path));
}

/** The folder of the cache: `BUILD_CACHE`, or `.cache` in the working folder. */
export const cacheFolder = () => process.env['BUILD_CACHE'] || '.cache';

function keptIn(file: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    const kept = readFileSync(file);
    const bytes = new Uint8Array(kept.subarray(CHECKSUM));
    if (kept.toString('latin1', 0, CHECKSUM) !== hashOf([bytes])) return undefined;
    const now = new Date();
    utimesSync(file, now, now);
    return bytes;
  } catch {
    return undefined;
  }
}

/** The folders in which this process has looked for what is old. */
const lookedThrough = new Set<string>();

/** Lets go of what nobody asked for in {@link DAYS_KEPT} days. */
export function forgetOld(folder: string): void {
  // A large province keeps thousands of results.
  if (lookedThrough.has(folder)) return;
  lookedThrough.add(folder);
  const oldest = Date.now() - DAYS_KEPT * DAY;
  for (const name of readdirSync(folder)) {
    const file = join(folder, name);
    if (statSync(file).mtimeMs < oldest) rmSync(file, { force: true });
  }
}

/** A name for all of these (SHA-256 in hexadecimal); each counts with its length, so that no two lists give the same. */
export function hashOf(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) {
    const bytes = typeof part === 'string' ? Buffer.from(part) : part;
    hash.update(`${bytes.length}:`).update(bytes);
  }
  return hash.digest('hex');
}
