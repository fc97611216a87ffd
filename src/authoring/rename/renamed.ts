import { ENTRY_FORMS } from '../../entries/schemas/entry-kinds.ts';
import type { Entries } from '../../entries/read-entries.ts';
import { formerSlugsOf } from '../../entries/rules/former-slugs.ts';
import { meant } from '../../entries/schemas/scalar.ts';
import { quoted } from '../../text/quote.ts';
import { isSlug, slugOf } from '../../text/slug.ts';
import { editedText } from '../proposal/edited-entry.ts';
import type { Fault, Proposal } from '../proposal/proposal.ts';
import {
  type AddressedKind,
  noEntry,
  productsNamingAnew,
  referencesTo,
  renamedIn,
  textAt,
} from '../references/references.ts';

/** What a new name of an entry changes: the folder or file is moved first, then these files are written. */
export interface Renaming extends Proposal {
  /** Places in the content folder. */
  readonly from: string;
  readonly to: string;
}

/** Gives the entry another slug: the old one becomes a former one, and every file that names it names the new one. */
export function renamed(
  entries: Entries,
  kind: AddressedKind,
  old: string,
  slug: string,
): Renaming {
  const { pathOf } = ENTRY_FORMS[kind];
  const place = (name: string) => (kind === 'product' ? `products/${name}` : pathOf(name));
  const way = { from: place(old), to: place(slug), notes: [] };
  const fault = faultOf(entries, kind, old, slug);
  if (fault) return { ...way, files: new Map(), faults: [fault] };
  const edit = { path: ['formerSlugs'], add: [old] };
  const own = [pathOf(slug), editedText(textAt(entries, pathOf(old)), [edit], kind)] as const;
  const products = kind === 'producer' ? productsNamingAnew(entries, old, slug) : [];
  const lists = renamedIn(entries, referencesTo(entries, kind, old), old, slug);
  return { ...way, files: new Map([own, ...products, ...lists]), faults: [] };
}

function faultOf(
  entries: Entries,
  kind: AddressedKind,
  old: string,
  slug: string,
): Fault | undefined {
  const folder = entries[`${kind}s`];
  if (!folder.has(old)) return noEntry(folder.keys(), old);
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
