import {
  constants,
  copyFileSync,
  lstatSync,
  mkdirSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Language } from '../../catalog/site.ts';
import { bilingual } from '../../i18n/bilingual.ts';
import { quoted } from '../../text/quote.ts';
import type { Proposal } from './proposal.ts';

/** Nothing was written; the message says why. */
export class NotWritten extends Error {}

const WORDS = bilingual(
  {
    leadsElsewhere: (file: string) => `Chưa ghi gì: ${file} là một liên kết dẫn đi nơi khác.`,
    exists: (file: string) => `${file} đã có; lệnh này không bao giờ ghi đè.`,
  },
  {
    leadsElsewhere: (file: string) =>
      `Nothing was written: ${file} is a link that leads elsewhere.`,
    exists: (file: string) => `${file} exists; this command never overwrites.`,
  },
);

/** Where a proposal is written, and how. */
export interface Destination {
  /** The content folder, and its name in messages. */
  readonly directory: string;
  readonly label: string;
  /** Whether files that are there are replaced; else the whole proposal is refused where one of them is. */
  readonly replaces: boolean;
  readonly lang: Language;
}

/** Where files lie until all are whole; readers pass over what begins with a dot, should a machine stop meanwhile. */
const UNFINISHED = '.unfinished';

/**
 * Writes the files of a proposal: first all aside, then each into its place; where one can't be written, the folder
 * is left as it was. Throws NotWritten where a link would lead a file elsewhere, or where one may not be replaced.
 */
export function writeFiles({ files }: Pick<Proposal, 'files'>, to: Destination): void {
  const { label, replaces, lang } = to;
  const root = realpathSync(to.directory);
  const refuse = (says: 'leadsElsewhere' | 'exists', path: string) => {
    const file = `${label}/${path}`;
    return new NotWritten(WORDS[lang][says](says === 'exists' ? file : quoted(file)));
  };
  const taken = replaces ? undefined : [...files.keys()].find((path) => isTaken(root, path));
  if (taken !== undefined) throw refuse('exists', taken);
  const led = [...files.keys()].find((path) => leadsElsewhere(root, path));
  if (led !== undefined) throw refuse('leadsElsewhere', led);
  const waiting = join(root, UNFINISHED);
  const undo: (() => void)[] = [];
  rmSync(waiting, { recursive: true, force: true });
  try {
    for (const [path, content] of files) put(join(waiting, 'new', path), content);
    for (const path of files.keys()) {
      const file = join(root, path);
      const folder = mkdirSync(dirname(file), { recursive: true });
      if (folder !== undefined) undo.push(() => rmSync(folder, { recursive: true, force: true }));
      if (replaces && isThere(file)) {
        const old = join(waiting, 'old', path);
        mkdirSync(dirname(old), { recursive: true });
        renameSync(file, old);
        undo.push(() => renameSync(old, file));
      }
      copyFileSync(join(waiting, 'new', path), file, constants.COPYFILE_EXCL);
      undo.push(() => rmSync(file, { force: true }));
    }
  } catch (error) {
    for (const step of undo.reverse()) step();
    throw error;
  } finally {
    rmSync(waiting, { recursive: true, force: true });
  }
}

function put(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/** Whether a folder on the way, or the file itself, is a link. */
function leadsElsewhere(root: string, path: string): boolean {
  const steps = path.split('/').map((_, index, names) => names.slice(0, index + 1).join('/'));
  return steps.some((step) =>
    lstatSync(join(root, step), { throwIfNoEntry: false })?.isSymbolicLink(),
  );
}

/** Whether the file is there, or the folder that an entry has for itself. */
function isTaken(root: string, path: string): boolean {
  const [kind = '', slug = '', inside] = path.split('/');
  return isThere(join(root, path)) || (inside !== undefined && isThere(join(root, kind, slug)));
}

/** A link that leads nowhere is there too. */
function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}
