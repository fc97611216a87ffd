import type { Finding } from '../problems/problem.ts';
import { positionAt } from '../problems/position.ts';
import { fileEmpty, notUtf8, tooLarge } from './syntax-words.ts';

/** A file of the content folder. */
export interface ContentFile {
  readonly size: number;
  /** All of a text file; of any other its first bytes, which tell what it is. */
  readonly bytes: Uint8Array;
  /** Reads all bytes, where the file is read in part. */
  readonly whole?: () => Uint8Array;
  /** It is there, a finding says why nobody may or can read it, and whoever names it is right to. */
  readonly isUnread?: true;
}

/** The content folder as bytes. */
export interface ContentTree {
  /** The folder as messages name it: `content`. */
  readonly label: string;
  /** Keyed by path within the folder, with `/`. */
  readonly files: ReadonlyMap<string, ContentFile>;
  /** What could not be read at all. */
  readonly findings: readonly Finding[];
}

/** Text files beyond this size are not read. */
export const LARGEST_TEXT_FILE = 8_000_000;

/** How much of a photo is read to tell its kind. */
export const HEAD_BYTES = 64;

/** Whether the reader takes this file as text. */
export function isTextFile(path: string): boolean {
  return /\.(?:md|json)$/u.test(path);
}

/** A tree that lies in memory. */
export function treeOf(
  files: Readonly<Record<string, string | Uint8Array>>,
  label = 'content',
): ContentTree {
  const encoder = new TextEncoder();
  const entries = Object.entries(files).map(([path, content]) => {
    const bytes = typeof content === 'string' ? encoder.encode(content) : content;
    return [path, { bytes, size: bytes.length }] as const;
  });
  return { label, files: new Map(entries), findings: [] };
}

/** The text of a file without byte order mark and with `\n` line ends, or what keeps it from being read. */
export function decode(file: string, { bytes, size }: ContentFile): string | Finding {
  if (size > LARGEST_TEXT_FILE) return tooLarge(file, size, LARGEST_TEXT_FILE);
  try {
    const text = withLineFeeds(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return text.trim() === '' ? fileEmpty(file) : text;
  } catch {
    const good = withLineFeeds(new TextDecoder().decode(bytes.subarray(0, firstBadByte(bytes))));
    return notUtf8(positionAt(file, good, good.length));
  }
}

const withLineFeeds = (text: string) => text.replace(/\r\n?/gu, '\n');

function firstBadByte(bytes: Uint8Array): number {
  let [good, bad] = [0, bytes.length + 1];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isPrefixOfUtf8(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  return good;
}

function isPrefixOfUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
