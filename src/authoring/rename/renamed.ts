import { ENTRY_FORMS } from '../../entries/schemas/entry-kinds.ts';
import type { Entries } from '../../entries/read-entries.ts';
import type { Entry } from '../../entries/entry.ts';
import { formerSlugsOf } from '../../entries/rules/former-slugs.ts';
import { meant } from '../../entries/schemas/scalar.ts';
import { nearest } from '../../text/nearest.ts';
import { quoted } from '../../text/quote.ts';
import { isSlug, slugOf } from '../../text/slug.ts';
import { editedText } from '../proposal/edited-entry.ts';
import type { Fault, Proposal } from '../proposal/proposal.ts';

/** The kinds of entries whose addresses are published, so that a former one leads to the present. */
export const RENAMED_KINDS = ['product', 'producer'] as const;
export type RenamedKind = (typeof RENAMED_KINDS)[number];

/** What a new name of an entry changes: the folder or file is moved first, then these files are written. */
export interface Renaming extends Proposal {
  /** Places in the content folder. */
  readonly from: string;
  readonly to: string;
}

/** Gives the entry another slug: the old one becomes a former one, and every file that names it names the new one. */
export function renamed(entries: Entries, kind: RenamedKind, old: string, slug: string): Renaming {
  const { pathOf } = ENTRY_FORMS[kind];
  const place = (name: string) => (kind === 'product' ? `products/${name}` : pathOf(name));
  const way = { from: place(old), to: place(slug), notes: [] };
  const fault = faultOf(entries, kind, old, slug);
  if (fault) return { ...way, files: new Map(), faults: [fault] };
  const edit = { path: ['formerSlugs'], add: [old] };
  const own = [pathOf(slug), editedText(textAt(entries, pathOf(old)), [edit], kind)] as const;
  const others =
    kind === 'producer' ? productsOf(entries, old, slug) : listsNaming(entries, old, slug);
  const queries = queriesNaming(entries, kind, old, slug);
  return { ...way, files: new Map([own, ...others, ...queries]), faults: [] };
}

function faultOf(
  entries: Entries,
  kind: RenamedKind,
  old: string,
  slug: string,
): Fault | undefined {
  const folder = entries[`${kind}s`];
  if (!folder.has(old)) {
    const guess = nearest(old, folder.keys());
    return {
      message: {
        vi: `Không có mục nào tên ${quoted(old)}.`,
        en: `There is no entry ${quoted(old)}.`,
      },
      remedy:
        guess === undefined
          ? { vi: 'Xem tên trong thư mục.', en: 'See the names in the folder.' }
          : meant(guess),
    };
  }
  if (!isSlug(slug)) {
    return {
      message: {
        vi: `${quoted(slug)} không làm tên được.`,
        en: `${quoted(slug)} can’t be a name.`,
      },
      remedy: meant(slugOf(slug) || 'ten-moi'),
    };
  }
  const former = formerSlugsOf(folder).get(slug);
  if (!folder.has(slug) && former === undefined) return undefined;
  return {
    message: {
      vi: `Tên ${quoted(slug)} đã có mục khác dùng.`,
      en: `The name ${quoted(slug)} is taken.`,
    },
    remedy: { vi: 'Chọn tên khác.', en: 'Choose another one.' },
  };
}

function textAt({ tree }: Entries, path: string): string {
  const bytes = tree.files.get(path)?.bytes ?? new Uint8Array();
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

type Written = readonly [string, string];

/** The products of a producer, each with its new name. */
function productsOf(entries: Entries, old: string, slug: string): Written[] {
  return [...entries.products.values()].flatMap(({ slug: product, fields }) => {
    if (fields?.producer !== old) return [];
    const path = ENTRY_FORMS.product.pathOf(product);
    const edit = { path: ['producer'], set: slug };
    return [[path, editedText(textAt(entries, path), [edit], 'product')] as const];
  });
}

/** The fairs, collections and candidates that name a product. */
function listsNaming(entries: Entries, old: string, slug: string): Written[] {
  const { candidates, collections, pastFairs, places, fairs } = entries;
  return [candidates, collections, pastFairs, places, ...fairs.values()].flatMap((entry) =>
    replaced(entries, entry, old, slug, (path) =>
      path.some((step) => step === 'products' || step === 'relatedProduct'),
    ),
  );
}

/** The test searches that must find the entry. */
function queriesNaming(entries: Entries, kind: RenamedKind, old: string, slug: string): Written[] {
  const isResult = (path: readonly PropertyKey[]) =>
    path.includes('first') || path.includes('firstThree');
  const { folder } = ENTRY_FORMS[kind];
  return replaced(
    entries,
    entries.searchQueries,
    `${folder}/${old}`,
    `${folder}/${slug}`,
    isResult,
  );
}

/** A file in JSON with a text replaced wherever it is the whole value at one of these places; nothing where it is nowhere. */
function replaced(
  entries: Entries,
  { typed, file, at }: Entry<unknown>,
  old: string,
  now: string,
  counts: (path: readonly PropertyKey[]) => boolean,
): Written[] {
  const path = file.slice(entries.tree.label.length + 1);
  const lines = textAt(entries, path).split('\n');
  const found = [...textsIn(typed)].filter(([way, text]) => text === old && counts(way));
  // The last of a line first, so that the columns before it stay right.
  for (const { line, column } of found.map(([way]) => at(way)).reverse()) {
    const text = lines[line - 1] ?? '';
    const [before, after] = [text.slice(0, column - 1), text.slice(column - 1)];
    lines[line - 1] = before + after.replace(JSON.stringify(old), () => JSON.stringify(now));
  }
  return found.length === 0 ? [] : [[path, lines.join('\n')]];
}

/** The texts within a value, each with the way to it, in their order. */
function* textsIn(
  value: unknown,
  path: readonly PropertyKey[] = [],
): Generator<readonly [readonly PropertyKey[], string]> {
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      yield* textsIn(item, [...path, Array.isArray(value) ? Number(key) : key]);
    }
  }
}
