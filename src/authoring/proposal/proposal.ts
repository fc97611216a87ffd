import type { Entries } from '../../entries/read-entries.ts';
import { showDate } from '../../i18n/dates.ts';
import type { Name } from '../../text/local-text.ts';
import { quoted } from '../../text/quote.ts';
import type { Answers } from './answers.ts';
import { type Draft, filesOf } from './draft.ts';
import { findEntry, shownEntry } from './find-entry.ts';
import type { NewKind } from './questions.ts';

/** What to do, wherever somebody reads it; and how a command is told so, for those who use one. */
export interface Remedy extends Name {
  readonly command?: string;
}

/** A remedy as a command tells it. */
export function inCommand(remedy: Remedy, lang: 'vi' | 'en'): string {
  return remedy.command === undefined ? remedy[lang] : `${remedy[lang]} (${remedy.command})`;
}

/** Why something cannot be taken as it is, and what to do. */
export interface Fault {
  readonly message: Name;
  readonly remedy: Remedy;
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

/** A question for each entry that the answers may be about already, and what is to be known of one that was withdrawn. */
export function similarTo(kind: NewKind, answers: Answers, entries: Entries): readonly Name[] {
  return findEntry(kind, { answers }, entries).values.map((slug) => {
    const fault = kind === 'source' ? undefined : withdrawnFault(kind, slug, entries);
    if (fault) return sentences(fault);
    const { name, file } = shownEntry(kind, slug, entries);
    return didYouMean(name, file);
  });
}

function sentences({ message, remedy }: Fault): Name {
  return { vi: `${message.vi} ${remedy.vi}`, en: `${message.en} ${remedy.en}` };
}

/** Why nothing may be written of an entry that was published by mistake; undefined where it was not. */
export function withdrawnFault(
  kind: 'product' | 'producer',
  slug: string,
  entries: Entries,
): Fault | undefined {
  const { withdrawn } = entries[`${kind}s`].get(slug)?.fields ?? {};
  if (!withdrawn) return undefined;
  const { name, file } = shownEntry(kind, slug, entries);
  const what = kind === 'product' ? 'sản phẩm' : 'chủ thể';
  const since = (lang: 'vi' | 'en') => showDate(withdrawn.on ?? '', lang);
  return {
    message: {
      vi: `${quoted(name)} đã rút khỏi danh mục ngày ${since('vi')}, vì đăng nhầm.`,
      en: `${quoted(name)} was withdrawn on ${since('en')}, as published by mistake.`,
    },
    remedy: {
      vi: `Nếu nay đúng là ${what} OCOP: người bảo trì xóa withdrawn trong ${file} trước, rồi làm lại.`,
      en: `If it is an OCOP ${kind} now, the maintainers first delete withdrawn in ${file}; then try again.`,
    },
  };
}
