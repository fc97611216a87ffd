import type { CalendarDay } from '../../catalog/certification/calendar-day.ts';
import type { Entries } from '../../entries/read-entries.ts';
import { ENTRY_FORMS } from '../../entries/schemas/entry-kinds.ts';
import type { LocalText } from '../../text/local-text.ts';
import { quoted } from '../../text/quote.ts';
import { editedText } from '../proposal/edited-entry.ts';
import type { Fault, Proposal } from '../proposal/proposal.ts';
import { newErrors, treeAfter } from '../references/consequences.ts';
import {
  type AddressedKind,
  noEntry,
  referencesTo,
  removedFrom,
  textAt,
} from '../references/references.ts';

/**
 * Withdraws an entry that was published by mistake: its file says since when and why, and no list names it any more.
 * Its certificates stay in the file as they are; none is made, revoked or taken away.
 */
export function withdrawn(
  entries: Entries,
  { kind, slug }: { readonly kind: AddressedKind; readonly slug: string },
  reason: LocalText,
  today: CalendarDay,
): Proposal {
  const fault = faultOf(entries, kind, slug);
  if (fault) return { files: new Map(), notes: [], faults: [fault] };
  const path = ENTRY_FORMS[kind].pathOf(slug);
  const { vi, en } = reason;
  const set = { on: today, reason: { vi, ...(en !== undefined && { en }) } };
  const files = new Map([
    [path, editedText(textAt(entries, path), [{ path: ['withdrawn'], set }], kind)],
    ...removedFrom(entries, referencesTo(entries, kind, slug)),
  ]);
  const faults = newErrors(entries.tree, treeAfter(entries.tree, files, undefined), today);
  return { files, notes: [], faults };
}

function faultOf(entries: Entries, kind: AddressedKind, slug: string): Fault | undefined {
  const folder = entries[`${kind}s`];
  const entry = folder.get(slug);
  if (!entry) return noEntry(folder.keys(), slug);
  if (!entry.complete) {
    return {
      message: { vi: `${entry.file} đang có lỗi.`, en: `${entry.file} has errors.` },
      remedy: {
        vi: 'Chạy npm run check và sửa tệp ấy trước.',
        en: 'Run npm run check and mend it first.',
      },
    };
  }
  if (entry.complete.withdrawn) {
    return {
      message: { vi: `${quoted(slug)} đã rút rồi.`, en: `${quoted(slug)} is withdrawn already.` },
      remedy: {
        vi: 'Muốn đăng lại: xóa withdrawn trong tệp của nó.',
        en: 'To publish it again, delete withdrawn in its file.',
      },
    };
  }
  return undefined;
}
