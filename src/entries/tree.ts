import type { Finding } from './problem.ts';

/** A file of the content folder. */
export interface ContentFile {
  readonly size: number;
  /** All of a text file; of any other its first bytes, which tell what it is. */
  readonly bytes: Uint8Array;
  /** Reads all bytes, where the file is read in part. */
  readonly whole?: () => Uint8Array;
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
