/** Catalogues in other folders of the same host keep notes of their own. */
const KEY = `${import.meta.env.BASE_URL} notes`;

/** So many characters are kept of a note. */
export const LONGEST_NOTE = 500;

/** The notes that a stored text holds, by product; nothing else that may lie there. */
export function notesIn(stored: string | null): Map<string, string> {
  try {
    const found: unknown = JSON.parse(stored ?? '{}');
    const pairs = Object.entries(found as Record<string, unknown>);
    return new Map(pairs.filter((pair): pair is [string, string] => typeof pair[1] === 'string'));
  } catch {
    return new Map();
  }
}

/** The reader's own notes by product; they never leave the device. */
export function notes(): Map<string, string> {
  try {
    return notesIn(localStorage.getItem(KEY));
  } catch {
    // The reader's settings forbid storage.
    return new Map();
  }
}

/** Keeps a note, or forgets an empty one; false where the device does not store it. */
export function keepNote(slug: string, text: string): boolean {
  const all = notes();
  if (text.trim() === '') all.delete(slug);
  else all.set(slug, text.slice(0, LONGEST_NOTE));
  try {
    localStorage.setItem(KEY, JSON.stringify(Object.fromEntries(all)));
    return true;
  } catch {
    return false;
  }
}
