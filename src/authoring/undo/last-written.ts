import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import * as z from 'zod';
import type { Proposal } from '../proposal/proposal.ts';
import { writeFiles, type Destination } from '../proposal/write-files.ts';

/** What a command wrote, so that it can be taken back: per file what stood there before, in base64, and what was written. */
const written = z.object({
  /** The day on which it was written. */
  day: z.string(),
  files: z.record(z.string(), z.object({ before: z.string().nullable(), after: z.string() })),
});
type Written = z.output<typeof written>;

/** Writes the proposal, and keeps in `record` what is needed to take it back; one that writes nothing leaves the last as it is. */
export function writeRemembered(
  proposal: Pick<Proposal, 'files'>,
  to: Destination,
  { record, day }: { readonly record: string; readonly day: string },
): void {
  if (proposal.files.size === 0) return;
  const files = Object.fromEntries(
    [...proposal.files].map(([path, content]) => [
      path,
      { before: contentAt(to.directory, path)?.toString('base64') ?? null, after: digest(content) },
    ]),
  );
  writeFiles(proposal, to);
  mkdirSync(dirname(record), { recursive: true });
  writeFileSync(record, JSON.stringify({ day, files } satisfies Written));
}

/** What became of taking back: done, nothing to take back, or files that somebody has edited since. */
export type TakenBack =
  | { readonly kind: 'done'; readonly day: string; readonly count: number }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'edited'; readonly paths: readonly string[] };

/** Puts every file back as it was before it was written; does nothing where one of them has been edited since. */
export function takeBack(record: string, to: Omit<Destination, 'replaces'>): TakenBack {
  const last = recordIn(record);
  if (!last) return { kind: 'nothing' };
  const files = Object.entries(last.files);
  const edited = files.flatMap(([path, { after }]) => {
    const now = contentAt(to.directory, path);
    return now && digest(now) === after ? [] : [path];
  });
  if (edited.length > 0) return { kind: 'edited', paths: edited };
  const before = files.flatMap(([path, file]) =>
    file.before === null ? [] : [[path, Buffer.from(file.before, 'base64')] as const],
  );
  writeFiles({ files: new Map(before) }, { ...to, replaces: true });
  for (const [path, file] of files) if (file.before === null) remove(to.directory, path);
  rmSync(record);
  return { kind: 'done', day: last.day, count: files.length };
}

function recordIn(file: string): Written | undefined {
  if (!existsSync(file)) return undefined;
  try {
    return written.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}

/** The bytes of the file; undefined where there is none, or a link stands there. */
function contentAt(directory: string, path: string): Buffer | undefined {
  const file = join(directory, path);
  return lstatSync(file, { throwIfNoEntry: false })?.isFile() ? readFileSync(file) : undefined;
}

/** Removes the file, and the folder that its entry had for itself. */
function remove(directory: string, path: string): void {
  rmSync(join(directory, path));
  const folder = dirname(path);
  const isOwn = folder.includes('/');
  if (isOwn && readdirSync(join(directory, folder)).length === 0)
    rmdirSync(join(directory, folder));
}

const digest = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');
