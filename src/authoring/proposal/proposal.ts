import type { Entries } from '../../entries/read-entries.ts';
import type { Name } from '../../text/local-text.ts';
import type { Answers } from './answers.ts';
import { type Draft, filesOf } from './draft.ts';
import { findEntry, shownEntry } from './find-entry.ts';
import type { NewKind } from './questions.ts';

/** Why something cannot be taken as it is, and what to do. */
export interface Fault {
  readonly message: Name;
  readonly remedy: Name;
}

/** What is to change in the content: every way to change it returns one, and `write-files.ts` alone writes it. */
export interface Proposal {
  /** What to write, by its place in the content folder, each file after those that it refers to. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  /** What was deduced or deserves a look, in whole sentences. */
  readonly notes: readonly Name[];
  /** What keeps it, or part of it, out. */
  readonly faults: readonly Fault[];
}

/** A proposal of entries, each after those that it refers to. */
export interface EntryProposal extends Proposal {
  readonly drafts: readonly Draft[];
}

/** The proposal of these entries. */
export function proposalOf(
  drafts: readonly Draft[],
  notes: readonly Name[] = [],
  faults: readonly Fault[] = [],
): EntryProposal {
  return { drafts, files: new Map(drafts.flatMap((draft) => [...filesOf(draft)])), notes, faults };
}

/** Asks whether someone means an entry that is on file. */
export function didYouMean(name: string, file: string): Name {
  return {
    vi: `Có phải bạn định sửa “${name}” (${file})?`,
    en: `Did you mean to edit “${name}” (${file})?`,
  };
}

/** A question for each entry that the answers may be about already. */
export function similarTo(kind: NewKind, answers: Answers, entries: Entries): readonly Name[] {
  return findEntry(kind, { answers }, entries).values.map((slug) => {
    const { name, file } = shownEntry(kind, slug, entries);
    return didYouMean(name, file);
  });
}
