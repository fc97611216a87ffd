import type { Entries } from '../../entries/read-entries.ts';
import { ENTRY_FORMS } from '../../entries/schemas/entry-kinds.ts';
import { entryText } from './entry-text.ts';
import type { Answers } from './answers.ts';
import type { NewKind } from './questions.ts';
import { suggestedSlug } from './suggested-slug.ts';

/** A file that is to lie beside a new entry. */
export interface Attachment {
  readonly bytes: Uint8Array;
  /** Where it comes from, as someone named it; undefined where it was typed. */
  readonly from: string | undefined;
}

/** What is to lie beside a new entry, by the name that it has there. */
export type Attachments = ReadonlyMap<string, Attachment>;

/** Reads a file that someone names, relative to where they are; undefined where it can't be read. */
export type OpenFile = (path: string) => Uint8Array | undefined;

/** The path in what someone typed or dragged into the terminal, which puts quotes around it. */
export function namedPath(typed: string): string {
  return typed.trim().replace(/^(['"])(.*)\1$/u, '$2');
}

/** A file that is not written yet. */
export interface Draft {
  readonly kind: NewKind;
  readonly slug: string;
  /** Its place in the content folder. */
  readonly path: string;
  readonly text: string;
  /** What is written beside it; only a product has a folder of its own. */
  readonly beside?: Attachments;
}

/** Where an entry stands that has no name yet; no other has this one. */
export const UNNAMED = 'muc-moi-chua-dat-ten';

/** The draft of the entry that these answers make. */
export function draftOf(
  kind: NewKind,
  slug: string,
  answers: Answers,
  beside: Attachments = new Map(),
  isAnnotated = false,
): Draft {
  const { pathOf } = ENTRY_FORMS[kind];
  const draft = { kind, slug, path: pathOf(slug), text: entryText(kind, answers, isAnnotated) };
  return kind === 'product' ? { ...draft, beside } : draft;
}

/** The files of a draft by their places in the content folder, the entry first. */
export function filesOf({ path, text, beside }: Draft): ReadonlyMap<string, string | Uint8Array> {
  const folder = path.slice(0, path.lastIndexOf('/'));
  const others = [...(beside ?? [])].map(
    ([name, { bytes }]) => [`${folder}/${name}`, bytes] as const,
  );
  return new Map<string, string | Uint8Array>([[path, text], ...others]);
}

/** The draft that complete answers make. Without a name it can be judged, never written. */
export function proposedDraft(
  kind: NewKind,
  answers: Answers,
  entries: Entries,
  slug?: string,
  beside?: Attachments,
  isAnnotated?: boolean,
): Draft {
  const named = slug ?? suggestedSlug(kind, answers, entries) ?? UNNAMED;
  return draftOf(kind, named, answers, beside, isAnnotated);
}
