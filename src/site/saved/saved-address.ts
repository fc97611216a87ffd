import type { Language } from '../../catalog/site.ts';
import { LANGUAGES } from '../../catalog/site.ts';
import { ORDER_WORDS } from '../../print/studio/order-words.ts';
import { isSlug } from '../../text/slug.ts';
import { SAVED_WORDS } from './words.ts';

/** Side by side on a phone more columns say less. */
export const MOST_COMPARED = 4;

/** More products are not read from an address. */
const MOST_SHARED = 500;

/** Hosts take no longer query; what is longer travels behind the #, which never reaches them. */
const LONGEST_QUERY = 4000;

/** The parameter is that of the print studio, so that one list is written alike everywhere. */
const SHARED = { vi: ORDER_WORDS.vi.parameter.products, en: ORDER_WORDS.en.parameter.products };
const COMPARED = { vi: 'so-sanh', en: 'compare' } as const;

/** What the address of the page of saved products asks for. */
export interface Asked {
  /** The products of a list that somebody shared; null: those saved on this device. */
  readonly shared: readonly string[] | null;
  /** The products that stand side by side. */
  readonly compared: readonly string[];
}

/** What is asked for by an address of either language, by its query or what stands behind the #. */
export function askedIn({ search, hash }: { search: string; hash: string }): Asked {
  const address = new URLSearchParams(hash.startsWith('#?') ? hash.slice(1) : search);
  const slugsOf = (names: Readonly<Record<Language, string>>) => {
    const lists = LANGUAGES.flatMap((lang) => address.getAll(names[lang]));
    return [...new Set(lists.flatMap((list) => list.split(',')).filter(isSlug))];
  };
  const shared = slugsOf(SHARED).slice(0, MOST_SHARED);
  return {
    shared: shared.length > 0 ? shared : null,
    compared: slugsOf(COMPARED).slice(0, MOST_COMPARED),
  };
}

/** The query that asks for it in that language, with its `?` or `#?`; empty where nothing is asked for. */
export function addressOf({ shared, compared }: Asked, lang: Language): string {
  const parameters = [
    ...(shared && shared.length > 0 ? [`${SHARED[lang]}=${shared.join()}`] : []),
    ...(compared.length > 0 ? [`${COMPARED[lang]}=${compared.join()}`] : []),
  ];
  if (parameters.length === 0) return '';
  const query = `?${parameters.join('&')}`;
  return query.length > LONGEST_QUERY ? `#${query}` : query;
}

/** Hands an address on, through the system where it can, else by a copy; gives what is to be said then. */
export async function shareAddress({ href }: URL, lang: Language): Promise<string> {
  const words = SAVED_WORDS[lang];
  try {
    if ('share' in navigator) {
      await navigator.share({ title: document.title, url: href });
      return '';
    }
    await (navigator as Navigator).clipboard.writeText(href);
    return words.copied;
  } catch (error) {
    // Closing the system's dialog is no fault.
    if (error instanceof DOMException && error.name === 'AbortError') return '';
    return `${words.copyFailed} ${href}`;
  }
}
