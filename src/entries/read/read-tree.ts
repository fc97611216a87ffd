import {
  closeSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Finding } from '../problems/problem.ts';
import {
  type ContentFile,
  type ContentTree,
  HEAD_BYTES,
  isTextFile,
  LARGEST_TEXT_FILE,
} from './content-tree.ts';
import { fileLeavesFolder, fileUnreadable } from './syntax-words.ts';

/**
 * Reads the content folder, which messages name as seen from `cwd`; what can't be read becomes a finding. A file that is
 * as it was `before` is the same object.
 */
export function readTree(
  directory: string,
  cwd = process.cwd(),
  before?: ContentTree,
): ContentTree {
  const label = relative(cwd, directory).split(sep).join('/') || '.';
  const files = new Map<string, ContentFile>();
  const findings: Finding[] = [];
  const root = attempt(() => realpathSync(directory));

  const leave = (path: string, finding: Finding) => {
    findings.push(finding);
    if (isTextFile(path)) files.set(path, { size: 0, bytes: new Uint8Array(), isUnread: true });
  };
  const visit = (path: string) => {
    const absolute = join(directory, path);
    const status = attempt(() => lstatSync(absolute));
    if (status?.isSymbolicLink() && !staysWithin(root, absolute)) {
      leave(path, fileLeavesFolder(`${label}/${path}`));
    } else if (status?.isDirectory()) {
      for (const name of attempt(() => readdirSync(absolute).sort()) ?? []) {
        if (!name.startsWith('.')) visit(path === '' ? name : `${path}/${name}`);
      }
    } else {
      const file = attempt(() => readContentFile(absolute));
      if (file) files.set(path, asBefore(before?.files.get(path), file));
      else leave(path, fileUnreadable(path === '' ? label : `${label}/${path}`));
    }
  };
  visit('');
  return { label, files, findings };
}

function asBefore(before: ContentFile | undefined, file: ContentFile): ContentFile {
  // Of any other file than a text more than the first bytes may have changed.
  if (!before || before.whole || file.whole) return file;
  return Buffer.compare(before.bytes, file.bytes) === 0 ? before : file;
}

/** A file as the reader knows it; undefined for what is none. */
export function readContentFile(path: string): ContentFile | undefined {
  const status = statSync(path);
  if (!status.isFile()) return undefined;
  if (isTextFile(path) && status.size <= LARGEST_TEXT_FILE) {
    return { size: status.size, bytes: readFileSync(path) };
  }
  const bytes = new Uint8Array(HEAD_BYTES);
  const handle = openSync(path, 'r');
  try {
    const read = readSync(handle, bytes);
    return {
      size: status.size,
      bytes: bytes.subarray(0, read),
      whole: () => readFileSync(path),
    };
  } finally {
    closeSync(handle);
  }
}

/** Whether a path leads to a file below that folder, whatever links it follows. */
export function staysWithin(root: string | undefined, path: string): boolean {
  const target = attempt(() => realpathSync(path));
  return (
    root !== undefined &&
    target !== undefined &&
    target.startsWith(root + sep) &&
    statSync(target).isFile()
  );
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
