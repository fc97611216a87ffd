/** So many products can be put aside. */
const MOST = 500;

/** The slugs that a stored text holds, each once, in the order in which they were put aside. */
export function slugsIn(stored: string | null): string[] {
  return [...new Set(stored?.match(/[a-z0-9-]+/gu))].slice(-MOST);
}

/** Catalogues in other folders of the same host keep lists of their own. */
const KEY = `${import.meta.env.BASE_URL} shortlist`;
const CHANGE = 'shortlist';

/** The list of this page where the browser stores nothing. */
let unstored: string | undefined;

/** The products that the reader put aside, in that order. */
export function shortlist(): string[] {
  try {
    return slugsIn(unstored ?? localStorage.getItem(KEY));
  } catch {
    // The reader's settings forbid storage.
    return [];
  }
}

/** Puts aside these products and no others. */
export function keepShortlist(slugs: readonly string[]): void {
  const text = slugs.join(' ');
  try {
    localStorage.setItem(KEY, text);
    unstored = undefined;
  } catch {
    // Storage is forbidden or full: the list lives as long as the page.
    unstored = text;
  }
  dispatchEvent(new Event(CHANGE));
}

/** Tells whenever the list changes, here or in another tab. */
export function onShortlist(listener: () => void): void {
  addEventListener(CHANGE, listener);
  addEventListener('storage', listener);
}
