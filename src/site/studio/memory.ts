import type { Catalog } from '../../catalog/catalog.ts';
import type { Language } from '../../catalog/site.ts';
import { addressOf, draftOf } from '../../print/studio/order-address.ts';
import type { OrderDraft } from '../../print/studio/order-draft.ts';
import { withProducts } from '../../print/studio/own-list.ts';
import { currentSlugIn } from '../../print/studio/current-slugs.ts';
import { SAVED } from '../save-button/device-list.ts';

/** Hosts take no longer query; what is longer travels behind the #, which never reaches them. */
const LONGEST_QUERY = 4000;
const KEY = `${import.meta.env.BASE_URL} print`;

/** What the studio begins with: what the address asks for, or else what was left in this tab, with the saved list. */
export function firstDraft(catalog: Catalog, lang: Language): OrderDraft {
  const read = (address: string) => draftOf(new URLSearchParams(address), catalog, lang);
  const isLong = location.hash.startsWith('#?');
  const asked = isLong ? location.hash.slice(1) : location.search;
  if (asked.includes('=')) return read(asked);
  const left = read(remembered());
  // Reloaded, the page goes on where it was; opened anew, it shows what was put aside since.
  const kept = SAVED.slugs.map(currentSlugIn(catalog));
  if (isReloaded() || kept.length === 0) return left;
  return withProducts(left, kept);
}

const isReloaded = () => (history.state as { isDraft?: unknown } | null)?.isDraft === true;

/** Keeps the draft over a reload: in the address, or in the tab where that would be too long. */
export function keepDraft(draft: OrderDraft, lang: Language): void {
  const address = addressOf(draft, lang);
  const isLong = address.length > LONGEST_QUERY;
  try {
    sessionStorage.setItem(KEY, address);
  } catch {
    // Storage is forbidden or full: a long draft lasts as long as the page, a short one is in the address.
  }
  history.replaceState({ isDraft: true }, '', location.pathname + (isLong ? '' : address));
}

/** The address under which anyone sees the same draft. */
export function sharedAddress(draft: OrderDraft, lang: Language): string {
  const address = addressOf(draft, lang);
  const url = new URL(location.pathname, location.href);
  return url.href + (address.length > LONGEST_QUERY ? `#${address}` : address);
}

function remembered(): string {
  try {
    return sessionStorage.getItem(KEY) ?? '';
  } catch {
    // The reader's settings forbid storage.
    return '';
  }
}
