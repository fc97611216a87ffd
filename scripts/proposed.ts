import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { entryChanges } from '../src/authoring/proposal/diff/entries-changed.ts';
import type { Proposal } from '../src/authoring/proposal/proposal.ts';
import { NotWritten, writeFiles } from '../src/authoring/proposal/write-files.ts';
import { treeAfter } from '../src/authoring/references/consequences.ts';
import { askYesNo, Stopped } from '../src/authoring/wizard/prompts.ts';
import type { Language } from '../src/catalog/site.ts';
import type { ContentTree } from '../src/entries/read/content-tree.ts';
import { bilingual } from '../src/i18n/bilingual.ts';
import { visible } from '../src/text/quote.ts';
import type { Say, World } from './command.ts';

const WORDS = bilingual(
  {
    dryRun: 'Chạy thử: chưa ghi gì.',
    notAsked: 'Chưa ghi gì. Thêm --yes để ghi mà không hỏi.',
    gone: (file: string) => `${file}: không còn`,
    nothing: 'chưa có',
  },
  {
    dryRun: 'Dry run: nothing was written.',
    notAsked: 'Nothing was written. Add --yes to write without being asked.',
    gone: (file: string) => `${file}: no more`,
    nothing: 'none',
  },
);

/** What a proposal is to do to the content folder, and how people are told and asked. */
export interface Proposed {
  readonly proposal: Proposal;
  /** A file or folder that is no more afterwards. */
  readonly gone?: string;
  readonly tree: ContentTree;
  readonly directory: string;
  readonly lang: Language;
  /** The first line of what changes, the question, and what is said when it is done. */
  readonly words: { readonly about: string; readonly ask: string; readonly done: string };
  readonly yes: boolean;
  readonly isDryRun: boolean;
}

/** What a command is to do: what stands in its way, what people are told of it, and what does it. */
export interface Deed extends Pick<Proposed, 'lang' | 'words' | 'yes' | 'isDryRun'> {
  readonly faults: Proposal['faults'];
  /** What changes, a line each, and what is to be known besides. */
  readonly changes: readonly string[];
  readonly notes: Proposal['notes'];
  readonly write: () => void;
}

/** Tells what a proposal changes, asks, and writes it; the code of exit. */
export function carriedOut(proposed: Proposed, world: World, say: Say): Promise<number> {
  const { proposal } = proposed;
  const changes = proposal.faults.length > 0 ? [] : changesOf(proposed);
  return done({ ...proposed, ...proposal, changes, write: () => write(proposed) }, world, say);
}

/** Tells of a deed, asks, and does it; the code of exit. Without anyone to ask, `--yes` must have said so. */
export async function done(deed: Deed, world: World, say: Say): Promise<number> {
  const { faults, changes, notes, lang, words } = deed;
  for (const { message, remedy } of faults) {
    say.err(`${visible(message[lang])}\n  → ${visible(remedy[lang])}`);
  }
  if (faults.length > 0) return 1;
  say.out(words.about);
  for (const line of changes) say.out(`  ${visible(line)}`);
  for (const note of notes) say.out(visible(note[lang]));
  if (deed.isDryRun) {
    say.out(WORDS[lang].dryRun);
    return 0;
  }
  if (!deed.yes && !(await isWanted(world, lang, words.ask))) {
    say.err(WORDS[lang].notAsked);
    return 1;
  }
  try {
    deed.write();
  } catch (error) {
    if (!(error instanceof NotWritten)) throw error;
    say.err(error.message);
    return 1;
  }
  say.out(words.done);
  return 0;
}

function changesOf({ proposal, gone, tree, lang }: Proposed): string[] {
  const { gone: goneWords, nothing } = WORDS[lang];
  const isGone = (path: string) => path === gone || path.startsWith(`${gone}/`);
  const changes = entryChanges(tree, treeAfter(tree, proposal.files, gone), lang);
  const told = changes
    .filter(({ path }) => !isGone(path))
    .flatMap(({ path, facts }) => [
      `${tree.label}/${path}`,
      ...facts.map(
        ({ place, before, after }) => `  ${place}: ${before ?? nothing} → ${after ?? nothing}`,
      ),
    ]);
  return gone === undefined ? told : [...told, goneWords(`${tree.label}/${gone}`)];
}

/** Nobody is asked where nobody can answer. */
export async function isWanted(
  { isTerminal }: World,
  lang: Language,
  question: string,
): Promise<boolean> {
  if (!isTerminal) return false;
  try {
    return await askYesNo(lang, question, false);
  } catch (error) {
    if (error instanceof Stopped) return false;
    throw error;
  }
}

/** Readers pass over what begins with a dot, should a machine stop meanwhile. */
const ASIDE = '.given-up';

/** Puts aside what is to be no more, writes, and only then removes it; put back where a file can’t be written. */
function write({ proposal, gone, directory, tree, lang }: Proposed): void {
  const [place, aside] = [join(directory, gone ?? ''), join(directory, ASIDE)];
  if (gone !== undefined) {
    rmSync(aside, { recursive: true, force: true });
    renameSync(place, aside);
  }
  try {
    writeFiles(proposal, { directory, label: tree.label, replaces: true, lang });
  } catch (error) {
    if (gone !== undefined && !existsSync(place)) renameSync(aside, place);
    throw error;
  }
  rmSync(aside, { recursive: true, force: true });
}
